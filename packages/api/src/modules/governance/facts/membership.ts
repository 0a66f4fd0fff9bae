import { type SQL, sql } from 'drizzle-orm'
import { currentTerms } from '../../../core/model/sql.ts'
import { asOfDay, wasText } from '../evaluation/fact.ts'

/** Whether a term `t` was held on the day asked about; imported terms may have no beginning. */
export const held = (t: string): SQL => currentTerms(t, asOfDay)

/**
 * Whether membership `m` was active on the day asked about, by its dates, else by its status as it was; its person may have
 * left the organisation.
 */
export const lasting = (m: string): SQL => {
  const row = sql.raw(m)
  const status = wasText('membership', m, 'status')
  return sql`(${row}.joined_on is null or ${row}.joined_on <= ${asOfDay})
    and case ${status}
      when 'active' then ${row}.left_on is null or ${row}.left_on > ${asOfDay}
      when 'alumni' then ${wasText('membership', m, 'left_on')}::date > ${asOfDay}
      else false end`
}

/** Whether person `p` was in the organisation on the day asked about. */
export const present = (p: string): SQL => {
  const row = sql.raw(p)
  return sql`(${row}.left_on is null or ${row}.left_on > ${asOfDay})`
}

/** Whether membership `m` of person `p` was active on the day asked about: who has left the organisation is a member no more. */
export const active = (m: string, p: string): SQL => sql`${lasting(m)} and ${present(p)}`
