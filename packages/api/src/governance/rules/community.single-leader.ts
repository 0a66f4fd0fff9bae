import { Type } from '@sinclair/typebox'
import { communitySetting, leaders } from '../facts/community.ts'
import { dayOf, rule } from '../rule.ts'
import { unlessActive } from '../unless.ts'

export const communitySingleLeader = rule({
  id: 'community.single-leader',
  version: 1,
  of: 'community',
  severity: 'high',
  title: 'One person leads the community',
  fails: 'There is not exactly one leader.',
  clause: 'One coordinator leads the community, with time set aside for it',
  source: '[000]',
  facts: { setting: communitySetting, leaders },
  settings: Type.Object({}),
  judge: ({ setting, leaders = [] }) =>
    unlessActive(setting!) ?? {
      status: leaders.length === 1 ? 'pass' : 'fail',
      reason:
        leaders.length === 0
          ? 'Nobody leads the community today.'
          : leaders.length === 1
            ? `${leaders[0]!.name} leads the community.`
            : `${leaders.length} people lead the community at once: ${leaders.map(({ name }) => name).join(', ')}.`,
      evidence: leaders.map(({ name, since }) => ({
        fact: 'community.leaders',
        says: `${name} leads it${since ? ` since ${dayOf(since)}` : ''}.`,
        at: since && new Date(since).toISOString()
      }))
    },
  remedy: {
    text: 'Agree on one leader: end the terms of the others, or give somebody the role.',
    effort: 'a conversation',
    call: 'POST /v1/terms'
  }
})
