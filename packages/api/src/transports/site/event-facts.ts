import type { Speech } from '../../core/words/catalogue.ts'
import type { EventFacts } from '../../modules/events/invitations/facts.ts'
import { message } from '../../modules/events/message.ts'
import { type Child, h } from '../embeds/representation.ts'

/** What the card shows of an event; the link and the seats only where the page knows them. */
type CardFacts = Pick<EventFacts, 'title' | 'community' | 'place' | 'startsAt' | 'endsAt' | 'timeZone' | 'days'> &
  Partial<Pick<EventFacts, 'joinUrl' | 'capacity' | 'free'>>

/** A line of the facts of an event; none without a value. */
const fact = (name: string, value: Child): Child[] => (value ? [h('dt', {}, name), h('dd', {}, value)] : [])

const seatsOf = ({ capacity, free }: CardFacts) => {
  if (capacity == null) return null
  return free! > 0 ? `${free} of ${capacity} free` : `All ${capacity} are taken`
}

/** What it is, when and where, and how many seats are free. */
export const factsCard = (facts: CardFacts, { say }: Speech) => {
  const { community, title, place, joinUrl, startsAt, endsAt, timeZone, days } = facts
  const when = message('event.when', { startsAt, endsAt, timeZone, wholeDays: days !== null })
  return h(
    'section',
    { class: 'card', 'aria-labelledby': 'event-title' },
    h('h2', { id: 'event-title' }, title),
    h(
      'dl',
      {},
      ...fact('When', h('time', { datetime: startsAt }, say(when))),
      ...fact('Where', [place?.name, place?.address].filter(Boolean).join(', ')),
      ...fact('Accessibility', place?.accessibility),
      ...fact('Online', joinUrl && h('a', { href: joinUrl, rel: 'noreferrer', target: '_blank' }, joinUrl)),
      ...fact('Community', community),
      ...fact('Seats', seatsOf(facts))
    )
  )
}

/** What is said of an event to which no one can answer any more. */
export const closedWords = ({ state, cause }: EventFacts): [title: string, lead: string] | undefined => {
  if (state === 'cancelled') return ['This event is cancelled', cause ?? 'It does not take place.']
  if (state === 'over') return ['This event is over', 'Answers are no longer possible. Thank you for your interest.']
  if (state === 'dormant')
    return ['This series is dormant', 'It is not known whether it still takes place. Its organisers can bring it back.']
  return undefined
}
