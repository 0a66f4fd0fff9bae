import type { Message } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import { languageFor } from '../../../core/words/language-for.ts'
import type { Database } from '../../../platform/database/database.ts'
import { chatMessages } from '../chat/say.ts'
import { slackBody } from '../chat/slack.ts'
import { teamsBody } from '../chat/teams.ts'
import { type Endpoint, isDue, payload } from './feed.ts'

/** An event to be sent; without a body there is nothing to tell of it. */
export type Claimed = { id: string; event: string; subject: string; attempts: number; body: string | null }

/** What came of one try; without `retryAt` a failure is the last. */
export type Outcome = {
  id: string
  delivered: boolean
  at: string
  answered: number | null
  failure: Message | null
  retryAt: string | null
}

const CLAIMED_AT_ONCE = 400

// Events of one thing are claimed in their order, and none while an earlier one waits for its next try. Whoever claims must
// know of the claim before: a claim that was decided on an old picture takes nothing.
const claiming = () => sql`
  with state as (
    update webhook_states set claims = claims + 1 where webhook_id = ${sql.placeholder('webhook')}::uuid and claims = ${sql.placeholder('claims')} returning webhook_id, claims
  ), due as (
    select d.id from webhook_deliveries d join state on state.webhook_id = d.webhook_id
    where ${isDue}
    order by d.sequence limit ${sql.raw(String(CLAIMED_AT_ONCE))}
    for update of d skip locked
  ), claimed as (
    update webhook_deliveries d set leased_until = ${sql.placeholder('until')}::timestamptz from due where d.id = due.id
    returning d.*
  )
  select s.claims::int, d.id, d.event_id as event, d.subject_id as subject, d.attempts, ${payload} as body
  from state s left join (claimed d join activity a on a.id = d.event_id) on true order by d.sequence`

const BODIES = { slack: slackBody, teams: teamsBody }

/** The events as the endpoint takes them: those of a chat as messages for people. */
const bodiesFor = async (db: Database, { format, language }: Endpoint, claimed: Claimed[]): Promise<Claimed[]> => {
  if (format === 'json' || claimed.length === 0) return claimed
  const ids = claimed.map(({ id }) => id)
  const messages = await chatMessages(db, ids, languageFor(language))
  return claimed.map(one => {
    const chat = messages.get(one.id)
    return { ...one, body: chat ? BODIES[format](chat) : null }
  })
}

/** Claims the next events of an endpoint for some time, in their order; answers the endpoint as it is then. */
export const claim = async (db: Database, endpoint: Endpoint, now: Date, until: Date) => {
  const rows = await db.prepared<Claimed & { claims: number }>('claim deliveries', claiming, {
    webhook: endpoint.id,
    claims: endpoint.claims,
    now: now.toISOString(),
    until: until.toISOString()
  })
  const claimed: Claimed[] = rows.filter(({ id }) => id !== null)
  return {
    claimed: await bodiesFor(db, endpoint, claimed),
    endpoint: { ...endpoint, claims: rows[0]?.claims ?? endpoint.claims }
  }
}

/** Notes what came of tries, and lets go of what was claimed and not tried. */
export const settle = (db: Database, outcomes: Outcome[], untried: string[]) =>
  db.prepared(
    'settle deliveries',
    () => sql`
      with untried as (
        update webhook_deliveries set leased_until = null where id = any (${sql.placeholder('untried')}::uuid[]) and status = 'pending'
      )
      update webhook_deliveries d
      set status = case when o.delivered then 'delivered' when o."retryAt" is null then 'dead' else 'pending' end,
        attempts = d.attempts + 1, next_attempt_at = o."retryAt", leased_until = null, last_attempt_at = o.at,
        delivered_at = case when o.delivered then o.at end, answered = o.answered, failure = o.failure
      from jsonb_to_recordset(${sql.placeholder('outcomes')}::jsonb) as o (id uuid, delivered boolean, at timestamptz, answered smallint, failure jsonb, "retryAt" timestamptz)
      where d.id = o.id and d.status = 'pending'`,
    { outcomes: JSON.stringify(outcomes), untried }
  )

/** Notes how an endpoint fares: since when it fails and when to come back. */
export const noteFailure = (
  db: Database,
  id: string,
  failures: number,
  failure: Message,
  now: Date,
  notBefore: Date | null
) =>
  db.run(sql`
    update webhook_states set failures = ${failures}, failure = ${JSON.stringify(failure)}::jsonb, failing_since = coalesce(failing_since, ${now.toISOString()}::timestamptz),
      not_before = ${notBefore?.toISOString() ?? null}::timestamptz
    where webhook_id = ${id}`)

export const noteSuccess = (db: Database, id: string) =>
  db.run(sql`
    update webhook_states set failures = 0, failure = null, failing_since = null, not_before = null
    where webhook_id = ${id} and (failures > 0 or failing_since is not null)`)
