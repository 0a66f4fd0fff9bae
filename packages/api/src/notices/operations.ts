import { NoticeDelivery } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import { Fault } from '../kit/fault.ts'
import type { Kind } from '../service/kind.ts'
import type { Operation } from '../service/operation.ts'
import { allowed, get, list } from '../service/reading.ts'
import { type Act, act } from '../service/under.ts'
import { noticeResource } from './resource.ts'

const kind: Kind = { resource: noticeResource, noun: 'notices', singular: 'notice', standing: 'notice' }
const reading = { bound: true, persons: 'any' } as const

const refuse = (pointer: string, detail: string) => new Fault('RULE_BROKEN', detail, [{ pointer, detail }])

const handOver = async ({ before, draft, call: { db } }: Act): Promise<undefined> => {
  const { how, on = new Date().toISOString().slice(0, 10) } = draft as NoticeDelivery
  if (before.status === 'delivered') throw refuse('', 'The notice has reached its person already.')
  if (on > new Date().toISOString().slice(0, 10)) throw refuse('/on', 'That day is still to come.')
  if (on < (before.createdAt as string).slice(0, 10)) throw refuse('/on', 'The notice did not exist yet on that day.')
  await db.run(sql`
    update notices set status = 'delivered', channel = 'by_hand', handed_over = ${how}, failure = null, next_attempt_at = null,
      delivered_at = least(now(), greatest(created_at, ${on}::date + interval '1 day' - interval '1 millisecond'))
    where id = ${before.id}`)
}

const handing = act(
  kind,
  { bound: true, persons: ['portal_admin'] },
  {
    path: 'deliveries',
    method: 'handOver',
    id: 'handOverNotice',
    field: 'handOverNotice',
    summary: 'Record that a notice was handed over',
    description:
      'Puts on record that a notice reached its person by other means than e-mail: how, and on which day. It is then not sent any more.'
  },
  NoticeDelivery,
  { run: handOver }
)

export const noticeOperations: Operation[] = [
  list(
    kind,
    reading,
    'Lists what persons were told, oldest first unless sorted otherwise. A person sees their own notices, the admins of a portal those sent on its behalf.'
  ),
  get(kind, reading, 'Reads one notice by its id, with its delivery.'),
  handing,
  allowed(kind, reading, () => [handing])
]
