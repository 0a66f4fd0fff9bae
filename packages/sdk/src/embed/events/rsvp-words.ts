import { type Plural, withWords } from '../words.ts'

/** The texts for readers who answer. `{title}`, `{count}` and `{when}` are filled in. */
export const RSVP_ENGLISH = {
  rsvp: 'Will you come? {title}',
  going: 'Going',
  maybe: 'Maybe',
  declined: 'Not going',
  wait: 'Join the waiting list',
  waiting: 'On the waiting list',
  accept: 'Accept the seat',
  leave: 'Decline the seat',
  seats: { one: '{count} seat left.', other: '{count} seats left.' } as Plural,
  full: 'All seats are taken. From the waiting list you are offered the next free one.',
  offered: 'A seat is free for you. It is held until {when}.',
  saving: 'Saving your answer…',
  notSaved: 'Your answer was not saved.',
  noFile: 'The file could not be loaded. Please try again.',
  answered: {
    none: 'Will you come?',
    going: 'You are going.',
    maybe: 'You might go.',
    declined: 'You are not going.',
    waitlisted: 'You are on the waiting list. When a seat is free, it is offered to you.'
  } as Record<string, string>
}

/** The words of one language. */
export type RsvpWords = typeof RSVP_ENGLISH

/** The English words with some of them said differently. */
export const rsvpWords = (own: Partial<RsvpWords>): RsvpWords => withWords(RSVP_ENGLISH, own)
