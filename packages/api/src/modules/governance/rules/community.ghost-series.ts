import { Type } from '@sinclair/typebox'
import { activeSince, unlessActive } from '../evaluation/preconditions.ts'
import { evidenceItem, rule } from '../evaluation/rule.ts'
import { latest } from '../evaluation/since.ts'
import { communitySetting } from '../facts/community.ts'
import { type Unheard, unheardSeries } from '../facts/events.ts'
import { message } from '../message.ts'

const saidOf = ({ title, dormant, since }: Unheard) =>
  evidenceItem('community.unheard-series', message('community.ghost-series.of', { title, dormant }), since)

export const communityGhostSeries = rule({
  id: 'community.ghost-series',
  version: 1,
  of: 'community',
  severity: 'medium',
  clause: 'Ghost meetings: events on the calendar that nobody runs any more mislead those who want to join',
  source: '[001]',
  facts: { setting: communitySetting, series: unheardSeries },
  settings: Type.Object({}),
  judge: ({ setting, series = [] }) => {
    const unless = unlessActive(setting!)
    if (unless) return unless
    const [first] = [...series].sort((one, other) => Number(other.dormant) - Number(one.dormant))
    if (!first) return { status: 'pass', message: message('community.ghost-series.none') }
    const dormant = series.filter(one => one.dormant).length
    return {
      status: dormant > 0 ? 'fail' : 'warn',
      message:
        dormant > 0
          ? message('community.ghost-series.dormant', { series: dormant })
          : message('community.ghost-series.unheard', { series: series.length }),
      evidence: series.slice(0, 50).map(saidOf),
      since: first.since ? latest(first.since, activeSince(setting!)) : undefined,
      call: `POST /v1/events/${first.event}/transitions`
    }
  },
  remedy: 'GET /v1/communities/{community}/occurrences?outcome=unconfirmed'
})
