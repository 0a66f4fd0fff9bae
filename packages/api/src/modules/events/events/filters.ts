import { EVENT_ROLES, type EventRole } from '@guildhall/schema'
import type { Static } from '@sinclair/typebox'
import { type SQL, type SQLWrapper, sql } from 'drizzle-orm'
import type { GivenValue } from '../../../core/model/given.ts'
import { occurrences } from '../occurrences/table.ts'
import { events, isShared } from './table.ts'

/** The columns that hold the people in each role. */
export const ROLE_COLUMNS = {
  organiser: 'organiserIds',
  facilitator: 'facilitatorIds',
  speaker: 'speakerIds',
  note_taker: 'noteTakerIds'
} as const satisfies Record<Static<typeof EventRole>, string>

export type RoleColumn = (typeof ROLE_COLUMNS)[keyof typeof ROLE_COLUMNS]
export type InRoles = Record<RoleColumn | 'roles', SQLWrapper>

// Only of the lists themselves the planner knows how many are empty: it takes a role that nobody has for as common as the rarest.
const isGiven = (t: InRoles, role: GivenValue) => (name: Static<typeof EventRole>) =>
  sql`(${sql.raw(`'${name}'`)} = ${role} and ${t[ROLE_COLUMNS[name]]} <> '{}')`

/** Whether somebody, or one of these people, has one of some roles. */
export const holds = (t: InRoles, role: GivenValue, people?: GivenValue): SQL => {
  if (!people) return sql`(${t.roles} && ${role.list} and (${sql.join(EVENT_ROLES.map(isGiven(t, role)), sql` or `)}))`
  const rows = EVENT_ROLES.map(name => sql`(${sql.raw(`'${name}'`)}, ${t[ROLE_COLUMNS[name]]})`)
  return sql`exists (select from (values ${sql.join(rows, sql`, `)}) r (role, ids) where r.role = ${role} and r.ids && ${people.list})`
}

/** The events of which a condition holds. By them before all else: the planner takes any for common. */
export const eventsOf = (where: SQL) => sql`any (array(select ${events.id} from ${events} where ${where}))`

/** The same for occurrences. */
export const occurrencesOf = (where: SQL) =>
  sql`any (array(select ${occurrences.id} from ${occurrences} where ${where}))`

/** The occurrences of the events of which a condition holds. */
export const occurrencesOfEvents = (where: SQL) => occurrencesOf(sql`${occurrences.eventId} = ${eventsOf(where)}`)

type Held = { communityId: SQLWrapper; eventId: SQLWrapper }

/** Whether one of some communities hosts an occurrence: it owns the event, or hosts it with others, as few are. */
export const heldBy = (t: Held, communities: SQL): SQL =>
  sql`(${t.communityId} = any (${communities}) or ${t.eventId} = ${eventsOf(sql`${isShared(events)} and ${events.hostIds} && ${communities}`)})`
