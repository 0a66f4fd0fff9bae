import type { NoticeKind, TaskKind } from '@guildhall/schema'
import { type SQL, sql } from 'drizzle-orm'
import { administered, inReach } from '../../directory/communities/awaiting.ts'

/** How long events must have failed before anyone is told: most failures are over sooner. */
const PATIENCE = '1 hour'

/** Whether the endpoint of a webhook `w` in the state `s` fails: it says that it is gone, or it has failed for some time. */
export const isFailing = (now: SQL) =>
  sql`(w.status = 'gone' or w.status = 'active' and s.failing_since <= ${now} - ${sql.raw(`interval '${PATIENCE}'`)})`

/** The name of a webhook `w`: its own, else the host. The rest of the address can hold a secret. */
export const webhookName = sql`coalesce(w.name, substring(w.url from '^https?://([^/:?#]+)'), w.id::text)`

/** What a failed notice `n` failed by: the mail server, or its recipient (id). */
export const failedBy = sql`case when n.failure ->> 'id' = 'mail.not_reached' then 'server' else coalesce(n.person_id, n.guest_id)::text end`

const part = (nth: number) => sql`split_part(n.dedupe_key, ' ', ${sql.raw(String(nth))})`

/** When alerts are settled before they were delivered: what failed works again. */
export const moot = {
  webhook_failing: sql`not exists (
    select from webhooks w join webhook_states s on s.webhook_id = w.id where w.id = as_uuid(${part(3)}) and ${isFailing(sql`now()`)})`,
  mail_failing: sql`not exists (
    select from notices f where f.status = 'failed' and f.kind <> 'mail_failing' and f.portal_id = as_uuid(${part(3)})
      and (${part(4)} = 'server' or coalesce(f.person_id, f.guest_id) = as_uuid(${part(4)})))`
} satisfies { [N in NoticeKind]?: SQL }

/** Webhooks that fail, for those who can repair them. */
export const tasks = {
  webhook_failing: sql`
    select w.id as subject, jsonb_build_object('portal', o.name, 'name', ${webhookName}, 'failure', s.failure, 'status', w.status) as values,
      s.failing_since as since, null::timestamptz as until,
      format(case when w.status = 'gone' then 'PATCH /v1/webhooks/%s' else 'POST /v1/webhooks/%s/retries' end, w.id) as call, null as link
    from webhooks w join webhook_states s on s.webhook_id = w.id join portals o on o.id = w.portal_id
    where ${isFailing(sql`${sql.placeholder('now')}::timestamptz`)} and ${administered(sql`w.portal_id`)} and ${inReach(sql`w.portal_id`)}`
} satisfies { [T in TaskKind]?: SQL }
