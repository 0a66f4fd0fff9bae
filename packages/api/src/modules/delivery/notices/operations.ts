import { type Notice, NoticeDelivery } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import { type Act, act } from '../../../core/operation/actions.ts'
import type { Kind } from '../../../core/operation/kind.ts'
import type { Operation } from '../../../core/operation/operation.ts'
import { allowed, get, list } from '../../../core/operation/queries.ts'
import { ApiError } from '../../../core/problem/api-error.ts'
import { addDays, dayOf, startOf, today } from '../../../platform/days.ts'
import { noticeModel } from './model.ts'

const kind = { model: noticeModel, noun: 'notices', singular: 'notice', subjectType: 'notice' } satisfies Kind
const reading = { allowPortalKeys: true, allowedRoles: 'any' } as const

const refuse = (pointer: string, detail: string) => new ApiError('RULE_BROKEN', detail, [{ pointer, detail }])

const handOver = async ({ before, draft, call: { db } }: Act<NoticeDelivery, Notice>): Promise<undefined> => {
  const { how, on = today() } = draft
  if (before.status === 'delivered') throw refuse('', 'The notice has already been delivered.')
  if (on > today()) throw refuse('/on', 'This day is in the future.')
  if (on < dayOf(before.createdAt)) throw refuse('/on', 'The notice did not exist yet on that day.')
  const end = startOf(addDays(on, 1)).toISOString()
  await db.run(sql`
    update notices set status = 'delivered', channel = 'by_hand', handed_over = ${how}, failure = null, next_attempt_at = null,
      delivered_at = least(now(), greatest(created_at, ${end}::timestamptz - interval '1 millisecond'))
    where id = ${before.id}`)
}

const handing = act(
  kind,
  { allowPortalKeys: true, allowedRoles: ['portal_admin'] },
  {
    path: 'deliveries',
    method: 'handOver',
    id: 'handOverNotice',
    field: 'handOverNotice',
    summary: 'Record the delivery of a notice',
    description:
      'Records that a notice reached its recipient by means other than e-mail: how, and on which day. It is then no longer sent.'
  },
  NoticeDelivery,
  { run: handOver }
)

export const noticeOperations: Operation[] = [
  list(
    kind,
    reading,
    'Lists the notices sent to people, oldest first by default. People see their own notices, the admins of a portal those sent on its behalf.'
  ),
  get(kind, reading, 'Returns a notice by id, with its delivery.'),
  handing,
  allowed(kind, reading, () => [handing])
]
