import { sql } from 'drizzle-orm'
import { asOf, asOfDay, day, fact, ids, items, number, was } from '../evaluation/fact.ts'

/** How many strategic objectives a community names. */
export const objectives = fact<number>(
  'community.objectives',
  'community',
  sql`
    select c.id, to_jsonb(jsonb_array_length(${was('community', 'c', 'strategic_objectives')})) as value
    from communities c where c.id = any (${ids})`,
  {
    count: number(count => count ?? 0)
  }
)

/** The newest value of a measure, with what it is compared with: the one before, else the baseline. */
export type Moved = { on: string; value: number; before: number | null; target: number | null }

/** The newest value of each measure of its charter. */
export const measured = fact<Moved[]>(
  'community.measures',
  'community',
  sql`
    select m.community_id as id, jsonb_agg(jsonb_build_object('on', v.value_on, 'value', v.value, 'before', coalesce(v.before, m.baseline), 'target', m.target)
      order by v.value_on desc, m.position) as value
    from measures m cross join lateral (
      select v.value_on, v.value, lead(v.value) over (order by v.value_on desc) as before from measured_values v
      where v.measure_id = m.id and v.value_on <= ${asOfDay} and v.created_at <= ${asOf} order by v.value_on desc limit 1) v
    where m.community_id = any (${ids}) and coalesce(m.retired_at > ${asOf}, true)
    group by 1`,
  {
    count: items(),
    newest: day(all =>
      all
        ?.map(({ on }) => on)
        .sort()
        .at(-1)
    )
  }
)
