import { createHash } from 'node:crypto'
import type { RuleSubject } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import type { Database } from '../../../platform/database/database.ts'
import type { messages } from '../words.en.ts'
import type { Judged } from './judge.ts'

// When a fact was last seen is no part of it: what a check finds again and again is not news.
const digestOf = ({ rule: _rule, subject: _subject, evidence, ...said }: Judged) =>
  createHash('sha1')
    .update(JSON.stringify([said, evidence.map(({ fact, message }) => [fact, message])]))
    .digest('base64url')

const keyOf = (rule: string, subject: string) => `${rule} ${subject}`

/** What is known of these subjects already. */
const digests = async (db: Database, portal: string, subjects: string[]) => {
  const rows = await db.prepared<{ rule: string; subject: string; digest: string }>(
    'finding digests',
    () =>
      sql`select rule, subject_id as subject, digest from findings where portal_id = ${sql.placeholder('portal')} and subject_id = any (${sql.placeholder('subjects')}::uuid[])`,
    { portal, subjects }
  )
  return new Map(rows.map(({ rule, subject, digest }) => [keyOf(rule, subject), digest]))
}

// What began after its subjects were held, and is deleted meanwhile, is passed over.
const write = sql`
  with judged as (
    select j.* from jsonb_to_recordset(${sql.placeholder('rows')}::jsonb) j (rule text, subject uuid, severity text, status text, score real,
      message jsonb, evidence jsonb, clause text, remedy jsonb, "nextStep" jsonb, since timestamptz, "ruleVersion" integer, "packVersion" integer, digest text)
  ), pages_there as materialized (
    select id, community_id from pages where id in (select subject from judged) for key share
  ), communities_there as materialized (
    select id from communities where id in (select subject from judged) for key share
  ), placed as (
    select j.*, coalesce(p.community_id, c.id) as community_id, p.id as page_id from judged j
    left join pages_there p on p.id = j.subject left join communities_there c on c.id = j.subject
    where coalesce(p.id, c.id) is not null
  ), written as (
    insert into findings as f (portal_id, rule, subject_type, subject_id, community_id, page_id, severity, status, score, message, evidence,
      clause, remedy, next_step, rule_version, pack_version, digest, first_seen_at, since)
    select ${sql.placeholder('portal')}::uuid, rule, ${sql.placeholder('of')}, subject, community_id, page_id, severity, status, score, message, evidence,
      clause, remedy, "nextStep", "ruleVersion", "packVersion", digest, ${sql.placeholder('asOf')}::timestamptz, least(since, ${sql.placeholder('asOf')}::timestamptz)
    from placed order by subject, rule
    on conflict (portal_id, rule, subject_id) do update set
      severity = excluded.severity, status = excluded.status, score = excluded.score, message = excluded.message, evidence = excluded.evidence,
      clause = excluded.clause, remedy = excluded.remedy, next_step = excluded.next_step, rule_version = excluded.rule_version,
      pack_version = excluded.pack_version, digest = excluded.digest,
      -- What the facts do not date is so since it was first found.
      since = case when f.status = excluded.status and excluded.since = ${sql.placeholder('asOf')}::timestamptz then f.since else excluded.since end
    where f.digest <> excluded.digest
    returning f.*)
  insert into finding_changes (finding_id, "from", severity, status, score, message, evidence, rule_version, pack_version)
  select id, ${sql.placeholder('asOf')}::timestamptz, severity, status, score, message, evidence, rule_version, pack_version from written
  returning finding_id as id`

/**
 * Stores what was judged of subjects of one kind on one portal: what is new or has changed is written, with its history, and
 * nothing else. Answers how many were written.
 */
export const store = async (
  db: Database,
  of: RuleSubject,
  { portal, ids, asOf }: { portal: string; ids: string[]; asOf: string },
  judged: readonly Judged[]
): Promise<number> => {
  const known = await digests(db, portal, ids)
  const rows = judged.flatMap(one => {
    const digest = digestOf(one)
    const key = keyOf(one.rule, one.subject)
    const before = known.get(key)
    return before === digest ? [] : [{ ...one, digest }]
  })
  if (rows.length === 0) return 0
  const written = await db.prepared('write findings', () => write, { rows: JSON.stringify(rows), portal, of, asOf })
  return written.length
}

const why = (id: keyof typeof messages) => sql.raw(`'${id}'`)

// Materialized: of findings that were only just written the planner knows nothing yet, and would go through all of them for each.
const gone = sql`
  with gone as materialized (
    select f.id, jsonb_build_object('values', '{}'::jsonb, 'id', case when p.maintenance = 'removed' then ${why('set_aside.page_removed')}
      when f.rule <> all (${sql.placeholder('rules')}::text[]) then ${why('set_aside.rule_left')}
      else ${why('set_aside.community_left')} end) as message
    from findings f join communities c on c.id = f.community_id left join pages p on p.id = f.page_id
    where f.portal_id = ${sql.placeholder('portal')}::uuid and f.digest <> 'gone'
      and (${sql.placeholder('only')}::uuid[] is null or f.subject_id = any (${sql.placeholder('only')}::uuid[]))
      and (p.maintenance = 'removed' or f.rule <> all (${sql.placeholder('rules')}::text[])
        or p.id is null and c.portal_ids <> '{}' and not c.portal_ids @> array[f.portal_id])
  ), written as (
    update findings f set status = 'not_applicable', score = null, message = gone.message, evidence = '[]', remedy = null, next_step = null,
      digest = 'gone', since = case when f.status = 'not_applicable' then f.since else ${sql.placeholder('asOf')}::timestamptz end
    from gone where gone.id = f.id returning f.*)
  insert into finding_changes (finding_id, "from", severity, status, score, message, evidence, rule_version, pack_version)
  select id, ${sql.placeholder('asOf')}::timestamptz, severity, status, score, message, evidence, rule_version, pack_version from written
  returning finding_id as id`

/**
 * Sets aside the findings of what is not judged any more: pages that were removed, communities that left the portal, rules
 * that its pack does without. Their history stays. Answers how many there were.
 */
export const setAside = async (
  db: Database,
  on: { portal: string; asOf: string; only?: string[] },
  rules: string[]
): Promise<number> => (await db.prepared('findings gone', () => gone, { only: null, ...on, rules })).length
