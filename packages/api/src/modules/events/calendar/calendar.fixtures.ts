import fc from 'fast-check'
import { speechOf } from '../../../core/words/catalogue.ts'
import * as en from '../words.en.ts'
import type { CalendarEvent } from './event.ts'

export const english = speechOf('en', { messages: en.messages })

/** A single event that says the least. */
export const PLAIN: CalendarEvent = {
  uid: '019a8f3e-6c1b-7d42-9e05-3b7f2a61c8d4@guildhall.example',
  title: 'Show your work',
  description: null,
  status: 'confirmed',
  start: '2026-12-03T14:00',
  timeZone: 'Europe/Lisbon',
  durationMinutes: 60,
  days: null,
  recurrence: null,
  place: null,
  joinUrl: null,
  url: null,
  organiser: null,
  organisers: [],
  speakers: [],
  externalSpeakers: [],
  sequence: 0,
  updatedAt: '2026-11-20T08:15:00Z',
  overrides: []
}

/** The lines of a calendar, unfolded. */
export const unfolded = (text: string) => text.replaceAll('\r\n ', '').trimEnd().split('\r\n')

const HOSTILE = [
  '\r',
  '\n',
  '\r\n',
  '\r\n ',
  '\0',
  '\t',
  '\v',
  '\f',
  '\x1b',
  '\x1c',
  '\x1e',
  '\x7f',
  '\x85',
  '\u2028',
  '\u2029',
  '\ud800',
  '\udc00',
  '\u202e',
  '\ufeff',
  ':',
  ';',
  ',',
  '"',
  '^',
  '^n',
  '\\',
  '\\n',
  'END:VEVENT',
  '\r\nATTENDEE:mailto:eve@example.org',
  '\nBEGIN:VEVENT',
  '\r\nEND:VCALENDAR\r\n',
  '</script>',
  'ä',
  '語',
  '😀',
  '👩‍👩‍👧',
  'word '.repeat(20),
  ' '
]

/** Text that would write lines of its own, where it could. */
export const hostile = fc
  .array(fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ maxLength: 8, unit: 'binary' })), {
    minLength: 1,
    maxLength: 12
  })
  .map(parts => parts.join(''))
  .filter(words => words !== '')
