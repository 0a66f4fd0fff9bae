import { GONE } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import type { Lack } from '../../../core/lifecycle/lack.ts'
import type { Viewer } from '../../../core/model/read.ts'
import type { Database } from '../../../platform/database/database.ts'
import { seenOf } from '../overlaps/find.ts'
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
  if (id === null) return [lack(`/${role}`, `Name the ${role} representative.`, FORM)]
  return left
    ? [lack(`/${role}`, `The ${role} representative has left the organisation. Name a different person.`, FORM)]
    : []
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
      ? lack(
          `/overlaps/${id}`,
          `Explain how it differs from "${title}", or choose to join or merge (similarity ${score}: ${matchedWords.slice(0, 5).join(', ')}).`,
          ANSWER
        )
      : lack('/overlaps', 'A likely overlap visible to the requester is not answered yet.')
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
    ...unless(!gone, '/community', `The community is ${status} and cannot have a page.`),
    ...unless(!pageThere, '/portal', 'The community already has a page on this portal. Update that page.'),
    ...unless(mission?.trim(), '/mission', 'Add the mission of the community.', FORM),
    ...unless(
      request.requirement?.trim(),
      '/requirement',
      'Add the requirement or aspiration that it addresses.',
      FORM
    ),
    ...unless(
      request.whyNotTasked?.trim(),
      '/whyNotTasked',
      'Explain why no organisation is already tasked with it.',
      FORM
    ),
    ...representative('primary', request.primaryId, primaryLeft),
    ...representative('secondary', request.secondaryId, secondaryLeft),
    ...unless(request.url, '/url', 'Add the current or planned address of the page.', FORM),
    ...unless(!urlTaken, '/url', 'Another page of the portal has this address. Choose another.', FORM),
    ...(await unanswered(db, request, reader))
  ]
}
