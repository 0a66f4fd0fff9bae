import type { Kudo, KudoCreate } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import { findIds } from '../../../core/model/rows.ts'
import { checkReferences } from '../../../core/model/write.ts'
import { requirePerson } from '../../../core/operation/decide.ts'
import type { Creation, WriteHook } from '../../../core/operation/mutations.ts'
import { ApiError } from '../../../core/problem/api-error.ts'
import type { Database } from '../../../platform/database/database.ts'
import { communityModel } from '../../directory/communities/model.ts'
import { queueNotices } from '../../messages/queue.ts'
import { kudoFaults as faults } from '../words.en.ts'
import { kudoWritable } from './writable.ts'

const broken = (pointer: string, detail: string) => new ApiError('RULE_BROKEN', detail, [{ pointer, detail }])

/** The communities to which an occurrence or a resource belongs, the one that owns it first. */
const communitiesOf = async (db: Database, { occurrence, resource }: KudoCreate): Promise<string[]> => {
  const rows = await db.run<{ id: string }>(sql`
    select h.id from occurrences o join events e on e.id = o.event_id, unnest(e.host_ids) with ordinality h (id, position)
      where o.id = ${occurrence ?? null}::uuid
    union all select community_id from resources where id = ${resource ?? null}::uuid`)
  return rows.map(({ id }) => id)
}

/** Kudos are given by a person to another; in the community of what they are about. */
export const gives: WriteHook<KudoCreate, Kudo> = async ({ draft, call: { caller, db, viewer } }) => {
  requirePerson(caller)
  if (caller.person === null) throw new ApiError('FORBIDDEN', faults.unknown)
  await checkReferences(db, kudoWritable, draft, viewer)
  const from = caller.person
  if (!draft.occurrence && !draft.resource) return { ...draft, from }
  const owners = await communitiesOf(db, draft)
  const { community = owners[0] } = draft
  if (!community) return { ...draft, from }
  const named = (await findIds(db, communityModel, [community], viewer)).get(community)
  if (!owners.includes(named!)) throw broken('/community', faults.community)
  return { ...draft, from, community }
}

/** Notifies a person that they were thanked. */
export const notifyThanked = async (id: string, { db }: Creation<KudoCreate>): Promise<void> => {
  const [kudo] = await db.run<{ to: string; community: string | null; who: string; said: string }>(sql`
    select k.to_id as to, k.community_id as community, p.name as who, k.message as said
    from kudos k join people p on p.id = k.from_id where k.id = ${id}`)
  const { to: person, community, who, said } = kudo!
  await queueNotices(db, [{ kind: 'kudos_received', person, community, key: id, values: { who, said } }])
}
