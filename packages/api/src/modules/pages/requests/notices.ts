import type { Database } from '../../../platform/database/database.ts'
import { queueNotices } from '../../messages/queue.ts'
import type { NoticeValues } from '../../messages/templates.ts'
import type { Request } from './request.ts'
import { type Transition, WAITS_DAYS } from './transitions.ts'

type Told = Pick<Request, 'id' | 'communityId' | 'portalId' | 'requesterId' | 'primaryId' | 'secondaryId'> & {
  pageId?: string | null
}

/** The day by which a question that is asked now wants its answer. */
export const waitsUntil = (now: Date) => new Date(now.getTime() + WAITS_DAYS * 86_400_000).toISOString().slice(0, 10)

/**
 * Tells those who asked for a page what came of it, as the line of the table says; of the same event nobody is told twice.
 * A question goes to the requester, a decision to those who are named as well. Two statements for any number of requests.
 */
export const tell = async (
  db: Database,
  requests: Told[],
  { notice }: Transition,
  values: NoticeValues,
  event?: string
): Promise<void> => {
  if (!notice) return
  const items = requests.flatMap(request => {
    const { requesterId, primaryId, secondaryId } = request
    const named = notice === 'page_request_decided' || requesterId === null ? [primaryId, secondaryId] : []
    const people = new Set([requesterId, ...named].filter(person => person !== null))
    return [...people].map(person => ({
      kind: notice,
      person,
      page: request.pageId ?? null,
      portal: request.portalId,
      community: request.communityId,
      key: event ?? request.id,
      values
    }))
  })
  await queueNotices(db, items)
}
