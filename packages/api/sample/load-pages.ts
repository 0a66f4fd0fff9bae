import { sql } from 'drizzle-orm'
import { recordEvidence } from '../src/modules/pages/pages/updates.ts'
import type { Database } from '../src/platform/database/database.ts'
import { startOf } from '../src/platform/days.ts'
import { calendar } from './days.ts'
import { judgeYear } from './judge-year.ts'
import { putCases, putWaivers, table } from './load-cases.ts'
import { SAMPLE_SOURCE } from './organisation.ts'
import type { CheckRow } from './pages/checks.ts'
import { PACKS, PACKS_SINCE, type SamplePages } from './pages/index.ts'
import type { PageRow, RepresentativeRow } from './pages/rows.ts'

const person = (key: string) =>
  sql.raw(`(select id from people where source = '${SAMPLE_SOURCE}' and external_key = r.${key})`)
const page = (key: string) =>
  sql.raw(`(select id from pages where source = '${SAMPLE_SOURCE}' and external_key = r.${key})`)

const putPages = (db: Database, pages: readonly PageRow[]) =>
  db.run<{ key: string; id: string }>(sql`
    insert into pages (community_id, portal_id, url, mission, requirement, requirement_ends_on, review_every_days, source, external_key,
      created_at, maintenance_since)
    select c.id, p.id, r.url, r.mission, r.requirement, r."requirementEndsOn", r."reviewEveryDays", ${SAMPLE_SOURCE}, r.key,
      r."registeredAt", r."registeredAt"
    from ${table(
      pages.map(page => ({ ...page, registeredAt: startOf(page.registeredOn) })),
      'key text, community text, portal text, url text, mission text, requirement text, "requirementEndsOn" date, "reviewEveryDays" integer, "registeredAt" timestamptz'
    )}
    join communities c on c.slug = r.community join portals p on p.slug = r.portal
    returning id, external_key as key`)

const putRepresentatives = (db: Database, rows: readonly RepresentativeRow[]) =>
  db.run(sql`
    insert into representatives (page_id, person_id, role, started_on, ended_on, away_from, away_until, stand_in_id)
    select ${page('page')}, ${person('person')}, r.role, r."startedOn", r."endedOn", r."awayFrom", r."awayUntil", ${person('"standIn"')}
    from ${table(rows, 'page text, person text, role text, "startedOn" date, "endedOn" date, "awayFrom" date, "awayUntil" date, "standIn" text')}`)

const putPacks = (db: Database, since: string) =>
  db.run<{ portal: string }>(sql`
    insert into rule_packs (portal_id, version, base, rules, created_at)
    select p.id, 1, r.base, coalesce(r.rules, '[]'), ${since}
    from ${table(
      Object.entries(PACKS).map(([portal, pack]) => ({ portal, ...pack })),
      'portal text, base text, rules jsonb'
    )}
    join portals p on p.slug = r.portal
    returning portal_id as portal`)

const putChecks = (db: Database, rows: readonly CheckRow[]) =>
  db.run(sql`
    insert into page_checks (page_id, checked_at, outcome, message, status_code, final_url, duration_ms, bytes, title, headings, content_hash,
      mission_shown, nearness, formula, images, images_without_alt, links, links_checked, broken_links, broken_images, markings)
    select p.id, r."checkedAt", r.outcome, r.message, r."statusCode", r."finalUrl", r."durationMs", r.bytes, r.title, coalesce(r.headings, '[]'), r."contentHash",
      r."missionShown", r.nearness, r.formula, r.images, r."imagesWithoutAlt", r.links, r."linksChecked", coalesce(r."brokenLinks", '[]'),
      coalesce(r."brokenImages", '[]'), coalesce(r.markings, '[]')
    from ${table(rows, 'page text, "checkedAt" timestamptz, outcome text, message jsonb, "statusCode" integer, "finalUrl" text, "durationMs" integer, bytes integer, title text, headings jsonb, "contentHash" text, "missionShown" boolean, nearness float, formula text, images integer, "imagesWithoutAlt" integer, links integer, "linksChecked" integer, "brokenLinks" jsonb, "brokenImages" jsonb, markings jsonb')}
    join pages p on p.source = ${SAMPLE_SOURCE} and p.external_key = r.page
    order by r."checkedAt"`)

/** Puts the sample's pages on record, who represents them, what is known of them, and judges them as of past days and now. */
export const loadPages = async (
  db: Database,
  { pages, representatives, evidence, checks }: SamplePages,
  today: string
) => {
  const day = calendar(today)
  const packs = await putPacks(db, startOf(day(PACKS_SINCE)).toISOString())
  const ids = new Map((await putPages(db, pages)).map(({ key, id }) => [key, id]))
  await putRepresentatives(db, representatives)
  const people = await db.run<{ key: string; id: string }>(
    sql`select external_key as key, id from people where source = ${SAMPLE_SOURCE}`
  )
  const known = new Map(people.map(({ key, id }) => [key, id]))
  await recordEvidence(
    db,
    evidence.map(({ page, person, ...said }) => ({
      ...said,
      page: ids.get(page)!,
      person: person && known.get(person)
    }))
  )
  await putChecks(db, checks)
  await putCases(db, day)
  await putWaivers(db, day)
  await judgeYear(
    db,
    packs.map(({ portal }) => portal),
    today
  )
}
