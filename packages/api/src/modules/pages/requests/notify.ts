import type { By } from '../../../core/lifecycle/actors.ts'
import type { NoticeValues } from '../../../core/words/notice.ts'
import type { Database } from '../../../platform/database/database.ts'
import { DAY_MS, dayOf } from '../../../platform/days.ts'
import { queueNotices } from '../../messages/queue.ts'
import { message } from '../message.ts'
import type { RequestStep } from './lifecycle.ts'
import { WAITS_DAYS } from './request.ts'

const UNANSWERED = message('page_request.unanswered', { days: WAITS_DAYS })

const valuesOf = ({ name, to, input }: RequestStep, now: Date): NoticeValues =>
  name === 'ask'
    ? { said: input.text, by: dayOf(new Date(now.getTime() + WAITS_DAYS * DAY_MS)) }
    : { decision: to, cause: name === 'expire' ? UNANSWERED : (input.cause ?? undefined) }

/**
 * Notifies those who asked for pages of what came of it, each once. A question goes to the requester, a decision to those who
 * are named as well.
 */
export const notifyOfRequests = async (
  db: Database,
  taken: readonly (RequestStep & { step: string })[],
  _: By,
  now: Date
): Promise<void> => {
  const items = taken.flatMap(one => {
    const { requesterId, primaryId, secondaryId, portalId, communityId } = one.subject
    const named = one.name !== 'ask' || requesterId === null ? [primaryId, secondaryId] : []
    const people = new Set([requesterId, ...named].filter(person => person !== null))
    return [...people].map(person => ({
      kind: one.notice!,
      person,
      page: (one.columns?.page_id as string | undefined) ?? null,
      portal: portalId,
      community: communityId,
      key: one.step,
      values: { ...valuesOf(one, now), role: person === requesterId ? ('requester' as const) : ('named' as const) }
    }))
  })
  await queueNotices(db, items)
}
