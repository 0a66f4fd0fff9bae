import { type Plural, withWords } from '../words.ts'
import type { PastWords } from './past-words.ts'
import type { RsvpWords } from './rsvp-words.ts'

/** All texts of the element. `{count}`, `{day}`, `{zone}`, `{place}`, `{when}`, `{title}` and `{origin}` are filled in. */
export const EVENTS_ENGLISH = {
  language: 'en',
  events: 'Events',
  upcoming: 'Upcoming events',
  view: 'View',
  agenda: 'Agenda',
  month: 'Month',
  previous: 'Previous month',
  next: 'Next month',
  today: 'Today',
  zone: 'Times in {zone}',
  loading: 'Loading events…',
  shown: { one: '{count} event', other: '{count} events' } as Plural,
  more: 'Show more',
  others: { one: '{count} more', other: '{count} more' } as Plural,
  allDay: 'All day',
  online: 'Online',
  onSite: 'On site',
  hybrid: '{place} and online',
  cancelled: 'Cancelled',
  moved: 'Moved',
  movedFrom: 'Moved from {when}',
  tentative: 'Tentative',
  join: 'Join online',
  joinTitle: 'Join online: {title}',
  register: 'Register',
  registerTitle: 'Register: {title}',
  add: 'Add to calendar',
  addTitle: 'Add to calendar: {title}',
  subscribe: 'Subscribe in a calendar',
  nothingOn: 'No events on this day.',
  emptyTitle: 'No upcoming events',
  emptyText: 'Nothing is planned until {day}.',
  errorTitle: 'The events could not be loaded',
  errorText: 'Please try again.',
  originTitle: 'This key does not work from {origin}',
  originText: 'An admin of this site can allow it; see the browser’s console.',
  offlineTitle: 'You seem to be offline',
  offlineText: 'The events load once you are online again.',
  retry: 'Try again',
  format: {
    brown_bag: 'Brown bag',
    lightning_talks: 'Lightning talks',
    lean_coffee: 'Lean coffee',
    xtrem_reading: 'Xtrem reading',
    xtrem_watch: 'Xtrem watch',
    workshop: 'Workshop',
    retrospective: 'Retrospective',
    launch: 'Launch',
    coffee_catch_up: 'Coffee catch-up',
    core_check_in: 'Core check-in',
    sponsor_meeting: 'Sponsor meeting',
    talk: 'Talk',
    training: 'Training',
    action_learning: 'Action learning',
    appreciative_inquiry: 'Appreciative inquiry',
    other: ''
  } as Record<string, string>
}

/** The words of one language; those for readers who answer, and of what is over, may be missing. */
export type EventsWords = typeof EVENTS_ENGLISH & Partial<RsvpWords & PastWords>

/** The English words with some of them said differently. */
export const eventsWords = (own?: Partial<EventsWords>): EventsWords => withWords<EventsWords>(EVENTS_ENGLISH, own)
