import type { CharterSection } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import { type KnownPart, knownFact, type Prefill } from '../../../core/module/prefill.ts'
import { listOf } from '../../../core/registry.ts'
import { today } from '../../../platform/days.ts'
import { periodBefore } from '../../../platform/periods.ts'
import { figuresOf, prepareRequest } from '../../engagement/metrics/series.ts'

/** The figures that a review begins with, of none of which a part is withheld: those who manage a community may read different ones. */
const METRICS = {
  cadence: ['events_held'],
  attendance: ['head_count', 'fill_rate'],
  engagement: ['members', 'newcomers', 'events_proposed', 'minutes_in_time', 'resources', 'kudos']
} as const
const QUARTERS = 4

/** The goals as the published charter has them. */
export const knownGoals: Prefill = async ({ db }, { id, slug }) => {
  const [charter] = await db.run<{ sections: CharterSection[] }>(
    sql`select sections from charters where community_id = ${id} and status = 'published'`
  )
  const goals = charter?.sections.find(({ section }) => section === 'goals')?.items ?? []
  const facts = goals.map(goal => knownFact(goal, {}))
  return [{ part: 'goals', source: `GET /v1/communities/${slug}/charter`, from: null, facts }]
}

/** The figures of the last quarters that are over. */
export const knownFromMetrics: Prefill = async (call, { slug }) => {
  const [from, to] = [periodBefore('quarter', today(), QUARTERS), periodBefore('quarter', today(), 0)]
  const scope = `community:${slug}`
  const request = await prepareRequest(call, {
    scope,
    period: 'quarter',
    metric: Object.values(METRICS).flat(),
    from,
    to
  })
  const figures = await figuresOf(call, request)
  return Object.entries(METRICS).map(([part, metrics]): KnownPart => {
    const own = figures.filter(one => one.part === null && (metrics as readonly string[]).includes(one.metric))
    return {
      part,
      source: `GET /v1/metrics?${new URLSearchParams({ scope, period: 'quarter', from, to, metric: metrics.join(',') })}`,
      from,
      facts: own.map(({ metric, value, suppressed, from: on }) => knownFact(metric, { value, suppressed, on }))
    }
  })
}

/** Everything that is known about a community, part by part in the order of the modules. */
export const prefillOf: Prefill = async (call, community) => {
  const parts: KnownPart[] = []
  // One after the other, on the one connection of the transaction.
  for (const known of listOf('prefills')) parts.push(...(await known(call, community)))
  return parts
}
