import type { PageRequestDecision, PageRequestMessageCreate, RequestMessageKind } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import type { Act } from '../../../core/operation/sub-resources.ts'
import { ApiError } from '../../../core/problem/api-error.ts'
import type { Database } from '../../../platform/database/database.ts'
import { missingFor } from './missing.ts'
import { tell, waitsUntil } from './notices.ts'
import { move, type Request, readRequest, whyNot } from './request.ts'

const makePage = async (db: Database, request: Request): Promise<string> => {
  const { communityId, portalId, url, mission, requirement, requirementEndsOn, primaryId, secondaryId } = request
  const [page] = await db.run<{ id: string }>(sql`
    insert into pages (community_id, portal_id, url, mission, requirement, requirement_ends_on)
    values (${communityId}, ${portalId}, ${url}, ${mission}, ${requirement}, ${requirementEndsOn}::date) returning id`)
  await db.run(sql`
    insert into representatives (page_id, person_id, role)
    values (${page!.id}, ${primaryId}, 'primary'), (${page!.id}, ${secondaryId}, 'secondary')`)
  return page!.id
}

/** Approves a request, which makes its page and its representatives, or declines it with a cause. */
export const decideRequest = async ({ before, draft, call: { db, viewer: reader } }: Act): Promise<undefined> => {
  const { decision, cause } = draft as PageRequestDecision
  const request = await readRequest(db, before.id)
  const refusal = whyNot(request.status, decision)
  if (refusal) throw new ApiError('MOVE_NOT_ALLOWED', refusal)
  const now = new Date().toISOString()
  if (decision === 'decline') {
    const line = await move(db, request, 'decline', { cause }, now, { cause })
    await tell(db, [request], line, { decision: 'declined', cause: cause ?? undefined })
    return undefined
  }
  const missing = await missingFor(db, request, reader)
  if (missing.length > 0) {
    const things = missing.length === 1 ? 'one thing is' : `${missing.length} things are`
    throw new ApiError('RULE_BROKEN', `It cannot be approved yet: ${things} missing.`, missing)
  }
  const page = await makePage(db, request)
  const line = await move(db, request, 'approve', { complete: true }, now, { page })
  await tell(db, [{ ...request, pageId: page }], line, { decision: 'approved', cause: cause ?? undefined })
  return undefined
}

// The requester answers, those who decide ask; who is both says which.
const kindOf = ({ draft, facts, call: { caller } }: Act): RequestMessageKind => {
  const { kind } = draft as PageRequestMessageCreate
  const own = facts.relations.has('self')
  const decides = !caller.personal || facts.relations.has('portal_admin')
  if (kind === 'ask' && !decides) throw new ApiError('FORBIDDEN', 'Asking for changes is for the admins of its portal.')
  if (kind === 'answer' && caller.personal && !own)
    throw new ApiError('FORBIDDEN', 'Answering is for the person concerned.')
  return kind ?? (own ? 'answer' : 'ask')
}

/** Says something in the conversation: a question makes the request wait for its requester, an answer hands it back. */
export const converse = async (act: Act): Promise<undefined> => {
  const { before, draft, call } = act
  const kind = kindOf(act)
  const { text } = draft as PageRequestMessageCreate
  const request = await readRequest(call.db, before.id)
  const now = new Date()
  const line = await move(call.db, request, kind, {}, now.toISOString())
  const [message] = await call.db.run<{ id: string }>(sql`
    insert into page_request_messages (page_request_id, kind, text, author_id)
    values (${before.id}, ${kind}, ${text}, ${call.caller.person}::uuid) returning id`)
  await tell(call.db, [request], line, { said: text, by: waitsUntil(now) }, message!.id)
  return undefined
}
