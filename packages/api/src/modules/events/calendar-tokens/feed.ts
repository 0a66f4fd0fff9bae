import { sql } from 'drizzle-orm'
import { ORGANISATION } from '../../../core/access/caller.ts'
import type { CalendarDay } from '../../../core/module/calendar-day.ts'
import { listOf } from '../../../core/registry.ts'
import { speechIn } from '../../../core/words/catalogue.ts'
import type { Database } from '../../../platform/database/database.ts'
import { hashKey } from '../../keys/secret.ts'
import { publish } from '../calendar/publish.ts'
import { readPublished } from '../calendar/published.ts'

/** Whose calendar an address is, and the portal to whose events it is limited. */
export type CalendarSubject = { id: string; person: string; portal: string | null }

const FILE = /^(guild_cal_[A-Za-z0-9]{32})\.ics$/

/** Finds the calendar of the last part of an address; nothing where there is none, or no longer. */
export const findCalendar = async (db: Database, file: string): Promise<CalendarSubject | undefined> => {
  const secret = FILE.exec(file)?.[1]
  if (!secret) return undefined
  const [token] = await db.prepared<CalendarSubject>(
    'calendar token',
    () => sql`
      select id, person_id as person, portal_id as portal from calendar_tokens where hash = ${sql.placeholder('hash')}`,
    { hash: hashKey(secret) }
  )
  return token
}

const DAYS_AT_MOST = 1000

/** What is due for a person, beside events. One statement. */
const readDays = (db: Database, values: Record<string, unknown>): Promise<CalendarDay[]> =>
  db.prepared<CalendarDay>(
    'days of a calendar',
    () => {
      const parts = listOf('calendarDays').map(part => sql`select d.* from (${part}) d`)
      return sql`select * from (${sql.join(parts, sql` union all `)}) d order by d.on, d.uid limit ${sql.raw(String(DAYS_AT_MOST))}`
    },
    values
  )

/** What the communities of a person hold, as far as they see it, and what is due for them, as iCalendar. */
export const calendarFor = async (
  db: Database,
  { person, portal }: CalendarSubject,
  language: string
): Promise<string> => {
  const viewer = {
    ...ORGANISATION,
    view: { audience: 'person', portalBound: portal !== null, readsPeople: true } as const,
    values: { 'caller.key': null, 'caller.person': person, 'caller.portal': portal }
  }
  const days = await readDays(db, { ...viewer.values, owner: person })
  return publish(await readPublished(db, 'person', { owner: person }, viewer), speechIn(language), days)
}
