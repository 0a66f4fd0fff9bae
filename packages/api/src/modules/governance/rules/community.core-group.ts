import { Type } from '@sinclair/typebox'
import { unlessActive, unlessYoung } from '../evaluation/preconditions.ts'
import { evidenceItem, rule } from '../evaluation/rule.ts'
import { communitySetting, holders } from '../facts/community.ts'
import { message } from '../message.ts'

export const communityCoreGroup = rule({
  id: 'community.core-group',
  version: 1,
  of: 'community',
  severity: 'medium',
  clause: 'An enthusiastic core group who can dedicate their time; 2–3 people who have the time to fulfil the roles',
  source: '[004]',
  facts: { setting: communitySetting, holders },
  settings: Type.Object({
    atLeast: Type.Integer({
      default: 3,
      minimum: 1,
      maximum: 50,
      description: 'The minimum number of people in a core group.'
    })
  }),
  judge: ({ setting, holders = [] }, { atLeast }, asOf) => {
    const unless = unlessActive(setting!) ?? unlessYoung(setting!, asOf)
    if (unless) return unless
    const people = new Map(holders.filter(({ role }) => role !== 'sponsor').map(one => [one.person, one]))
    const size = people.size
    return {
      status: size >= atLeast ? 'pass' : size === atLeast - 1 && size > 0 ? 'warn' : 'fail',
      message: message('community.core-group.size', { size, atLeast }),
      evidence: [...people.values()]
        .slice(0, 50)
        .map(({ name, role, since }) =>
          evidenceItem(
            'community.roles',
            message('community.core-group.member', { name, leads: role === 'leader' }),
            since
          )
        )
    }
  },
  remedy: 'POST /v1/terms'
})
