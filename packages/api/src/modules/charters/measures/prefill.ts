import { sql } from 'drizzle-orm'
import { type KnownFact, knownFact, type Prefill } from '../../../core/module/prefill.ts'

type Row = Pick<KnownFact, 'value' | 'unit' | 'baseline' | 'target' | 'on'> & { name: string }

/** The measures of a community against baseline and target, each with its latest value and the day of that. */
export const knownMeasures: Prefill = async ({ db }, { id, slug }) => {
  const rows = await db.run<Row>(sql`
    select name, unit, baseline, target, latest_value as value, coalesce(latest_on, due)::text as "on"
    from measure_standing where community_id = ${id} order by position, measure_id limit 100`)
  const facts = rows.map(({ name, ...known }) => knownFact(name, known))
  return [{ part: 'measures', source: `GET /v1/communities/${slug}/measures`, from: null, facts }]
}
