import { GONE } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import type { Lack } from '../../../core/lifecycle/lack.ts'
import type { Viewer } from '../../../core/model/read.ts'
import type { Database } from '../../../platform/database/database.ts'
import { seenOf } from '../overlaps/find.ts'
import { requestLacks as lacks } from '../words.en.ts'
import { overlapsOf, requesterView } from './overlaps.ts'
import type { Request } from './request.ts'

type Known = {
  mission: string | null
  status: string
  pageThere: boolean
  urlTaken: boolean
  primaryLeft: boolean | null
  secondaryLeft: boolean | null
}

const knownOf = async (db: Database, request: Request): Promise<Known> => {
  const left = (id: string | null) =>
    sql`(select coalesce(left_on <= today(), false) from people where id = ${id}::uuid)`
  const [known] = await db.run<Known>(sql`
    select coalesce(${request.mission}::text, c.mission) as mission, c.status,
      exists (select from pages where portal_id = ${request.portalId} and community_id = c.id) as "pageThere",
      exists (select from pages where portal_id = ${request.portalId} and community_id <> c.id and url = ${request.url}::text) as "urlTaken",
      ${left(request.primaryId)} as "primaryLeft", ${left(request.secondaryId)} as "secondaryLeft"
    from communities c where c.id = ${request.communityId}`)
  return known!
}

const FORM = 'PATCH /v1/page-requests/{pageRequest}'
const ANSWER = 'POST /v1/page-requests/{pageRequest}/overlap-answers'

const lack = (pointer: string, problem: string, call?: string): Lack => ({
  pointer,
  problem,
  code: 'RULE_BROKEN',
  ...(call ? { call } : {})
})

const representative = (role: 'primary' | 'secondary', id: string | null, left: boolean | null): Lack[] => {
  if (id === null) return [lack(`/${role}`, lacks.representative(role), FORM)]
  return left ? [lack(`/${role}`, lacks.representative_left(role), FORM)] : []
}

const unless = (there: unknown, pointer: string, problem: string, call?: string): Lack[] =>
  there ? [] : [lack(pointer, problem, call)]

const unanswered = async (db: Database, request: Request, reader: Viewer): Promise<Lack[]> => {
  const open = (await overlapsOf(db, request, 50, requesterView(request))).filter(
    ({ likely, answer }) => likely && !answer
  )
  if (open.length === 0) return []
  const seen = await seenOf(
    db,
    open.map(({ id }) => id),
    reader
  )
  return open.map(({ id, title, score, matchedWords }) =>
    seen.has(id)
      ? lack(`/overlaps/${id}`, lacks.overlap(title, score, matchedWords.slice(0, 5)), ANSWER)
      : lack('/overlaps', lacks.hidden_overlap)
  )
}

/**
 * Everything that a request lacks to be approved, one entry each. Overlaps are those that the requester may see; to a reader
 * who may not see one of them it is not named.
 */
export const missingFor = async (db: Database, request: Request, reader: Viewer): Promise<Lack[]> => {
  const { mission, status, pageThere, urlTaken, primaryLeft, secondaryLeft } = await knownOf(db, request)
  const gone = (GONE as readonly string[]).includes(status)
  return [
    ...unless(!gone, '/community', lacks.community_has_ended(status)),
    ...unless(!pageThere, '/portal', lacks.page_exists),
    ...unless(mission?.trim(), '/mission', lacks.mission, FORM),
    ...unless(request.requirement?.trim(), '/requirement', lacks.requirement, FORM),
    ...unless(request.whyNotTasked?.trim(), '/whyNotTasked', lacks.why_not_tasked, FORM),
    ...representative('primary', request.primaryId, primaryLeft),
    ...representative('secondary', request.secondaryId, secondaryLeft),
    ...unless(request.url, '/url', lacks.url, FORM),
    ...unless(!urlTaken, '/url', lacks.url_taken, FORM),
    ...(await unanswered(db, request, reader))
  ]
}
