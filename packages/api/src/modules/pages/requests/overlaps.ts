import type { Overlap, OverlapAnswerCreate } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import { ORGANISATION } from '../../../core/access/caller.ts'
import type { Viewer } from '../../../core/model/read.ts'
import { checkReferences, type WriteModel } from '../../../core/model/write.ts'
import type { Act } from '../../../core/operation/sub-resources.ts'
import { ApiError } from '../../../core/problem/api-error.ts'
import type { Database } from '../../../platform/database/database.ts'
import { communityModel } from '../../directory/communities/model.ts'
import { organisationModel } from '../../directory/organisations/model.ts'
import { findOverlaps } from '../overlaps/find.ts'
import { ENDED, isOpen, type Request, readRequest } from './request.ts'

type Answered = { subject: string; answer: NonNullable<Overlap['answer']>['answer']; because: string | null }
type Said = { name: string; mission: string | null; topics: string[] }

/** What exists already and is about the same as what a request asks for, with the answers given. */
export const overlapsOf = async (db: Database, request: Request, limit: number, reader: Viewer): Promise<Overlap[]> => {
  const [said] = await db.run<Said>(sql`
    select name, coalesce(${request.mission}::text, concat_ws(' ', summary, mission)) as mission, topics
    from communities where id = ${request.communityId}`)
  const found = await findOverlaps(db, { ...said!, self: request.communityId }, limit, reader)
  const answers = await db.run<Answered>(sql`
    select coalesce(other_community_id, organisation_id) as subject, answer, because
    from page_request_overlap_answers where page_request_id = ${request.id}`)
  return found.map(overlap => {
    const { answer, because } = answers.find(({ subject }) => subject === overlap.id) ?? {}
    return { ...overlap, answer: answer ? { answer, because: because ?? null } : null }
  })
}

/** As whoever asks for the page sees things; where a system asks, as the organisation does. */
export const requesterView = ({ requesterId }: Request): Viewer =>
  requesterId === null
    ? ORGANISATION
    : {
        view: { audience: 'person', portalBound: false, readsPeople: false },
        values: { 'caller.person': requesterId, 'caller.portal': null },
        scopes: new Set()
      }

const references: WriteModel = {
  model: communityModel,
  upsertKey: [],
  references: {
    community: { column: 'community', to: () => communityModel, holds: 'one' },
    organisation: { column: 'organisation', to: () => organisationModel, holds: 'one' }
  }
}

const wrong = (pointer: string, detail: string) => new ApiError('RULE_BROKEN', detail, [{ pointer, detail }])

/** Puts the answer to one overlap on record; a later answer takes the place of an earlier. */
export const answers = async ({ before, draft, call: { db, viewer: reader, caller } }: Act): Promise<undefined> => {
  const { community, organisation, answer, because = null } = draft as OverlapAnswerCreate
  if ((community === undefined) === (organisation === undefined))
    throw wrong('/community', 'Name one community or one organisation, and not both.')
  if (answer === 'distinct' && !because?.trim())
    throw wrong('/because', 'Say in what it is something else, so that others understand.')
  if (answer === 'merge' && organisation !== undefined)
    throw wrong('/answer', 'Communities merge with communities. With an organisation it is distinct, or joins in.')
  await checkReferences(db, references, community ? { community } : { organisation }, reader)
  const { communityId, status } = await readRequest(db, before.id)
  if (!isOpen(status)) throw new ApiError('MOVE_NOT_ALLOWED', ENDED)
  const column = community ? sql`other_community_id` : sql`organisation_id`
  const table = community ? sql`communities` : sql`organisations`
  const name = community ?? organisation!
  const made = await db.run(sql`
    insert into page_request_overlap_answers (page_request_id, ${column}, answer, because, author_id)
    select ${before.id}, t.id, ${answer}, ${because}, ${caller.person}::uuid from ${table} t
    where (t.id = as_uuid(${name})${community ? sql` or t.slug = ${name}` : sql``}) and t.id <> ${communityId}
    on conflict (page_request_id, ${column}) do update set answer = excluded.answer, because = excluded.because, author_id = excluded.author_id
    returning 1`)
  if (made.length === 0) throw wrong('/community', 'A community does not overlap with itself. Name another.')
  return undefined
}
