import { defineEvents } from './element.ts'

defineEvents()
