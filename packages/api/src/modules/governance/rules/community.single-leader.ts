import { Type } from '@sinclair/typebox'
import { dayOf } from '../../../platform/days.ts'
import { sinceHeld, unlessActive } from '../evaluation/preconditions.ts'
import { evidenceItem, rule } from '../evaluation/rule.ts'
import { communitySetting, holders, inRole, isLedByOne, roleTerms } from '../facts/community.ts'
import { message } from '../message.ts'

export const communitySingleLeader = rule({
  id: 'community.single-leader',
  version: 1,
  of: 'community',
  severity: 'high',
  clause: 'Have 1 and only 1 leader',
  source: '[000]',
  facts: { setting: communitySetting, holders, terms: roleTerms },
  settings: Type.Object({}),
  judge: ({ setting, holders, terms }, _settings, asOf) => {
    const leaders = inRole(holders, 'leader')
    const [first] = leaders
    return (
      unlessActive(setting!) ?? {
        status: isLedByOne(leaders) ? 'pass' : 'fail',
        message: !first
          ? message('leader.none')
          : leaders.length === 1
            ? message('community.single-leader.one', { name: first.name })
            : message('community.single-leader.several', { leaders: leaders.length }),
        evidence: leaders
          .slice(0, 50)
          .map(({ name, since }) =>
            evidenceItem(
              'community.roles',
              message('community.single-leader.leads', { name, on: since && dayOf(since) }),
              since
            )
          ),
        since: sinceHeld(inRole(terms, 'leader'), setting!, asOf, held => isLedByOne(held) === isLedByOne(leaders))
      }
    )
  },
  remedy: 'POST /v1/terms'
})
