import { h, type Tree } from '../tree.ts'
import { counted, fill } from '../words.ts'
import type { Clock } from './days.ts'
import type { RsvpWords } from './rsvp-words.ts'

export const ANSWERS = ['going', 'maybe', 'declined'] as const
/** What a reader can answer. */
export type RsvpAnswer = (typeof ANSWERS)[number]
/** What a reader has answered, or where they are while there is no seat. */
export type RsvpStatus = RsvpAnswer | 'waitlisted' | 'offered'

/** Whether the reader comes to an occurrence, and how many seats it has left; null where their number has no end. */
export type Rsvp = {
  id: string
  title: string
  status: RsvpStatus | null
  offerExpiresAt: string | null
  seatsLeft: number | null
}

/** How answers are printed. */
export type RsvpOptions = { words: RsvpWords; clock: Clock; language: string }

// A seat that is offered is accepted or declined.
const answersTo = ({ status }: Rsvp) => ANSWERS.filter(answer => status !== 'offered' || answer !== 'maybe')

const labelOf = (answer: RsvpAnswer, { status, seatsLeft }: Rsvp, words: RsvpWords): string => {
  if (status === 'offered') return answer === 'going' ? words.accept : words.leave
  if (answer !== 'going' || status === 'going' || seatsLeft !== 0) return words[answer]
  return status === 'waitlisted' ? words.waiting : words.wait
}

/** Whether an answer is the one that was given; to wait is to want to come. */
const isGiven = (answer: RsvpAnswer, { status, seatsLeft }: Rsvp) =>
  answer === (status === 'waitlisted' && seatsLeft === 0 ? 'going' : status)

const saidOf = ({ status, offerExpiresAt, seatsLeft }: Rsvp, { words, clock, language }: RsvpOptions): string => {
  if (status === 'offered') return fill(words.offered, { when: clock.moment(offerExpiresAt!) })
  const isSettled = status === 'going' || status === 'declined' || (status === 'waitlisted' && seatsLeft === 0)
  const seats =
    isSettled || seatsLeft === null ? '' : seatsLeft ? counted(words.seats, seatsLeft, language) : words.full
  return [words.answered[status ?? 'none'], seats].filter(Boolean).join(' ')
}

/** The answers to a date as buttons, and in words what was answered. */
export const rsvpTree = (rsvp: Rsvp, options: RsvpOptions): Tree => {
  const { id, title, status } = rsvp
  const { words } = options
  return h(
    'div',
    { part: 'rsvp', class: `rsvp ${status ?? ''}`.trim(), 'data-rsvp': id },
    h(
      'div',
      { class: 'group', role: 'group', 'aria-label': fill(words.rsvp, { title }) },
      ...answersTo(rsvp).map(answer =>
        h(
          'button',
          {
            part: 'button',
            class: 'button',
            type: 'button',
            'data-answer': answer,
            'aria-pressed': String(isGiven(answer, rsvp))
          },
          labelOf(answer, rsvp, words)
        )
      )
    ),
    h('p', { class: 'said', role: 'status' }, saidOf(rsvp, options))
  )
}
