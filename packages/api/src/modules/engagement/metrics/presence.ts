import { type SQL, sql } from 'drizzle-orm'
import type { MetricFrame } from '../../../core/module/metric.ts'
import { heldIn } from './held.ts'

/**
 * The dates held of each scope and period, as rows of `scope, period, id, capacity, named, present`: how many people on record were
 * there, and how many in all. Where neither people nor a head count are on record, `present` is null.
 */
export const presenceIn = (frame: MetricFrame): SQL =>
  frame.shared(
    'presence',
    () => sql`
  select d.scope, d.period, o.id, o.capacity, a.named, greatest(o.head_count, nullif(a.named + o.unmatched_count, 0)) as present
  from ${heldIn(frame)} d join occurrences o on o.id = d.id
    cross join lateral (select count(*) as named from attendances a where a.occurrence_id = o.id and a.status = 'attended') a`
  )

/** Who was at the dates held of each scope and period, as rows of `scope, period, person_id, times`. */
export const attendeesIn = (frame: MetricFrame): SQL =>
  frame.shared(
    'attendees_by_date',
    () => sql`
  select d.scope, d.period, a.person_id, count(*) as times
  from ${heldIn(frame)} d join attendances a on a.occurrence_id = d.id and a.status = 'attended' group by 1, 2, 3`
  )

/**
 * Whether fewer than half of the people present are named, so that counts by name say little; and at how many of the dates (`unnamed`)
 * fewer than half are named or nothing is on record.
 */
export const namesUnknown = (frame: MetricFrame): SQL =>
  frame.shared(
    'names_on_record',
    () => sql`
  select scope, period, coalesce(2 * sum(named) < sum(present), false) as names_unknown, sum(named) as named, sum(present) as present,
    count(*) as dates, count(*) filter (where coalesce(2 * named < present, true)) as unnamed
  from ${presenceIn(frame)} x group by 1, 2`
  )
