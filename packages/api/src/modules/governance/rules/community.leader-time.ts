import { Type } from '@sinclair/typebox'
import { unlessActive } from '../evaluation/preconditions.ts'
import { evidenceItem, rule } from '../evaluation/rule.ts'
import { communitySetting, holders, inRole } from '../facts/community.ts'

export const communityLeaderTime = rule({
  id: 'community.leader-time',
  version: 1,
  of: 'community',
  severity: 'medium',
  title: 'The leader has time set aside',
  fails: 'The leader has no dedicated time.',
  clause: 'A leader with dedicated time on it: it must be part of the person’s job',
  source: '[000]',
  facts: { setting: communitySetting, holders },
  settings: Type.Object({
    hoursPerWeek: Type.Number({
      default: 0.5,
      minimum: 0.1,
      maximum: 40,
      description: 'From how many hours a week on time is set aside.'
    })
  }),
  judge: ({ setting, holders }, { hoursPerWeek }) => {
    const leaders = inRole(holders, 'leader')
    const unless = unlessActive(setting!)
    if (unless) return unless
    if (leaders.length === 0) return { status: 'not_applicable', reason: 'Nobody leads the community today.' }
    const evidence = leaders
      .slice(0, 50)
      .map(({ name, hours, since }) =>
        evidenceItem(
          'community.roles',
          hours === null
            ? `Of the hours of ${name} nothing is on record.`
            : `${name} has ${hours} hours a week for it.`,
          since
        )
      )
    const most = Math.max(...leaders.map(({ hours }) => hours ?? -1))
    if (most >= hoursPerWeek) return { status: 'pass', reason: `The leader has ${most} hours a week for it.`, evidence }
    if (leaders.some(({ hours }) => hours === null))
      return {
        status: 'inconclusive',
        reason: 'How many hours a week the leader has for it is not on record.',
        evidence
      }
    return {
      status: 'fail',
      reason: most === 0 ? 'The leader has no time set aside for it.' : `The leader has ${most} hours a week for it.`,
      evidence
    }
  },
  remedy: {
    text: 'Agree with the leader’s manager on hours a week, and put them on record.',
    effort: 'a conversation',
    call: 'GET /v1/terms?community={community}&role=leader'
  }
})
