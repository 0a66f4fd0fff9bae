import { FINDING_STATUSES, type ScoreFormula } from '@guildhall/schema'
import { type SQL, sql } from 'drizzle-orm'
import { BASES, DEFAULT_BASE } from '../packs/presets.ts'

/** How scores are worked out, as every scorecard says. */
export const FORMULA: ScoreFormula = {
  id: 'weighted-mean',
  version: 1,
  says: 'Σ weight × score ÷ Σ weight, over findings that pass, warn or fail; weights by severity: critical 10, high 7.5, medium 5, low 2.5. Inconclusive, manual, not applicable and waived findings are excluded.'
}

const camel = (name: string) => name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())

const mean = (weighted: SQL, weight: SQL) => sql`round((${weighted} / nullif(${weight}, 0))::numeric, 2)::float8`

/** The score of the findings `f` of a group, to two places; null where none counts. */
export const SCORE = mean(sql`sum(f.weight * f.score::numeric)`, sql`sum(f.weight)`)

/** How many of them the score is made of. */
export const COUNTED: SQL = sql`count(f.weight)::int`

/** The score of findings that are summed already, in rows `f`. */
export const SCORE_OF_SUMS = mean(sql`sum(f.weighted)`, sql`sum(f.weight)`)

/** Rows of a group counted, or an `amount` of them summed, by the values of a column, as a JSON object with a member for each value. */
export const countsBy = (column: SQL, values: readonly string[], amount: SQL = sql`count(*)`): SQL =>
  sql`json_build_object(${sql.join(
    values.map(value =>
      sql
        .raw(`'${camel(value)}', `)
        .append(sql`coalesce(${amount} filter (where ${column} = ${sql.raw(`'${value}'`)}), 0)::int`)
    ),
    sql`, `
  )})`

/** The findings `f` of a group by their status. */
export const STATUS_COUNTS = countsBy(sql`f.status`, FINDING_STATUSES)

/** Whether a finding `f` asks for something. */
export const OPEN = sql.raw(`f.status in ('warn', 'fail', 'manual')`)

/** The gates `g` that fail among the findings `f` of a group. */
export const FAILING = sql`coalesce(array_agg(distinct f.rule order by f.rule) filter (where f.status = 'fail' and f.rule = any (g.gates)), '{}')`

/** The place of a severity, the gravest first. */
export const GRAVITY = sql.raw(`array_position(array['critical', 'high', 'medium', 'low'], f.severity)`)

const readyGates = (Object.keys(BASES) as (keyof typeof BASES)[]).map(
  base => `when '${base}' then array[${BASES[base].gates.map(gate => `'${gate}'`).join(', ')}]::text[]`
)

/** The gates of the newest rule pack of a portal. */
export const gatesOf = (portal: SQL): SQL =>
  sql`(select coalesce(k.gates, case coalesce(k.base, ${sql.raw(`'${DEFAULT_BASE}'`)}) ${sql.raw(readyGates.join(' '))} end)
    from (select ${portal} as portal_id) o left join lateral (
      select gates, base from rule_packs where rule_packs.portal_id = o.portal_id order by version desc limit 1) k on true)`
