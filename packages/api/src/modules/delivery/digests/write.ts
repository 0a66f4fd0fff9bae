import type { FreshnessCounts, Message } from '@guildhall/schema'
import type { Static } from '@sinclair/typebox'
import { sql } from 'drizzle-orm'
import type { NoticeValues } from '../../../core/words/notice.ts'
import type { Database } from '../../../platform/database/database.ts'
import { addDays, DAY_MS, dayOf, startOf } from '../../../platform/days.ts'
import type { JobContext } from '../../../platform/jobs/job.ts'
import { readPortalScorecard } from '../../governance/scorecards/portal.ts'
import { queueNotices } from '../../messages/queue.ts'
import { message } from '../message.ts'
import { linesOf, type PageLine } from './lines.ts'
import type { DigestContent } from './table.ts'

const ACTOR = { key: null, person: null, actorClass: 'robot', request: 'write-digests' }
const LISTED = 10

/** The Monday of the week that a day is in; days are counted from a Thursday, 1 January 1970. */
export const mondayOf = (day: string): string => addDays(day, -((Date.parse(day) / DAY_MS + 3) % 7))

type Portal = { id: string; name: string; baseUrl: string; admins: string[] }

/** The portals that have pages and no digest of the week, with the admins who receive one. */
const portalsWithout = (db: Database, startsOn: string, end: Date) =>
  db.run<Portal>(sql`
    select o.id, o.name, o.base_url as "baseUrl",
      array(select p.id from people p where p.id = any (o.admin_ids) and p.weekly_digests order by p.id) as admins
    from portals o
    where o.created_at < ${end.toISOString()} and exists (select from pages g where g.portal_id = o.id)
      and not exists (select from digests d where d.portal_id = o.id and d.starts_on = ${startsOn}) order by o.id`)

type Week = Pick<DigestContent, 'changes' | 'due' | 'dueCount'> & {
  before: { score: number | null; freshness: Static<typeof FreshnessCounts> } | null
}

const during = (moment: string) =>
  sql`${sql.raw(moment)} >= ${sql.placeholder('from')}::timestamptz and ${sql.raw(moment)} < ${sql.placeholder('to')}::timestamptz`
const portal = sql`${sql.placeholder('portal')}::uuid`

const WEEK = () => sql`
  with due as (
    select p.id, c.name, p.url, aged_at(p.last_updated_at, p.review_every_days, 24) as at
    from pages p join communities c on c.id = p.community_id
    where p.portal_id = ${portal} and p.maintenance not in ('suspended', 'removed')
      and aged_at(p.last_updated_at, p.review_every_days, 24) >= ${sql.placeholder('to')}::timestamptz
      and aged_at(p.last_updated_at, p.review_every_days, 24) < ${sql.placeholder('next')}::timestamptz
      and (select e.exemption from exemptions_at(${sql.placeholder('to')}::timestamptz) e where e.page_id = p.id) is null
  )
  select json_build_object(
    'opened', (select count(*) from findings f where f.portal_id = ${portal} and f.status in ('warn', 'fail', 'manual') and ${during('f.since')}),
    'settled', (select count(*) from findings f where f.portal_id = ${portal} and f.status = 'pass' and f.since > f.first_seen_at and ${during('f.since')}),
    'updated', (select count(*) from pages p where p.portal_id = ${portal} and exists (
      select from page_updates u where u.page_id = p.id and is_sign_of_life(u.kind, u.actor_class, u.bulk_since, ${sql.placeholder('to')}::timestamptz)
        and ${during('u.occurred_at')})),
    'recovered', (select count(distinct s.page_id) from pages p join maintenance_steps s on s.page_id = p.id
      where p.portal_id = ${portal} and s.to = 'compliant' and s.from <> 'due' and ${during('s.at')}),
    'added', (select count(*) from pages p where p.portal_id = ${portal} and ${during('p.created_at')})) as changes,
  (select coalesce(json_agg(json_build_object('id', l.id, 'name', l.name, 'url', l.url, 'on', day_of(l.at)::text) order by l.at, l.id), '[]')
    from (select * from due order by at, id limit ${sql.raw(String(LISTED))}) l) as due,
  (select count(*)::int from due) as "dueCount",
  (select json_build_object('score', d.content -> 'score', 'freshness', d.content -> 'freshness') from digests d
    where d.portal_id = ${portal} and d.starts_on = ${sql.placeholder('before')}::date) as before`

const reasonsOf = (db: Database, pages: readonly string[]) =>
  db.prepared<{ page: string; message: Message }>(
    'reasons of a digest',
    () => sql`
      select distinct on (f.page_id) f.page_id as page, f.message from findings f
      where f.page_id = any (${sql.placeholder('pages')}::uuid[]) and f.status in ('warn', 'fail', 'manual')
      order by f.page_id, f.status <> 'fail', array_position(array['critical', 'high', 'medium', 'low'], f.severity), f.since, f.id`,
    { pages: [...pages] }
  )

/** Works out what the digest of a portal says about the seven days from `startsOn` on. */
const contentOf = async (db: Database, id: string, startsOn: string): Promise<DigestContent> => {
  const { score, pageCount, freshness, worst } = await readPortalScorecard(db, id)
  const moments = [0, 7, 14].map(days => startOf(addDays(startsOn, days)).toISOString())
  const [from, to, next] = moments
  const values = { portal: id, from, to, next, before: addDays(startsOn, -7) }
  const [week] = await db.prepared<Week>('week of a portal', WEEK, values)
  const { before, ...rest } = week!
  const reasons = await reasonsOf(
    db,
    worst.map(page => page.id)
  )
  const reasonFor = new Map(reasons.map(({ page, message: reason }) => [page, reason]))
  return {
    score,
    scoreBefore: before?.score ?? null,
    pageCount,
    freshness,
    freshnessBefore: before?.freshness ?? null,
    ...rest,
    help: worst.map(({ id: page, name, url, freshness: how, maintenance, open }) => ({
      id: page,
      name,
      url,
      freshness: how,
      maintenance,
      open,
      reasonMessage: reasonFor.get(page) ?? null
    }))
  }
}

const listed = (heading: Message, lines: readonly PageLine[]) =>
  lines.length === 0 ? [] : ['', heading, ...lines.map(({ line, url }) => message('digest.line', { line, url }))]

const valuesOf = ({ name, baseUrl }: Portal, startsOn: string, content: DigestContent): NoticeValues => {
  const { title, summary, help, due, more } = linesOf(name, startsOn, content)
  return {
    title,
    lines: [...summary, ...listed(message('digest.help_heading'), help)],
    later: [...listed(message('digest.due_heading'), due), ...(more ? [more] : [])].filter(line => line !== ''),
    link: baseUrl
  }
}

/**
 * Writes the digest of the last week that is over for every portal that has none of it yet, and queues it for its admins. Run twice, or by
 * two processes, it writes each once; run late, it still writes about the days of that week.
 */
export const writeDigests = async ({
  store,
  now
}: Pick<JobContext, 'store' | 'now'>): Promise<{ written: number; queued: number }> => {
  const startsOn = addDays(mondayOf(dayOf(now)), -7)
  const count = { written: 0, queued: 0 }
  for (const one of await portalsWithout(store, startsOn, startOf(addDays(startsOn, 7)))) {
    count.queued += await store.transaction(ACTOR, async db => {
      const content = await contentOf(db, one.id, startsOn)
      const [made] = await db.run(sql`
        insert into digests (portal_id, starts_on, content) values (${one.id}, ${startsOn}, ${JSON.stringify(content)}::jsonb)
        on conflict do nothing returning id`)
      if (!made) return 0
      count.written++
      const values = valuesOf(one, startsOn, content)
      const queued = await queueNotices(
        db,
        one.admins.map(person => ({
          kind: 'weekly_digest',
          person,
          portal: one.id,
          key: `${one.id} ${startsOn}`,
          values
        }))
      )
      return queued.length
    })
  }
  return count
}
