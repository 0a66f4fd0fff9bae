import { createHash } from 'node:crypto'
import { WITHDRAWN } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import { instantOf } from '../../../core/model/sql.ts'
import type { Database, Store } from '../../../platform/database/database.ts'
import type { Content } from './content.ts'
import type { Claims } from './evidence.ts'
import { MARKINGS_VERSION } from './markings.ts'
import { NEARNESS } from './nearness.ts'

/** A page that is to be checked now, with what is remembered of it. */
export type Due = {
  id: string
  url: string
  /** What it should be about: its own mission, else the community’s. */
  mission: string | null
  failures: number
  /** Who is at it; what comes of a claim that another took over is not kept. */
  claim: string
  etag: string | null
  lastModified: string | null
  lastReadAt: string | null
  basis: string | null
  memory: Memory | null
}

/** What is remembered of a page from visit to visit. */
export type Memory = { content?: Content; claims: Claims }

/** In whose name the monitor writes. */
export const MONITOR = { key: null, person: null, actorClass: 'robot', request: 'monitor' }

// Longer than the longest check: three redirects, 60 addresses and a page that is hard to read.
const CLAIM = sql`interval '5 minutes'`
const AT_ONCE = 2
const LOCK = 7_239_401

/** What reading a page depends on besides its bytes. */
export const basisOf = (mission: string | null) =>
  createHash('sha256')
    .update(`${NEARNESS}\n${MARKINGS_VERSION}\n${mission ?? ''}`)
    .digest('hex')
    .slice(0, 16)

const host = sql`lower(split_part(regexp_replace(p.url, '^https?://([^/@?#]*@)?', ''), '/', 1))`
// Names that are nobody's, by RFC 2606: made-up pages are not looked for.
const RESERVED = '(^|\\.)(example(\\.(com|net|org))?|invalid)(:\\d+)?$'
// What was learnt of another address says nothing of this one.
const ANEW = sql`claim = null, claimed_until = null, host = excluded.host, url = excluded.url, not_before = null, failures = 0, etag = null, last_modified = null,
  last_read_at = null, last_read_id = null, basis = null, memory = null`

/** Begins to watch pages that are new or have another address; all of them in one statement. */
export const watchPages = (db: Database, now: Date) =>
  db.run(sql`
    insert into page_watches (id, url, host, next_check_at)
    select p.id, p.url, ${host}, ${now.toISOString()}::timestamptz
    from pages p left join page_watches w on w.id = p.id
    where (w.id is null or w.url <> p.url) and ${host} !~ ${RESERVED}
    on conflict (id) do update set next_check_at = excluded.next_check_at, ${ANEW}`)

/** Has a page checked as soon as may be. */
export const watchPage = (db: Database, page: string, now: Date) =>
  db.run(sql`
    insert into page_watches (id, url, host, next_check_at)
    select p.id, p.url, ${host}, ${now.toISOString()}::timestamptz from pages p where p.id = ${page}
    on conflict (id) do update
    set next_check_at = least(page_watches.next_check_at, greatest(excluded.next_check_at, page_watches.last_checked_at + interval '5 minutes'))`)

/**
 * Takes the page that has been due for longest, if there is one that nobody is at. Of one host at most two are taken at a
 * time, whatever the number of workers; one that dies leaves its page due again once the claim runs out.
 */
export const claimDue = (store: Store, now: Date): Promise<Due | undefined> =>
  store.transaction(MONITOR, async db => {
    await db.run(sql`select pg_advisory_xact_lock(${LOCK})`)
    const [due] = await db.prepared<Due>(
      'claim a page',
      () => {
        const at = sql`${sql.placeholder('now')}::timestamptz`
        return sql`
          with busy as (
            select host from page_watches where claimed_until > ${at} group by host having count(*) >= ${sql.raw(`${AT_ONCE}`)}),
          next as (
            select w.id, coalesce(p.mission, c.mission) as mission
            from page_watches w join pages p on p.id = w.id join communities c on c.id = p.community_id
            where greatest(w.next_check_at, w.not_before) <= ${at} and (w.claimed_until is null or w.claimed_until <= ${at})
              and w.host not in (select host from busy)
              and p.maintenance not in (${sql.raw(WITHDRAWN.map(state => `'${state}'`).join(', '))})
            order by greatest(w.next_check_at, w.not_before), w.id limit 1 for update of w skip locked)
          update page_watches w set claim = gen_random_uuid(), claimed_until = ${at} + ${CLAIM}
          from next where w.id = next.id
          returning w.id, w.url, next.mission, w.failures, w.claim, w.etag, w.last_modified as "lastModified",
            ${instantOf(sql`w.last_read_at`)} as "lastReadAt", w.basis, w.memory`
      },
      { now: now.toISOString() }
    )
    return due
  })
