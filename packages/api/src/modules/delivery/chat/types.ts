import { type SQL, sql } from 'drizzle-orm'

const changed = (...columns: string[]) =>
  sql`activity.after ?| array[${sql.raw(columns.map(name => `'${name}'`).join(', '))}]`

/** The kinds of events that are told in chats, and which entries of the activity of each. */
export const CHAT_TYPES: Readonly<Record<string, SQL>> = {
  'digest.created': sql`true`,
  'campaign.created': sql`true`,
  'campaign.updated': changed('reached_on', 'outcome'),
  'page.created': sql`true`,
  'page.updated': changed('maintenance'),
  'event.created': sql`true`
}

/** Whether an entry of the activity is told in chats. */
export const isTold = sql`case activity.subject_type || '.' || activity.verb ${sql.join(
  Object.entries(CHAT_TYPES).map(([type, when]) => sql`when ${sql.raw(`'${type}'`)} then ${when}`),
  sql` `
)} else false end`
