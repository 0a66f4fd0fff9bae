import { InvitationsSent, type Occurrence } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import { type Act, act } from '../../../core/operation/actions.ts'
import { ApiError } from '../../../core/problem/api-error.ts'
import type { Database } from '../../../platform/database/database.ts'
import { DAY_MS } from '../../../platform/days.ts'
import { activeMembers } from '../../directory/memberships/active.ts'
import { queueNotices } from '../../messages/queue.ts'
import { EDITORS } from '../events/editors.ts'
import { occurrenceKind } from '../occurrences/kind.ts'
import { invitationLacks } from '../words.en.ts'
import { spanOfEntry, whereOf } from './entry.ts'

/** From when on an invitation is mailed at once. */
const SOON = 2 * DAY_MS

/** The active members of the hosts who have not answered yet. */
const unanswered = (db: Database, occurrence: string) =>
  db.run<{ recipient: string; community: string }>(sql`
    select p.id as recipient, e.community_id as community
    from occurrences o join events e on e.id = o.event_id join people p on exists (
      select from memberships m where m.person_id = p.id and m.community_id = any (e.host_ids) and ${activeMembers('m')})
    where o.id = ${occurrence} and p.email is not null and not exists (select from rsvps r where r.occurrence_id = o.id and r.person_id = p.id)`)

const inviteAll = async ({ before, call: { db } }: Act<undefined, Occurrence>) => {
  const { id, status, dormant, startsAt, endsAt, title } = before
  const now = new Date()
  if (status === 'cancelled') throw new ApiError('RULE_BROKEN', invitationLacks.cancelled)
  if (dormant) throw new ApiError('RULE_BROKEN', invitationLacks.dormant)
  if (endsAt <= now.toISOString()) throw new ApiError('RULE_BROKEN', invitationLacks.over)
  const people = await unanswered(db, id)
  const date = { ...spanOfEntry(before), title, where: whereOf({ ...before, joinUrl: null }), others: 0 }
  const queued = await queueNotices(
    db,
    people.map(({ recipient, community }) => ({
      kind: 'event_invitation',
      person: recipient,
      community,
      key: `${id} ${startsAt}`,
      urgent: Date.parse(startsAt) - now.getTime() < SOON,
      values: { date }
    }))
  )
  return { invited: queued.length }
}

export const inviting = act(
  occurrenceKind,
  { allowPortalKeys: true, allowedRoles: EDITORS },
  {
    path: 'invitations',
    method: 'invite',
    id: 'inviteToOccurrence',
    field: 'inviteToOccurrence',
    summary: 'Invite the members to an occurrence',
    description:
      'Invites the active members of the hosts who have not answered, by e-mail and each once; after the occurrence has moved, again. The e-mail has a link by which they answer without logging in. It is sent at once if the occurrence starts within two days, otherwise with the other notices of the day.'
  },
  undefined,
  { schema: InvitationsSent, run: inviteAll }
)
