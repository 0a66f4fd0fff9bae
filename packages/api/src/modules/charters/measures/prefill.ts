import { sql } from 'drizzle-orm'
import { type KnownFact, knownFact, type Prefill } from '../../../core/module/prefill.ts'

type Row = Pick<KnownFact, 'value' | 'unit' | 'baseline' | 'target' | 'on'> & { name: string }

/** The measures of a community against baseline and target, each with its latest value and the day of that. */
export const knownMeasures: Prefill = async ({ db }, { id, slug }) => {
  const rows = await db.run<Row>(sql`
    select m.name, m.unit, m.baseline, m.target, v.value, coalesce(v.value_on, m.due)::text as "on"
    from measures m left join lateral (
      select value, value_on from measure_values v where v.measure_id = m.id order by value_on desc limit 1) v on true
    where m.community_id = ${id} and m.retired_at is null order by m.position, m.id limit 100`)
  const facts = rows.map(({ name, ...known }) => knownFact(name, known))
  return [{ part: 'measures', source: `GET /v1/communities/${slug}/measures`, from: null, facts }]
}
