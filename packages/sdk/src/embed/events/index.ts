export type { EventsAttributes, EventsEvents } from '../attributes.ts'
export { defineEvents, GuildhallEvents } from './element.ts'
export { EVENTS_STYLE } from './style.ts'
export { EVENTS_ENGLISH, type EventsWords } from './words.ts'
