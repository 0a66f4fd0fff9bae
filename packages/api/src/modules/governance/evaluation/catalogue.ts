import type { Rule } from '@guildhall/schema'
import { rules } from './rules.ts'

/** Every rule as callers read it. */
export const catalogue: Rule[] = rules.map(
  ({ id, version, of, title, fails, severity, clause, source, facts, settings, remedy }) => ({
    id,
    version,
    subject: of,
    title,
    fails,
    severity,
    clause,
    source,
    facts: Object.values(facts).map(({ id }) => id),
    settings: JSON.parse(JSON.stringify(settings)) as Record<string, unknown>,
    remedy: remedy.text,
    effort: remedy.effort
  })
)
