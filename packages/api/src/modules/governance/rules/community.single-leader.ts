import { Type } from '@sinclair/typebox'
import { dayOf } from '../../../platform/days.ts'
import { sinceHeld, unlessActive } from '../evaluation/preconditions.ts'
import { evidenceItem, rule } from '../evaluation/rule.ts'
import { communitySetting, type Holder, holders, inRole, roleTerms } from '../facts/community.ts'
import { type Seat, seated, seatSpans, seatsOf } from '../facts/seats.ts'
import { message } from '../message.ts'

/** What is said of those who lead, by how many seats they hold. */
const saidOf = (leaders: readonly Holder[], seats: readonly Seat[]) => {
  const [first] = leaders
  if (!first) return message('leader.none')
  const count = seatsOf(seats)
  if (count > 1) return message('community.single-leader.several', { leaders: count })
  if (leaders.length === 1) return message('community.single-leader.one', { name: first.name })
  const held = new Set(seated(seats).map(({ person }) => person))
  const [one, other] = leaders.filter(({ person }) => held.has(person))
  return other
    ? message('community.single-leader.shared', { name: one!.name, other: other.name })
    : message('community.single-leader.handover', { name: one!.name })
}

export const communitySingleLeader = rule({
  id: 'community.single-leader',
  version: 2,
  of: 'community',
  severity: 'high',
  clause: 'Have 1 and only 1 leader',
  source: '[000]',
  facts: { setting: communitySetting, holders, terms: roleTerms },
  settings: Type.Object({}),
  judge: ({ setting, holders, terms }, _settings, asOf) => {
    const leaders = inRole(holders, 'leader')
    const spans = seatSpans(inRole(terms, 'leader'))
    const today = dayOf(asOf)
    const seats = leaders.map(
      ({ person, since, isShared }) =>
        spans.find(
          span => span.person === person && (span.from ?? '') <= today && !(span.until && span.until <= today)
        ) ?? {
          person,
          began: since,
          leaves: null,
          isShared
        }
    )
    const isOne = seatsOf(seats) === 1
    return (
      unlessActive(setting!) ?? {
        status: isOne ? 'pass' : 'fail',
        message: saidOf(leaders, seats),
        evidence: leaders
          .slice(0, 50)
          .map(({ name, since }) =>
            evidenceItem(
              'community.roles',
              message('community.single-leader.leads', { name, on: since && dayOf(since) }),
              since
            )
          ),
        since: sinceHeld(spans, setting!, asOf, held => (seatsOf(held) === 1) === isOne)
      }
    )
  },
  remedy: 'POST /v1/terms'
})
