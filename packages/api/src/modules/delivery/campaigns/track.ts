import type { CampaignMeasure, CampaignOutcome } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import type { Database } from '../../../platform/database/database.ts'
import { addDays, DAY_MS, dayOf } from '../../../platform/days.ts'
import type { JobContext } from '../../../platform/jobs/job.ts'
import { type NewNotice, queueNotices } from '../../messages/queue.ts'
import { addressed, recipients, represents } from '../../pages/representatives/recipients.ts'
import { message } from '../message.ts'
import { pagesOf } from './goal.ts'

const ACTOR = { key: null, person: null, actorClass: 'robot', request: 'track-campaigns' }
/** How many days before the end people are reminded at the earliest. */
const LAST_DAYS = 7

type Running = {
  id: string
  portal: string
  title: string
  words: string
  measure: CampaignMeasure
  target: number
  startsOn: string
  endsOn: string
  asked: string | null
  reminded: string | null
}

type Ended = Pick<Running, 'id' | 'portal' | 'title' | 'measure' | 'target' | 'endsOn'> & {
  outcome: CampaignOutcome
  /** How it stood on its last recorded day. */
  last: { pages: number; reached: number } | null
}

const now = sql`${sql.placeholder('now')}::timestamptz`
const today = sql`${sql.placeholder('today')}::date`
const isRunning = sql`c.starts_on <= ${today} and c.ends_on >= ${today}`

/** Notes how far every running campaign is today, and which of them reached its goal for the first time. */
const recordProgress = (db: Database, values: { now: string; today: string }) =>
  db.prepared(
    'progress of campaigns',
    () => sql`
      with pages as (${pagesOf(isRunning, now)}),
      counted as (
        select c.id, count(p.page_id)::int as pages, count(p.page_id) filter (where p.meets)::int as reached
        from campaigns c left join pages p on p.campaign_id = c.id where ${isRunning} group by c.id
      ), noted as (
        insert into campaign_days ("campaign_id", "on", pages, reached) select id, ${today}, pages, reached from counted
        on conflict on constraint campaign_days_key do update set pages = excluded.pages, reached = excluded.reached
      )
      update campaigns c set reached_on = ${today} from counted n
      where c.id = n.id and c.reached_on is null and n.pages > 0 and n.reached * 100 >= c.target * n.pages`,
    values
  )

/** Records the outcome of campaigns that are over, by their last recorded day; where there is none, the goal was not reached. */
const recordOutcomes = (db: Database, values: { now: string; today: string }) =>
  db.prepared<Ended>(
    'outcomes of campaigns',
    () => sql`
      update campaigns c set ended_at = ${now}, outcome = case when (
        select d.pages > 0 and d.reached * 100 >= c.target * d.pages from campaign_days d where d.campaign_id = c.id order by d.on desc limit 1)
        then 'reached' else 'not_reached' end
      where c.ends_on < ${today} and c.outcome is null
      returning c.id, c.portal_id as portal, c.title, c.measure, c.target, c.ends_on::text as "endsOn", c.outcome, (
        select json_build_object('pages', d.pages, 'reached', d.reached) from campaign_days d where d.campaign_id = c.id order by d.on desc limit 1) as last`,
    values
  )

/** Who is told how campaigns ended: the admins of their portals, and those who were asked or reminded; each once. */
const toldOf = (db: Database, campaigns: readonly string[]) =>
  db.prepared<{ campaign: string; person: string; role: 'admin' | null }>(
    'who is told how campaigns ended',
    () => sql`
      select c.id as campaign, t.person, case when t.person = any (o.admin_ids) then 'admin' end as role
      from campaigns c join portals o on o.id = c.portal_id cross join lateral (
        select unnest(o.admin_ids) as person
        union
        select n.person_id from notices n where n.portal_id = c.portal_id and n.kind in ('campaign_started', 'campaign_ending')
          and n.status = 'delivered' and split_part(n.dedupe_key, ' ', 3) = c.id::text) t
      where c.id = any (${sql.placeholder('campaigns')}::uuid[]) order by c.id, t.person`,
    { campaigns }
  )

/** Tells how campaigns ended; answers how many notices were queued. */
const tell = async (db: Database, ended: readonly Ended[]): Promise<number> => {
  if (ended.length === 0) return 0
  const campaigns = new Map(ended.map(one => [one.id, one]))
  const told = await toldOf(db, [...campaigns.keys()])
  const notices = told.map(({ campaign, person, role }): NewNotice => {
    const { portal, title, measure, target, endsOn, outcome, last } = campaigns.get(campaign)!
    const reason = message('campaign.result', {
      outcome: message('campaign.outcome', { outcome }),
      goal: message('campaign.goal', { measure, target, by: endsOn }),
      reached: last?.reached ?? 0,
      pages: last?.pages ?? 0
    })
    return {
      kind: 'campaign_ended',
      person,
      portal,
      key: campaign,
      values: { title, reason, ...(role ? { role } : {}) }
    }
  })
  return (await queueNotices(db, notices)).length
}

const runningOn = (db: Database, values: { today: string }) =>
  db.prepared<Running>(
    'running campaigns',
    () => sql`
      select c.id, c.portal_id as portal, c.title, c.words, c.measure, c.target, c.starts_on::text as "startsOn", c.ends_on::text as "endsOn",
        day_of(c.asked_at)::text as asked, day_of(c.reminded_at)::text as reminded
      from campaigns c where ${isRunning} and (c.asked_at is null or c.reminded_at is null) order by c.id for update of c`,
    values
  )

/** From which day on people are reminded: in the last third, and in the last days. */
const remindedFrom = ({ startsOn, endsOn }: Running): string => {
  const days = Math.round((Date.parse(endsOn) - Date.parse(startsOn)) / DAY_MS)
  return addDays(endsOn, -Math.min(LAST_DAYS, Math.floor(days / 3)))
}

const missingPages = (db: Database, campaign: string, at: Date) =>
  db.prepared<{ page: string; all: number; met: number }>(
    'pages missing in a campaign',
    () => sql`
      with pages as (${pagesOf(sql`c.id = ${sql.placeholder('campaign')}::uuid`, now)})
      select page_id as page, (select count(*)::int from pages) as all, (select count(*)::int from pages where meets) as met
      from pages where not meets order by page_id`,
    { campaign, now: at.toISOString() }
  )

/** The notices to those who maintain a page that does not meet the goal, whose mails have the link by which it is confirmed. */
const noticesOf = async (
  db: Database,
  kind: 'campaign_started' | 'campaign_ending',
  campaign: Running,
  at: Date
): Promise<NewNotice[]> => {
  const { id, portal, title, words, measure, target, endsOn } = campaign
  const missing = await missingPages(db, id, at)
  if (missing.length === 0) return []
  const all = await recipients(
    db,
    missing.map(({ page }) => page),
    at
  )
  const to = [...Map.groupBy(all, ({ page }) => page).values()].flatMap(addressed)
  const [{ all: pages, met: reached } = { all: 0, met: 0 }] = missing
  const reason = message('campaign.yours', {
    goal: message('campaign.goal', { measure, target, by: endsOn }),
    progress: message('campaign.progress', { reached, pages })
  })
  return to.map(one => {
    const confirms = measure === 'pages_up_to_date' && represents(one)
    return {
      kind,
      person: one.person,
      page: one.page,
      portal,
      key: `${id} ${one.page}`,
      values: { title, said: words, reason, by: endsOn, role: one.role, confirms }
    }
  })
}

/** Asks and reminds, each once for a campaign; answers how many notices were queued. */
const ask = async (db: Database, at: Date): Promise<number> => {
  const day = dayOf(at)
  let queued = 0
  for (const campaign of await runningOn(db, { today: day })) {
    const { id, asked, reminded } = campaign
    const due =
      asked === null
        ? 'campaign_started'
        : reminded === null && asked < day && remindedFrom(campaign) <= day
          ? 'campaign_ending'
          : null
    if (due === null) continue
    const notices = await noticesOf(db, due, campaign, at)
    queued += (await queueNotices(db, notices)).length
    const people = new Set(notices.map(({ person }) => person)).size
    await db.run(
      due === 'campaign_started'
        ? sql`update campaigns set asked_at = ${at.toISOString()}, asked_count = ${people} where id = ${id}`
        : sql`update campaigns set reminded_at = ${at.toISOString()} where id = ${id}`
    )
  }
  return queued
}

/**
 * Takes all campaigns a step further: today’s progress, who is to be asked, what came of those that are over, and who is told. Run twice it changes nothing
 * more; what was missed in a downtime is done at the next run, while the campaign lasts.
 */
export const trackCampaigns = ({
  store,
  now: at
}: Pick<JobContext, 'store' | 'now'>): Promise<{ ended: number; queued: number }> =>
  store.transaction(ACTOR, async db => {
    const values = { now: at.toISOString(), today: dayOf(at) }
    await recordProgress(db, values)
    const ended = await recordOutcomes(db, values)
    return { ended: ended.length, queued: (await ask(db, at)) + (await tell(db, ended)) }
  })
