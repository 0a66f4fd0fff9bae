import { Type } from '@sinclair/typebox'
import { dayOf } from '../../../platform/days.ts'
import { sinceHeld, unlessActive } from '../evaluation/preconditions.ts'
import { evidenceItem, rule } from '../evaluation/rule.ts'
import { communitySetting, holders, roleTerms } from '../facts/community.ts'
import { type Leadership, leadershipOf, seatsOf } from '../facts/seats.ts'
import { message } from '../message.ts'

const saidOf = ({ leaders, seated, seats }: Leadership) => {
  const [one, other] = seated
  if (!one) return message('leader.none')
  if (seats > 1) return message('community.single-leader.several', { leaders: seats })
  if (other) return message('community.single-leader.shared', { name: one.name, other: other.name })
  return message(leaders.length === 1 ? 'community.single-leader.one' : 'community.single-leader.handover', {
    name: one.name
  })
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
    const led = leadershipOf(holders, terms, asOf)
    const isOne = led.seats === 1
    return (
      unlessActive(setting!) ?? {
        status: isOne ? 'pass' : 'fail',
        message: saidOf(led),
        evidence: led.leaders
          .slice(0, 50)
          .map(({ name, since }) =>
            evidenceItem(
              'community.roles',
              message('community.single-leader.leads', { name, on: since && dayOf(since) }),
              since
            )
          ),
        since: sinceHeld(led.spans, setting!, asOf, held => (seatsOf(held) === 1) === isOne)
      }
    )
  },
  remedy: 'POST /v1/terms'
})
