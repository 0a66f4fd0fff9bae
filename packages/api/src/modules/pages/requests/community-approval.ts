import { sql } from 'drizzle-orm'
import { viewerOf } from '../../../core/access/caller.ts'
import type { By } from '../../../core/lifecycle/actors.ts'
import type { Lack } from '../../../core/lifecycle/lack.ts'
import type { Database } from '../../../platform/database/database.ts'
import { communities } from '../../directory/communities/lifecycle.ts'
import { requestLacks } from '../words.en.ts'
import { missingFor } from './missing.ts'
import { pageRequestModel } from './model.ts'
import { readRequests } from './request.ts'
import { pageRequests } from './table.ts'

const HIDDEN: Lack = { problem: requestLacks.hidden }

const seenBy =
  (id: string) =>
  (lack: Lack): Lack => ({
    problem: lack.problem,
    ...(lack.call ? { call: lack.call.replace('{pageRequest}', id) } : {})
  })

/** What the open page requests of communities that are proposed still lack, by the community. */
export const requestsLack = async (db: Database, moves: readonly { id: string }[], { caller }: By) => {
  const lacks = new Map<string, Lack[]>()
  if (caller === null) return lacks
  const viewer = viewerOf(caller)
  const open = await db.prepared<{ id: string; seen: boolean }>(
    `open page requests ${JSON.stringify(viewer.view)}`,
    () => sql`
      select ${pageRequests.id}, ${pageRequestModel.visible(pageRequests, viewer.view) ?? sql`true`} as seen
      from ${pageRequests} join communities c on c.id = ${pageRequests.communityId}
      where c.id = any (${sql.placeholder('ids')}::uuid[]) and c.status in ('proposed', 'changes_asked')
        and ${pageRequests.status} in ('submitted', 'changes_asked')`,
    { ...viewer.values, ids: moves.map(({ id }) => id) }
  )
  const seen = new Set(open.flatMap(({ id, seen }) => (seen ? [id] : [])))
  for (const request of await readRequests(
    db,
    open.map(({ id }) => id)
  )) {
    const missing = await missingFor(db, request, viewer)
    const said = seen.has(request.id) ? missing.map(seenBy(request.id)) : missing.slice(0, 1).map(() => HIDDEN)
    lacks.set(request.communityId, [...(lacks.get(request.communityId) ?? []), ...said])
  }
  return lacks
}

/** Approves the communities whose page requests are approved, where they are proposed. */
export const approveCommunities = (
  db: Database,
  taken: readonly { subject: { communityId: string } }[],
  by: By,
  now: Date
) => {
  const ids = new Set(taken.map(({ subject }) => subject.communityId))
  const moves = [...ids].map(id => ({ id, name: 'approve' as const, input: { requested: true } }))
  return communities.take(db, moves, by, now)
}
