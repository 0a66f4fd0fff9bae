import type { HelpAnswerCreate, HelpCreate } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import type { Act } from '../../../core/operation/actions.ts'
import { requirePerson } from '../../../core/operation/decide.ts'
import { ApiError } from '../../../core/problem/api-error.ts'
import type { NoticeValues } from '../../../core/words/notice.ts'
import type { Database } from '../../../platform/database/database.ts'
import { dayOf } from '../../../platform/days.ts'
import { queueNotices } from '../../messages/queue.ts'
import { recipients } from '../../pages/representatives/recipients.ts'

/** How much somebody can write who asks for help. */
export const WORDS_AT_MOST = 1000

/** Who needs help with which page, with what, and in which matter where it is not any. */
export type Asking = { page: string; person: string; values: Pick<NoticeValues, 'said' | 'reason'>; matter?: string }

/** What came of asking: the admins are notified; they were that day already; or the portal has none. */
export type Asked = 'notified' | 'already' | 'no_admins'

/** Notifies the admins of a page’s portal that somebody needs help with it, once a day in each matter. It awaits them until one answers. */
export const askForHelp = async (
  db: Database,
  { page, person, values, matter = '' }: Asking,
  now: Date
): Promise<Asked> => {
  const admins = (await recipients(db, [page], now)).filter(({ role }) => role === 'admin')
  if (admins.length === 0) return 'no_admins'
  const [asker] = await db.run<{ name: string }>(sql`select name from people where id = ${person}`)
  const queued = await queueNotices(
    db,
    admins.map(({ person: admin }) => ({
      kind: 'help_asked',
      person: admin,
      page,
      key: `${page} ${person} ${dayOf(now)} ${matter}`.trim(),
      values: { ...values, who: asker!.name, role: 'admin' }
    }))
  )
  return queued.length > 0 ? 'notified' : 'already'
}

/** Whether the notice `n` asks for help and the person who asked has an answer. */
export const isAnswered = sql`exists (
  select from notices a where a.kind = 'help_answered' and a.page_id = n.page_id
    and a.person_id = as_uuid(split_part(n.dedupe_key, ' ', 4)) and a.created_at >= n.created_at)`

/** What awaits an answer: of each page and person the newest, with what they said. */
export const openHelp = sql`(
  select distinct on (n.page_id, e.id) n.page_id, e.id as asker_id, e.name as asker, n.created_at as asked_at,
    coalesce(n.values -> 'reason', n.values -> 'said') as said
  from notices n join people e on e.id = as_uuid(split_part(n.dedupe_key, ' ', 4))
  where n.kind = 'help_asked' and not ${isAnswered}
  order by n.page_id, e.id, n.created_at desc)`

/** `POST /v1/pages/{page}/help` */
export const helpNeeded = async ({ before, draft, call: { db, caller } }: Act<HelpCreate>): Promise<undefined> => {
  requirePerson(caller)
  const { message } = draft
  const asking = { page: before.id, person: caller.person!, values: message ? { said: message } : {} }
  const asked = await askForHelp(db, asking, new Date())
  if (asked === 'no_admins')
    throw new ApiError('RULE_BROKEN', 'The portal of this page has no admin. Contact the people who run the service.')
  if (asked === 'already')
    throw new ApiError('CONFLICT', 'The admins of the portal were notified today already. They will get in touch.')
}

/** `POST /v1/pages/{page}/help-answers`: answers all who wait for help with a page. */
export const helpAnswered = async ({
  before,
  draft,
  call: { db, caller }
}: Act<HelpAnswerCreate>): Promise<undefined> => {
  const open = await db.run<{ asker: string; at: string; who: string | null }>(sql`
    select h.asker_id as asker, h.asked_at as at, (select name from people where id = ${caller.person}::uuid) as who
    from ${openHelp} h where h.page_id = ${before.id}`)
  if (open.length === 0) throw new ApiError('MOVE_NOT_ALLOWED', 'No one is waiting for help with this page.')
  await queueNotices(
    db,
    open.map(({ asker, at, who }) => ({
      kind: 'help_answered',
      person: asker,
      page: before.id,
      key: `${before.id} ${new Date(at).toISOString()}`,
      values: { said: draft.message, role: 'asker', ...(who ? { who } : {}) }
    }))
  )
}
