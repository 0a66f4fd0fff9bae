import { type SQL, sql } from 'drizzle-orm'

/** What a notice quotes of a finding `f`: its rule, why it fails, and the words of a rule that a portal defines. */
export const causeOfFinding: SQL = sql`jsonb_build_object('rule', f.rule, 'reason', f.message)
  || case when f.remedy ? 'own' then jsonb_build_object('own', f.remedy -> 'own') else '{}' end`
