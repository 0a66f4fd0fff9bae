import type { NoticeKind } from '@guildhall/schema'
import type { Database } from '../../../platform/database/database.ts'
import { queueNotices } from '../../messages/queue.ts'
import type { NoticeValues } from '../../messages/templates.ts'
import { addressed, recipients } from '../maintenance/recipients.ts'
import type { Held } from './acts.ts'

/** What makes a notice about a sanction the same: its removal must have reached somebody before it takes effect. */
export const sanctionKey = (infraction: string, sanction: string) => `infraction ${infraction} ${sanction}`

/** Tells those who look after the page what was done in a case; once, however often it is told. */
export const tellOfCase = async (
  db: Database,
  { id, page }: Pick<Held, 'id' | 'page'>,
  kind: NoticeKind,
  values: NoticeValues,
  now: Date,
  key = `infraction ${id} ${kind}`
) => {
  const all = addressed(await recipients(db, [page], now))
  await queueNotices(
    db,
    all.map(({ person }) => ({ kind, person, page, key, values }))
  )
}
