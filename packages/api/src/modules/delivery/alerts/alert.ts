import type { Message } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import type { Database } from '../../../platform/database/database.ts'
import type { JobContext } from '../../../platform/jobs/job.ts'
import { type NewNotice, queueNotices } from '../../messages/queue.ts'
import { message } from '../message.ts'
import { failedBy, isFailing, webhookName } from './failing.ts'

const ACTOR = { key: null, person: null, actorClass: 'robot', request: 'alert-failures' }
/** A cause that lasts is told again after that. */
const AGAIN_DAYS = 30

type Cause = { portal: string | null; person: string; name: string | null; failure: Message | null; key: string }

const now = sql`${sql.placeholder('now')}::timestamptz`

/** The webhooks that fail, once for each admin of their portals, of all portals where they belong to none, and each time that they began to. */
const failingWebhooks = (db: Database, at: Date) =>
  db.prepared<Cause>(
    'failing webhooks',
    () => sql`
      select distinct w.portal_id as portal, a.id as person, ${webhookName} as name, s.failure, format('%s %s', w.id, day_of(coalesce(s.failing_since, w.updated_at))) as key
      from webhooks w join webhook_states s on s.webhook_id = w.id join portals o on o.id = coalesce(w.portal_id, o.id), unnest(o.admin_ids) a (id)
      where ${isFailing(now)} order by key, a.id`,
    { now: at.toISOString() }
  )

/** What mails fail by, once for each admin of the portals that they are about. Nobody is told of their own address. */
const failingMails = (db: Database, at: Date) =>
  db.prepared<Cause>(
    'failing mails',
    () => sql`
      select f.portal, a.id as person, f.name, f.failure, format('%s %s %s', f.portal, f.cause, day_of(${now})) as key
      from (
        select n.portal_id as portal, ${failedBy} as cause, (array_agg(n.failure order by n.created_at desc))[1] as failure,
          case when ${failedBy} <> 'server' then min(r.name) end as name
        from notices n join recipients r on r.id = coalesce(n.person_id, n.guest_id)
        where n.status = 'failed' and n.kind <> 'mail_failing' and n.portal_id is not null group by 1, 2) f
      join portals o on o.id = f.portal, unnest(o.admin_ids) a (id)
      where a.id::text <> f.cause and not exists (
        select from notices m where m.portal_id = f.portal and m.kind = 'mail_failing' and right(m.dedupe_key, 10) > (day_of(${now}) - ${sql.raw(String(AGAIN_DAYS))})::text
          and starts_with(m.dedupe_key, format('mail_failing %s %s %s ', a.id, f.portal, f.cause)))
      order by f.portal, f.cause, a.id`,
    { now: at.toISOString() }
  )

const noticeOf =
  (kind: 'webhook_failing' | 'mail_failing') =>
  ({ portal, person, name, failure, key }: Cause): NewNotice => ({
    kind,
    person,
    portal,
    key,
    values: {
      ...(name === null ? {} : { who: name }),
      reason:
        kind === 'mail_failing' && name === null
          ? message('mail.failing.server')
          : (failure ?? message('webhook.not_reached'))
    }
  })

/** Tells the admins of portals of webhooks and mails that do not arrive: once for each cause, however much fails by it. */
export const alertFailures = ({ store, now: at }: Pick<JobContext, 'store' | 'now'>): Promise<{ queued: number }> =>
  store.transaction(ACTOR, async db => {
    const webhooks = await failingWebhooks(db, at)
    const mails = await failingMails(db, at)
    const notices = [...webhooks.map(noticeOf('webhook_failing')), ...mails.map(noticeOf('mail_failing'))]
    return { queued: (await queueNotices(db, notices)).length }
  })
