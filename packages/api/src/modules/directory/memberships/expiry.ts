import { APPLICATION_DAYS, INVITATION_DAYS } from '@guildhall/schema'
import { type SQL, type SQLWrapper, sql } from 'drizzle-orm'

const days = (count: number) => sql.raw(`${count} * interval '24 hours'`)

/** When an application or an invitation expires that is not answered. */
export const expiry = ({ status, askedAt }: Record<'status' | 'askedAt', SQLWrapper>): SQL =>
  sql`case ${status} when 'invited' then ${askedAt} + ${days(INVITATION_DAYS)} when 'applied' then ${askedAt} + ${days(APPLICATION_DAYS)} end`

/** The same of the memberships that a statement names by an alias. */
export const expiryOf = (alias: string) =>
  expiry({ status: sql.raw(`${alias}.status`), askedAt: sql.raw(`${alias}.asked_at`) })
