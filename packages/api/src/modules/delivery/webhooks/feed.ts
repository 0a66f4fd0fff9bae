import type { WebhookFormat } from '@guildhall/schema'
import { type SQL, sql } from 'drizzle-orm'
import type { Database } from '../../../platform/database/database.ts'
import { END, isNext, ORDER } from '../../../platform/feed/order.ts'
import { members } from '../../audit/activity/feed.ts'
import { activity } from '../../audit/activity/table.ts'
import { visibleActivity } from '../../audit/activity/visible.ts'
import { isTold } from '../chat/types.ts'

/** A webhook that is at work. */
export type Endpoint = {
  id: string
  url: string
  format: WebhookFormat
  portal: string | null
  /** That of its portal, in which a chat is written. */
  language: string | null
  claims: number
  failures: number
  /** As they are stored. */
  secrets: { id: string; sealed: string }[]
}

const SCANNED_AT_ONCE = 2000

/** A webhook begins with what no transaction before this moment can still add to. */
export const startCursor = (db: Database, webhook: string) =>
  db.run(
    sql`insert into webhook_states (webhook_id, cursor_transaction, cursor_position) values (${webhook}, ${END}, 0)`
  )

const isWanted = sql`(w.types = '{}' or w.types && array['*', activity.subject_type || '.*', activity.subject_type || '.' || activity.verb]) and (w.format = 'json' or ${isTold})`

const isNew = isNext(sql`s.cursor_transaction`, sql`s.cursor_position`)

const fanOut = (visible: SQL | undefined) => sql`
  with state as (select * from webhook_states where webhook_id = ${sql.placeholder('webhook')}::uuid for update),
  scanned as (
    select a.* from activity a, state s
    where ${isNew} order by ${ORDER} limit ${sql.raw(String(SCANNED_AT_ONCE))}
  ), made as (
    insert into webhook_deliveries (webhook_id, event_id, type, subject_type, subject_id, next_attempt_at)
    select w.id, activity.id, activity.subject_type || '.' || activity.verb, activity.subject_type, activity.subject_id, ${sql.placeholder('now')}::timestamptz
    from scanned activity join webhooks w on w.id = ${sql.placeholder('webhook')}::uuid
    where ${isWanted} and ${visible ?? sql`true`}
    order by activity.transaction, activity.position
    on conflict (webhook_id, event_id) do nothing
  ), moved as (
    update webhook_states s set cursor_transaction = l.transaction, cursor_position = l.position
    from (select transaction, position from scanned order by transaction desc, position desc limit 1) l
    where s.webhook_id = ${sql.placeholder('webhook')}::uuid
  )
  select count(*)::int as scanned from scanned`

/** Turns what is new in the activity into deliveries of a webhook, each entry once; answers whether there is more. */
export const takeNews = async (db: Database, { id, portal }: Endpoint, now: Date): Promise<boolean> => {
  const view = { audience: 'service', portalBound: portal !== null, readsPeople: false } as const
  const [row] = await db.prepared<{ scanned: number }>(
    `webhook news ${view.portalBound}`,
    () => fanOut(visibleActivity(activity, view)),
    { webhook: id, now: now.toISOString(), 'caller.portal': portal, 'caller.person': null }
  )
  return row!.scanned === SCANNED_AT_ONCE
}

const now = sql`${sql.placeholder('now')}::timestamptz`

// As a value, not as `not exists`: a long backlog would else be joined with itself for every claim.
/** Whether a delivery `d` can be sent: its time has come, nobody is at it, and no earlier event of the same thing waits. */
export const isDue = sql`d.status = 'pending' and d.next_attempt_at <= ${now} and coalesce(d.leased_until <= ${now}, true)
  and (
    select 1 from webhook_deliveries e
    where e.webhook_id = d.webhook_id and e.subject_id = d.subject_id and e.status = 'pending' and e.sequence < d.sequence
      and (e.next_attempt_at > ${now} or e.leased_until > ${now}) limit 1) is null`

// The first that is new, not whether one exists: that may read the whole log for each.
/** The webhooks that have something to send, now or in a moment. */
export const endpointsAtWork = (db: Database, now: Date): Promise<Endpoint[]> =>
  db.prepared<Endpoint>(
    'webhooks at work',
    () => sql`
      select w.id, w.url, w.format, w.portal_id as portal, (select o.language from portals o where o.id = w.portal_id) as language, s.claims::int, s.failures,
        array(select json_build_object('id', c.id, 'sealed', c.secret) from webhook_secrets c where c.webhook_id = w.id and (c.ends_at is null or c.ends_at > ${sql.placeholder('now')}::timestamptz) order by c.ends_at nulls first) as secrets
      from webhooks w join webhook_states s on s.webhook_id = w.id
      where w.status = 'active' and coalesce(s.not_before <= ${sql.placeholder('now')}::timestamptz, true) and (
        (select true from activity a where ${isNew} order by ${ORDER} limit 1)
        or exists (select from webhook_deliveries d where d.webhook_id = w.id and ${isDue}))
      order by w.id`,
    { now: now.toISOString() }
  )

/** What is told of an entry of the activity, as the entry stands now. */
export const payload = sql`json_build_object('type', d.type, 'timestamp', to_char(a.occurred_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'data', json_build_object(
  'id', a.id, 'verb', a.verb, 'subjectType', a.subject_type, 'subjectId', a.subject_id, 'communityId', a.community_id, 'actorClass', a.actor_class,
  'personId', a.person_id, 'keyId', a.key_id, 'before', ${members(sql`a.before`, sql`a.before_salts`)}, 'after', ${members(sql`a.after`, sql`a.after_salts`)}, 'requestId', a.request_id))::text`
