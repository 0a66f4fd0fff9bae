import { Type } from '@sinclair/typebox'
import { dayOf } from '../../../platform/days.ts'
import { unlessActive } from '../evaluation/preconditions.ts'
import { evidenceItem, rule } from '../evaluation/rule.ts'
import { communitySetting, holders, inRole } from '../facts/community.ts'

export const communitySingleLeader = rule({
  id: 'community.single-leader',
  version: 1,
  of: 'community',
  severity: 'high',
  title: 'One person leads the community',
  fails: 'There is not exactly one leader.',
  clause: 'Have 1 and only 1 leader',
  source: '[000]',
  facts: { setting: communitySetting, holders },
  settings: Type.Object({}),
  judge: ({ setting, holders }) => {
    const leaders = inRole(holders, 'leader')
    const [first] = leaders
    return (
      unlessActive(setting!) ?? {
        status: leaders.length === 1 ? 'pass' : 'fail',
        reason: !first
          ? 'Nobody leads the community today.'
          : leaders.length === 1
            ? `${first.name} leads the community.`
            : `${leaders.length} people lead the community at once.`,
        evidence: leaders
          .slice(0, 50)
          .map(({ name, since }) =>
            evidenceItem('community.roles', `${name} leads it${since ? ` since ${dayOf(since)}` : ''}.`, since)
          )
      }
    )
  },
  remedy: {
    text: 'Agree on one leader: end the terms of the others, or give somebody the role.',
    effort: 'a conversation',
    call: 'POST /v1/terms'
  }
})
