import { Type } from '@sinclair/typebox'
import { unlessActive } from '../evaluation/preconditions.ts'
import { evidenceItem, rule } from '../evaluation/rule.ts'
import { communitySetting, holders, inRole } from '../facts/community.ts'
import { message } from '../message.ts'

export const communityLeaderTime = rule({
  id: 'community.leader-time',
  version: 1,
  of: 'community',
  severity: 'medium',
  clause: 'A leader with dedicated time on it: it must be part of the person’s job',
  source: '[000]',
  facts: { setting: communitySetting, holders },
  settings: Type.Object({
    hoursPerWeek: Type.Number({
      default: 0.5,
      minimum: 0.1,
      maximum: 40,
      description: 'The minimum number of dedicated hours per week.'
    })
  }),
  judge: ({ setting, holders }, { hoursPerWeek }) => {
    const leaders = inRole(holders, 'leader')
    const unless = unlessActive(setting!)
    if (unless) return unless
    if (leaders.length === 0) return { status: 'not_applicable', message: message('leader.none') }
    const evidence = leaders
      .slice(0, 50)
      .map(({ name, hours, since }) =>
        evidenceItem(
          'community.roles',
          hours === null
            ? message('community.leader-time.not_known_of', { name })
            : message('community.leader-time.hours_of', { name, hours }),
          since
        )
      )
    const most = Math.max(...leaders.map(({ hours }) => hours ?? -1))
    const said = message('community.leader-time.hours', { hours: most })
    if (most >= hoursPerWeek) return { status: 'pass', message: said, evidence }
    if (leaders.some(({ hours }) => hours === null))
      return {
        status: 'inconclusive',
        message: message('community.leader-time.not_known'),
        evidence
      }
    return {
      status: 'fail',
      message: most === 0 ? message('community.leader-time.none') : said,
      evidence
    }
  },
  remedy: 'GET /v1/terms?community={community}&role=leader'
})
