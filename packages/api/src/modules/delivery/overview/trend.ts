import { OVERVIEW_AT_MOST, type ScorePoint } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import type { Database } from '../../../platform/database/database.ts'
import { addDays, startOf, today } from '../../../platform/days.ts'
import { WEIGHT } from '../../governance/evaluation/table.ts'

const WEEK = 7

/** The days of a trend, a week apart, and the moments at which they end: the last is today, as far as it has come. */
const pointsOf = (now: Date) => {
  const last = today()
  const days = Array.from({ length: OVERVIEW_AT_MOST.trend }, (_, nth) =>
    addDays(last, WEEK * (nth + 1 - OVERVIEW_AT_MOST.trend))
  )
  return days.map((on, nth) => ({
    on,
    at: nth === days.length - 1 ? now : new Date(startOf(addDays(on, 1)).getTime() - 1)
  }))
}

// Each state of a finding adds to the points from its beginning until the next one; what is added and taken away is summed up once.
const TREND = sql`
  with states as (
    select c."from", lead(c."from") over (partition by c.finding_id order by c."from", c.id) as until, c.weight, c.score::numeric as score
    from findings f join (select *, ${WEIGHT} as weight from finding_changes) c on c.finding_id = f.id
    where f.portal_id = ${sql.placeholder('portal')}::uuid
  ), places as (
    select s.weight, s.score, width_bucket(s."from" - interval '1 microsecond', p.points) + 1 as first,
      width_bucket(s.until - interval '1 microsecond', p.points) + 1 as after
    from states s, (select ${sql.placeholder('points')}::timestamptz[] as points) p where s.weight is not null
  ), steps as (
    select first as point, weight, weight * score as weighted, 1 as counted from places where first is distinct from after
    union all
    select after, -weight, -weight * score, -1 from places where after is not null and first <> after
  ), summed as (
    select n.point, coalesce(sum(s.weight), 0) as weight, coalesce(sum(s.weighted), 0) as weighted, coalesce(sum(s.counted), 0) as counted
    from generate_series(1, cardinality(${sql.placeholder('points')}::timestamptz[])) n (point) left join steps s on s.point = n.point
    group by n.point)
  select round(sum(weighted) over w / nullif(sum(weight) over w, 0), 2)::float8 as score, (sum(counted) over w)::int as counted
  from summed window w as (order by point) order by point`

/**
 * The score of a portal at the end of each of the past weeks and now, oldest first, by the history of the findings about what is on
 * it now; null where nothing was evaluated by then. One statement.
 */
export const readTrend = async (db: Database, portal: string, now: Date): Promise<ScorePoint[]> => {
  const points = pointsOf(now)
  const rows = await db.prepared<Omit<ScorePoint, 'on'>>('trend of a score', () => TREND, {
    portal,
    points: points.map(({ at }) => at.toISOString())
  })
  return points.map(({ on }, nth) => ({ on, ...rows[nth]! }))
}
