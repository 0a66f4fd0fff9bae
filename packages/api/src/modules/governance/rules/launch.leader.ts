import { Type } from '@sinclair/typebox'
import { rule } from '../evaluation/rule.ts'
import { holders, inRole, isLedByOne } from '../facts/community.ts'
import { message } from '../message.ts'

export const launchLeader = rule({
  id: 'launch.leader',
  version: 1,
  of: 'community',
  guards: 'launch',
  severity: 'high',
  clause: 'Have 1 and only 1 leader',
  source: '[000]',
  facts: { holders },
  settings: Type.Object({}),
  judge: ({ holders }) => {
    const leaders = inRole(holders, 'leader')
    const [first] = leaders
    if (!first) return { status: 'fail', message: message('launch.leader.none') }
    return isLedByOne(leaders)
      ? { status: 'pass', message: message('launch.leader.one', { name: first.name }) }
      : {
          status: 'fail',
          message: message('launch.leader.several', { leaders: leaders.length }),
          call: 'GET /v1/terms?community={community}&role=leader'
        }
  },
  remedy: 'POST /v1/terms'
})
