import type { CheckOutcome, Message, PageInstead } from '@guildhall/schema'
import type { Static } from '@sinclair/typebox'
import { type SQL, sql } from 'drizzle-orm'
import { asOf, day, fact, ids, number, truth } from '../evaluation/fact.ts'

type Outcome = Static<typeof CheckOutcome>

const TOLD = sql`outcome in ('loaded', 'not_modified', 'not_html', 'failed', 'unreachable')`
const LOADED = sql`(outcome not in ('failed', 'unreachable') or instead is not distinct from 'login_required')`

const READ = sql`outcome = 'loaded' and instead is null`

/** When the first of some checks was since the last of them that was otherwise. */
const firstOf = (some: SQL, isSo: SQL) => sql`(
  select min(checked_at) from page_checks where page_id = p.id and checked_at <= ${asOf} and ${some}
    and checked_at > coalesce((select checked_at from page_checks where page_id = p.id and checked_at <= ${asOf} and ${some} and not (${isSo})
      order by checked_at desc, id desc limit 1), '-infinity'))`

const UNSHOWN = sql`mission_shown is false`
const CLASSIFIED = sql`markings @> '[{"level": "classified"}]'`

/**
 * How the last three checks that could tell ended, newest first, and the newest of all; whether the page itself was ever read, and since
 * which check it has not loaded or something else has been shown. A page that asks for a sign-in is there.
 */
export const reachability = fact<{
  last: { outcome: Outcome; at: string; problem: Message | null }
  told: { loaded: boolean; at: string; problem: Message | null; instead: PageInstead | null }[]
  read: boolean
  failingSince: string | null
  insteadSince: string | null
}>(
  'page.reachability',
  'page',
  sql`
    select p.id, jsonb_build_object('last', jsonb_build_object('outcome', newest.outcome, 'at', newest.checked_at, 'problem', newest.message),
      'told', recent.told,
      'read', newest.instead is null or exists (
        select from page_checks where page_id = p.id and checked_at <= ${asOf} and ${READ}),
      'failingSince', case when not (recent.told -> 0 ->> 'loaded')::boolean then ${firstOf(TOLD, sql`not ${LOADED}`)} end,
      'insteadSince', case when recent.told -> 0 ->> 'instead' is not null then ${firstOf(TOLD, sql`instead is not null`)} end) as value
    from pages p cross join lateral (
      select outcome, checked_at, message, instead from page_checks where page_id = p.id and checked_at <= ${asOf}
      order by checked_at desc, id desc limit 1) newest
    cross join lateral (
      select coalesce(jsonb_agg(jsonb_build_object('loaded', k.loaded, 'at', k.checked_at, 'problem', k.message, 'instead', k.instead)
        order by k.checked_at desc, k.id desc), '[]') as told
      from (
        select id, ${LOADED} as loaded, checked_at, message, instead from page_checks
        where page_id = p.id and checked_at <= ${asOf} and ${TOLD}
        order by checked_at desc, id desc limit 3) k) recent
    where p.id = any (${ids})`,
  {
    checked: day(one => one?.last.at),
    failing: day(one => one?.failingSince),
    instead: day(one => one?.insteadSince)
  }
)

/** What stood on the page when it itself was last read. */
export const lastRead = fact<{
  at: string
  title: string | null
  headings: number
  imagesWithoutAlt: number
  brokenLinks: number
  brokenImages: number
  /** Whether there was more of it than could be read. */
  cut: boolean
  missionShown: boolean | null
  /** Since which reading the mission has not been shown, or classified markings have been there. */
  unshownSince: string | null
  classifiedSince: string | null
  markings: { level: 'classified' | 'controlled'; marking: string }[]
}>(
  'page.last-read',
  'page',
  sql`
    select p.id, jsonb_build_object('at', k.checked_at, 'title', nullif(trim(k.title), ''), 'headings', jsonb_array_length(k.headings),
      'imagesWithoutAlt', coalesce(k.images_without_alt, 0), 'brokenLinks', jsonb_array_length(k.broken_links),
      'brokenImages', jsonb_array_length(k.broken_images), 'cut', coalesce(k.bytes, 0) >= 1048576, 'missionShown', k.mission_shown, 'markings', coalesce((
        select jsonb_agg(jsonb_build_object('level', m ->> 'level', 'marking', m ->> 'marking')) from jsonb_array_elements(k.markings) m), '[]'),
      'unshownSince', case when k.${UNSHOWN} then ${firstOf(READ, UNSHOWN)} end,
      'classifiedSince', case when k.${CLASSIFIED} then ${firstOf(READ, CLASSIFIED)} end) as value
    from pages p cross join lateral (
      select * from page_checks where page_id = p.id and checked_at <= ${asOf} and ${READ}
      order by checked_at desc, id desc limit 1) k
    where p.id = any (${ids})`,
  {
    read: day(one => one?.at),
    'has-title': truth(one => one && one.title !== null),
    headings: number(one => one?.headings),
    'images-without-alt': number(one => one?.imagesWithoutAlt),
    'broken-links': number(one => one?.brokenLinks),
    'broken-images': number(one => one?.brokenImages),
    'mission-shown': truth(one => one?.missionShown),
    markings: number(one => one?.markings.length)
  }
)

/** How near its words were to the mission in the last three checks that could say so, newest first. */
export const nearness = fact<{ nearness: number; at: string }[]>(
  'page.nearness',
  'page',
  sql`
    select p.id, k.value from pages p cross join lateral (
      select jsonb_agg(jsonb_build_object('nearness', round(nearness::numeric, 2), 'at', checked_at) order by checked_at desc, id desc) as value
      from (
        select id, nearness, checked_at from page_checks
        where page_id = p.id and checked_at <= ${asOf} and nearness is not null and instead is null
        order by checked_at desc, id desc limit 3) n) k
    where p.id = any (${ids}) and k.value is not null`,
  {
    last: number(all => all?.[0]?.nearness)
  }
)
