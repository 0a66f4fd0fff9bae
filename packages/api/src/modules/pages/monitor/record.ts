import { type SQL, sql } from 'drizzle-orm'
import type { Database, Store } from '../../../platform/database/database.ts'
import { recordEvidence } from '../pages/updates.ts'
import { basisOf, type Due, MONITOR } from './due.ts'
import { evidenceOf } from './evidence.ts'
import { NEARNESS, nearnessOf, wordsOf } from './nearness.ts'
import { nextCheck } from './schedule.ts'
import type { Visit } from './visit.ts'

/** A moment as the database takes it; null for a text that is none. */
const momentOf = (text: string | undefined) => {
  const at = Date.parse(text ?? '')
  return Number.isNaN(at) ? null : new Date(at).toISOString()
}

const rowOf = (due: Due, visit: Visit, now: Date) => {
  const { read, links, images } = visit
  return {
    page_id: due.id,
    checked_at: now.toISOString(),
    outcome: visit.outcome,
    problem: visit.problem?.slice(0, 500),
    status_code: visit.statusCode,
    final_url: visit.finalUrl,
    duration_ms: visit.durationMs,
    bytes: visit.bytes,
    etag: visit.etag,
    last_modified: momentOf(visit.lastModified),
    title: read?.title,
    headings: read?.headings ?? [],
    content_hash: read?.contentHash,
    formula: read ? NEARNESS : null,
    images: read?.imageCount,
    images_without_alt: read?.withoutAlt,
    links: read?.links.length,
    links_checked: read ? links!.checked + images!.checked : null,
    broken_links: links?.broken ?? [],
    broken_images: images?.broken ?? [],
    markings: read?.markings ?? []
  }
}

const TOLD = 'page_id checked_at outcome problem status_code final_url duration_ms bytes etag last_modified'.split(' ')
const READ =
  'title headings content_hash formula images images_without_alt links links_checked broken_links broken_images markings'.split(
    ' '
  )
const from = (alias: string, names: string[]) => sql.raw(names.map(name => `${alias}.${name}`).join(', '))
const columns = sql.raw([...TOLD, ...READ, 'mission_shown', 'nearness'].join(', '))
const text = (name: string) => sql`${sql.placeholder(name)}::text`
const row = sql`jsonb_populate_record(null::page_checks, ${text('row')}::jsonb) c`

// Of a page that is as it was, the check says what was read then: whoever reads one check has it whole.
const asItWas = () => sql`
  insert into page_checks (${columns})
  select ${from('c', TOLD)}, l.title, coalesce(l.headings, '[]'), l.content_hash, l.formula, l.images, l.images_without_alt,
    l.links, l.links_checked, coalesce(l.broken_links, '[]'), coalesce(l.broken_images, '[]'), coalesce(l.markings, '[]'),
    l.mission_shown, l.nearness
  from ${row} left join page_watches w on w.id = c.page_id left join page_checks l on l.id = w.last_read_id
  returning id`

const asItIs = () => sql`
  insert into page_checks (${columns})
  select ${from('c', TOLD)}, ${from('c', READ)}, n.shown, n.nearness
  from ${row} left join lateral (${nearnessOf(text('words'), text('mission'), text('text'))}) n on ${text('text')} is not null
  returning id`

const insertCheck = async (db: Database, due: Due, visit: Visit, now: Date): Promise<string> => {
  const row = JSON.stringify(rowOf(due, visit, now))
  const { mission } = due
  const said = visit.read && [visit.read.title, ...visit.read.headings.map(({ text }) => text), visit.read.text]
  const values = { row, mission, words: wordsOf(visit.read?.language ?? null), text: said?.join('\n') ?? null }
  const [made] =
    visit.outcome === 'not_modified'
      ? await db.prepared<{ id: string }>('a page as it was', asItWas, { row })
      : await db.prepared<{ id: string }>('a page as it is', asItIs, values)
  return made!.id
}

/** What is remembered of a page that was read; what was known stays where it was not. */
const readNow = (due: Due, visit: Visit, check: string, now: Date): SQL => {
  const { read, etag, lastModified } = visit
  if (!read) return sql``
  return sql`, last_read_at = ${now.toISOString()}::timestamptz, last_read_id = ${check}, etag = ${etag ?? null},
    last_modified = ${lastModified ?? null}, basis = ${basisOf(due.mission)}, content_hash = ${read.contentHash},
    line_hashes = ${JSON.stringify(read.lineHashes)}::jsonb`
}

/**
 * Puts a check on record with the evidence that it brought, and says when the page is checked next; all of it or, where
 * another worker has taken the page over meanwhile, nothing. Answers whether it was kept.
 */
export const recordVisit = (store: Store, due: Due, visit: Visit, now: Date): Promise<boolean> =>
  store.transaction(MONITOR, async db => {
    const held = await db.run(sql`select from page_watches where id = ${due.id} and claim = ${due.claim} for update`)
    if (held.length === 0) return false
    const check = await insertCheck(db, due, visit, now)
    const { failures, nextCheckAt, notBefore } = nextCheck(due, visit, now)
    await db.run(sql`
      update page_watches set claim = null, claimed_until = null, last_checked_at = ${now.toISOString()}::timestamptz,
        failures = ${failures}, next_check_at = ${nextCheckAt}::timestamptz,
        sitemap_lastmod = coalesce(${visit.listed?.lastmod ?? null}, sitemap_lastmod)
        ${readNow(due, visit, check, now)}
      where id = ${due.id}`)
    // A host asks for itself, not for one of its pages.
    if (notBefore !== null) {
      await db.run(
        sql`update page_watches set not_before = ${notBefore}::timestamptz where host = (select host from page_watches where id = ${due.id})`
      )
    }
    const evidence = evidenceOf(due, visit, now)
    if (evidence.length > 0) await recordEvidence(db, evidence)
    return true
  })
