import { Type } from '@sinclair/typebox'
import { unlessActive, unlessYoung } from '../evaluation/preconditions.ts'
import { count, evidenceItem, rule } from '../evaluation/rule.ts'
import { communitySetting, holders } from '../facts/community.ts'

export const communityCoreGroup = rule({
  id: 'community.core-group',
  version: 1,
  of: 'community',
  severity: 'medium',
  title: 'A core group carries the community',
  fails: 'It has fewer than 3 core members, the leader among them.',
  clause: 'An enthusiastic core group who can dedicate their time; 2–3 people who have the time to fulfil the roles',
  source: '[004]',
  facts: { setting: communitySetting, holders },
  settings: Type.Object({
    atLeast: Type.Integer({ default: 3, minimum: 1, maximum: 50, description: 'How many people a core group needs.' })
  }),
  judge: ({ setting, holders = [] }, { atLeast }, asOf) => {
    const unless = unlessActive(setting!) ?? unlessYoung(setting!, asOf)
    if (unless) return unless
    const people = new Map(holders.filter(({ role }) => role !== 'sponsor').map(one => [one.person, one]))
    const size = people.size
    return {
      status: size >= atLeast ? 'pass' : size === atLeast - 1 && size > 0 ? 'warn' : 'fail',
      reason: `${count(size, 'person', 'people')} ${size === 1 ? 'makes' : 'make'} up the core group, the leader counted; it needs ${atLeast}.`,
      evidence: [...people.values()]
        .slice(0, 50)
        .map(({ name, role, since }) =>
          evidenceItem(
            'community.roles',
            `${name} is ${role === 'leader' ? 'its leader' : 'of the core group'}.`,
            since
          )
        )
    }
  },
  remedy: {
    text: 'Ask those who come most often whether they would carry it with you, and give them the role.',
    effort: 'some conversations',
    call: 'POST /v1/terms'
  }
})
