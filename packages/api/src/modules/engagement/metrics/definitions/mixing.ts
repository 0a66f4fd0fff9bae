import { sql } from 'drizzle-orm'
import type { Metric, MetricRow } from '../../../../core/module/metric.ts'
import { MIXING, mixingOf } from '../../formulas/mixing.ts'
import { heldIn } from '../held.ts'
import { namesUnknown } from '../presence.ts'

/** The people of the organisation by unit on the last day of a period, or who was at an event: person and unit of each. */
type Fact =
  | { scope: null; period: number; population: Record<string, number> }
  | { scope: number; period: number; attendees: [string, string | null][]; unnamed: boolean }

const figureOf = (events: readonly [string, string | null][][], population: Record<string, number>) => {
  const { reason, value, ...inputs } = mixingOf(
    events.map(attendees => attendees.map(([, unit]) => unit)),
    new Map(Object.entries(population))
  )
  const people = new Set(events.flat().map(([person]) => person)).size
  return { part: null, value, people, reason, inputs }
}

export const mixing: Metric = {
  id: 'mixing',
  version: MIXING.version,
  audience: 'managers',
  withheld: 'whole',
  neutral: 1,
  none: 'no_attendance',
  source: MIXING.source,
  needs: ['occurrences', 'attendance', 'people'],
  words: {
    en: {
      title: 'Mixing',
      description: 'Whether people meet people of other units: 1 is as chance would have it, 0 is never.',
      unit: 'ratio',
      formula:
        'For each attendance on record at the dates held: the share of the other attendees who belong to another unit, averaged; divided by the same if the others came at random from the people of the organisation.',
      exclusions: [
        'Dates with fewer than 2 named attendees.',
        'If fewer than half of those present are named, there is no value.',
        'Attendees without a unit; if they are more than one in five, there is no value.'
      ]
    }
  },
  figures: frame => sql`
    select null::int as scope, period, null::json as attendees, null::boolean as unnamed, json_object_agg(unit, n) as population
    from (
      select p.period, u.unit, sum(u.n) as n
      from (select unit, left_on, count(*) as n from people where unit is not null group by 1, 2) u
        join ${frame.periods} on coalesce(u.left_on > p.last_day, true) group by 1, 2) x group by 2
    union all
    (select d.scope, d.period, json_agg(json_build_array(g.id, g.unit) order by g.id), n.names_unknown, null
    from ${heldIn(frame)} d join attendances a on a.occurrence_id = d.id and a.status = 'attended' join people g on g.id = a.person_id
      join ${namesUnknown(frame)} n on n.scope = d.scope and n.period = d.period
    group by d.scope, d.period, d.id, n.names_unknown having count(*) >= 2 order by d.scope, d.period, d.id)`,
  reckon: (facts: readonly Fact[]): MetricRow[] => {
    const populations = new Map(facts.flatMap(fact => (fact.scope === null ? [[fact.period, fact.population]] : [])))
    const events = facts.filter(fact => fact.scope !== null)
    return [...Map.groupBy(events, ({ scope, period }) => `${scope} ${period}`).values()].map(own => {
      const [{ scope, period, unnamed }] = own as [(typeof events)[number]]
      const figure = figureOf(
        own.map(({ attendees }) => attendees),
        populations.get(period) ?? {}
      )
      return { scope, period, ...figure, ...(unnamed ? { value: null, reason: 'names_unknown' } : {}) }
    })
  }
}
