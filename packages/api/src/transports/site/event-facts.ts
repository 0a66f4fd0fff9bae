import type { Speech } from '../../core/words/catalogue.ts'
import type { EventFacts } from '../../modules/events/invitations/facts.ts'
import { message } from '../../modules/events/message.ts'
import { type Texts, textsIn } from '../html/message.ts'
import { h } from '../html/representation.ts'
import { address, fact } from './facts.ts'

type CardFacts = Pick<EventFacts, 'community' | 'title' | 'place' | 'startsAt' | 'endsAt' | 'timeZone' | 'days'> &
  Partial<Pick<EventFacts, 'joinUrl' | 'capacity' | 'free'>>

const seatsOf = ({ capacity = null, free }: CardFacts, text: Texts) => {
  if (capacity === null) return null
  return free! > 0
    ? text('site.fact.seats_free', { free: free!, capacity })
    : text('site.fact.seats_taken', { capacity })
}

/** What it is, when and where, and how many seats are free, as far as that is given. */
export const factsCard = (facts: CardFacts, speech: Speech) => {
  const { community, title, place, joinUrl, startsAt, endsAt, timeZone, days } = facts
  const text = textsIn(speech)
  const when = speech.say(message('event.when', { startsAt, endsAt, timeZone, wholeDays: days !== null }))
  return h(
    'section',
    { class: 'card', 'aria-labelledby': 'event-title' },
    h('h2', { id: 'event-title' }, h('bdi', {}, title)),
    h(
      'dl',
      {},
      ...fact(text('site.fact.when'), h('time', { datetime: startsAt }, when)),
      ...fact(text('site.fact.where'), [place?.name, place?.address].filter(Boolean).join(', ') || null),
      ...fact(text('site.fact.accessibility'), place?.accessibility ?? null),
      ...fact(text('site.fact.online'), joinUrl ? address(joinUrl) : null),
      ...fact(text('site.fact.community'), community),
      ...fact(text('site.fact.seats'), seatsOf(facts, text))
    )
  )
}

/** What is said of an event to which no one can answer any more. */
export const closedWords = ({ state, cause }: EventFacts, text: Texts): [title: string, lead: string] | undefined => {
  if (state === 'open') return undefined
  const lead = state === 'cancelled' && cause !== null ? cause : text(`site.event.${state}.lead`)
  return [text(`site.event.${state}.title`), lead]
}
