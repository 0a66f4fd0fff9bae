import { Type } from '@sinclair/typebox'
import { rule } from '../evaluation/rule.ts'
import { holders, roleTerms } from '../facts/community.ts'
import { leadershipOf } from '../facts/seats.ts'
import { message } from '../message.ts'

export const launchLeader = rule({
  id: 'launch.leader',
  version: 1,
  of: 'community',
  guards: 'launch',
  severity: 'high',
  clause: 'Have 1 and only 1 leader',
  source: '[000]',
  facts: { holders, terms: roleTerms },
  settings: Type.Object({}),
  judge: ({ holders, terms }, _settings, asOf) => {
    const { seated, seats } = leadershipOf(holders, terms, asOf)
    const [first] = seated
    if (!first) return { status: 'fail', message: message('launch.leader.none') }
    return seats === 1
      ? { status: 'pass', message: message('launch.leader.one', { name: first.name }) }
      : {
          status: 'fail',
          message: message('launch.leader.several', { leaders: seats }),
          call: 'GET /v1/terms?community={community}&role=leader'
        }
  },
  remedy: 'POST /v1/terms'
})
