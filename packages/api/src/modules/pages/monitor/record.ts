import { type SQL, sql } from 'drizzle-orm'
import type { Database, Store } from '../../../platform/database/database.ts'
import { recordEvidence } from '../pages/updates.ts'
import { basisOf, type Due, MONITOR } from './due.ts'
import { evidenceOf } from './evidence.ts'
import { type Learnt, learn } from './learn.ts'
import { NEARNESS, nearnessOf, wordsOf } from './nearness.ts'
import { nextCheck } from './schedule.ts'
import type { Visit } from './visit.ts'

/** A moment as the database takes it; null for what is none. */
const momentOf = (moment: string | number | undefined) => {
  const at = new Date(moment ?? '').getTime()
  return Number.isNaN(at) ? null : new Date(at).toISOString()
}

const rowOf = (due: Due, visit: Visit, { near, learnt }: { near: Near | undefined; learnt: Learnt }, now: Date) => {
  const { read, links, images } = visit
  return {
    page_id: due.id,
    checked_at: now.toISOString(),
    outcome: visit.outcome,
    message: visit.message,
    instead: learnt.instead,
    pending_change_since: momentOf(learnt.pendingSince),
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
    markings: read?.markings ?? [],
    mission_shown: near?.shown,
    nearness: near?.nearness
  }
}

const TOLD =
  'page_id checked_at outcome message pending_change_since status_code final_url duration_ms bytes etag last_modified'.split(
    ' '
  )
const READ =
  'instead title headings content_hash formula images images_without_alt links links_checked broken_links broken_images markings mission_shown nearness'.split(
    ' '
  )
const from = (alias: string, names: string[]) => sql.raw(names.map(name => `${alias}.${name}`).join(', '))
const columns = sql.raw([...TOLD, ...READ].join(', '))
const text = (name: string) => sql`${sql.placeholder(name)}::text`
const row = sql`jsonb_populate_record(null::page_checks, ${text('row')}::jsonb) c`

// Of a page that is as it was, the check says what was read then: whoever reads one check has it whole.
const asItWas = () => sql`
  insert into page_checks (${columns})
  select ${from('c', TOLD)}, l.instead, l.title, coalesce(l.headings, '[]'), l.content_hash, l.formula, l.images, l.images_without_alt,
    l.links, l.links_checked, coalesce(l.broken_links, '[]'), coalesce(l.broken_images, '[]'), coalesce(l.markings, '[]'),
    l.mission_shown, l.nearness
  from ${row} left join page_watches w on w.id = c.page_id left join page_checks l on l.id = w.last_read_id
  returning id`

const asItIs = () =>
  sql`insert into page_checks (${columns}) select ${from('c', [...TOLD, ...READ])} from ${row} returning id`

const insertCheck = async (db: Database, visit: Visit, row: object): Promise<string> => {
  const values = { row: JSON.stringify(row) }
  const [made] =
    visit.outcome === 'not_modified'
      ? await db.prepared<{ id: string }>('a page as it was', asItWas, values)
      : await db.prepared<{ id: string }>('a page as it is', asItIs, values)
  return made!.id
}

/** How near what was read is to the mission. */
type Near = { nearness: number | null; shown: boolean | null }

const nearnessIn = async (db: Database, { mission }: Due, { read }: Visit): Promise<Near | undefined> => {
  if (!read) return undefined
  const said = [read.title, ...read.headings.map(({ text }) => text), read.text].join('\n')
  const [near] = await db.prepared<Near>(
    'how near a page is',
    () => nearnessOf(text('words'), text('mission'), text('text')),
    {
      words: wordsOf(read.language),
      mission,
      text: said
    }
  )
  // What was not read may still say it.
  return read.cut && !near!.shown ? { nearness: null, shown: null } : near
}

/** What is remembered of a page that was read; what was known stays where it was not. */
const readNow = (due: Due, visit: Visit, check: string, now: Date): SQL => {
  const { read, etag, lastModified, sentOn } = visit
  if (!read) return sql``
  // What a page says of itself is no condition for one that sends its visitors on to it.
  const [tag, modified] = sentOn ? [] : [etag, lastModified]
  return sql`, last_read_at = ${now.toISOString()}::timestamptz, last_read_id = ${check}, etag = ${tag ?? null},
    last_modified = ${modified ?? null}, basis = ${basisOf(due.mission)}`
}

/**
 * Puts a check on record with the evidence that it brought, and says when the page is checked next; all of it or, where
 * another worker has taken the page over meanwhile, nothing. Answers whether it was kept.
 */
export const recordVisit = (store: Store, due: Due, visit: Visit, now: Date): Promise<boolean> =>
  store.transaction(MONITOR, async db => {
    const held = await db.run(sql`select from page_watches where id = ${due.id} and claim = ${due.claim} for update`)
    if (held.length === 0) return false
    const near = await nearnessIn(db, due, visit)
    const learnt = learn(due, visit, near?.shown ?? null, now.getTime())
    const check = await insertCheck(db, visit, rowOf(due, visit, { near, learnt }, now))
    const { failures, nextCheckAt, notBefore } = nextCheck(due, visit, now)
    await db.run(sql`
      update page_watches set claim = null, claimed_until = null, last_checked_at = ${now.toISOString()}::timestamptz,
        failures = ${failures}, next_check_at = ${nextCheckAt}::timestamptz, memory = ${JSON.stringify(learnt.memory)}::jsonb
        ${readNow(due, visit, check, now)}
      where id = ${due.id}`)
    // A host asks for itself, not for one of its pages.
    if (notBefore !== null) {
      await db.run(
        sql`update page_watches set not_before = ${notBefore}::timestamptz where host = (select host from page_watches where id = ${due.id})`
      )
    }
    const evidence = evidenceOf(due.id, learnt.believed, learnt.change)
    if (evidence.length > 0) await recordEvidence(db, evidence)
    return true
  })
