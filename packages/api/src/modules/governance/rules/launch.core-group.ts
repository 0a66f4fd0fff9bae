import { Type } from '@sinclair/typebox'
import { evidenceItem, rule } from '../evaluation/rule.ts'
import { holders, inRole } from '../facts/community.ts'
import { message } from '../message.ts'

export const launchCoreGroup = rule({
  id: 'launch.core-group',
  version: 1,
  of: 'community',
  guards: 'launch',
  severity: 'medium',
  clause: 'An enthusiastic core group who can dedicate their time; 2–3 people who have the time to fulfil the roles',
  source: '[004]',
  facts: { holders },
  settings: Type.Object({
    members: Type.Integer({
      default: 2,
      minimum: 1,
      maximum: 50,
      description: 'The minimum number of people in the core group, without the leader.'
    })
  }),
  judge: ({ holders }, { members }) => {
    const leaders = new Set(inRole(holders, 'leader').map(({ person }) => person))
    const people = inRole(holders, 'core').filter(({ person }) => !leaders.has(person))
    return {
      status: people.length >= members ? 'pass' : 'fail',
      message: message('launch.core-group.size', { size: people.length, members }),
      evidence: people
        .slice(0, 50)
        .map(({ name, since }) =>
          evidenceItem('community.roles', message('community.core-group.member', { name, leads: false }), since)
        )
    }
  },
  remedy: 'POST /v1/terms'
})
