import type { Overlap } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import { ORGANISATION } from '../../../core/access/caller.ts'
import type { Viewer } from '../../../core/model/read.ts'
import { FIRST_LANGUAGE } from '../../../core/words/words.ts'
import type { Database } from '../../../platform/database/database.ts'
import { findOverlaps } from '../overlaps/find.ts'
import type { Request } from './request.ts'

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
        scopes: new Set(),
        language: FIRST_LANGUAGE
      }
