import type { CheckOutcome, PageInstead } from '@guildhall/schema'
import type { Static } from '@sinclair/typebox'
import { sql } from 'drizzle-orm'
import { asOf, fact, ids } from '../evaluation/fact.ts'

type Outcome = Static<typeof CheckOutcome>

/**
 * How the last three checks that could tell ended, newest first, and the newest of all; whether the page itself was ever read. A page
 * that asks for a sign-in is there.
 */
export const reachability = fact<{
  last: { outcome: Outcome; at: string; problem: string | null }
  told: { loaded: boolean; at: string; problem: string | null; instead: PageInstead | null }[]
  read: boolean
}>(
  'page.reachability',
  'page',
  'The results of the last three conclusive checks, and of the latest check.',
  sql`
    select p.id, jsonb_build_object('last', jsonb_build_object('outcome', newest.outcome, 'at', newest.checked_at, 'problem', newest.problem),
      'told', coalesce((
        select jsonb_agg(jsonb_build_object('loaded', k.outcome not in ('failed', 'unreachable') or k.instead is not distinct from 'login_required',
          'at', k.checked_at, 'problem', k.problem, 'instead', k.instead)
          order by k.checked_at desc, k.id desc)
        from (
          select id, outcome, checked_at, problem, instead from page_checks
          where page_id = p.id and checked_at <= ${asOf} and outcome in ('loaded', 'not_modified', 'not_html', 'failed', 'unreachable')
          order by checked_at desc, id desc limit 3) k), '[]'),
      'read', newest.instead is null or exists (
        select from page_checks where page_id = p.id and checked_at <= ${asOf} and outcome = 'loaded' and instead is null)) as value
    from pages p cross join lateral (
      select outcome, checked_at, problem, instead from page_checks where page_id = p.id and checked_at <= ${asOf}
      order by checked_at desc, id desc limit 1) newest
    where p.id = any (${ids})`
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
  markings: { level: 'classified' | 'controlled'; marking: string }[]
}>(
  'page.last-read',
  'page',
  'Its title, headings, images, broken links and markings, and whether its mission is shown, as last read.',
  sql`
    select p.id, jsonb_build_object('at', k.checked_at, 'title', nullif(trim(k.title), ''), 'headings', jsonb_array_length(k.headings),
      'imagesWithoutAlt', coalesce(k.images_without_alt, 0), 'brokenLinks', jsonb_array_length(k.broken_links),
      'brokenImages', jsonb_array_length(k.broken_images), 'cut', coalesce(k.bytes, 0) >= 1048576, 'missionShown', k.mission_shown, 'markings', coalesce((
        select jsonb_agg(jsonb_build_object('level', m ->> 'level', 'marking', m ->> 'marking')) from jsonb_array_elements(k.markings) m), '[]')) as value
    from pages p cross join lateral (
      select * from page_checks where page_id = p.id and checked_at <= ${asOf} and outcome = 'loaded' and instead is null
      order by checked_at desc, id desc limit 1) k
    where p.id = any (${ids})`
)

/** How near its words were to the mission in the last three checks that could say so, newest first. */
export const nearness = fact<{ nearness: number; at: string }[]>(
  'page.nearness',
  'page',
  'The similarity of its words to the mission in the last three conclusive checks.',
  sql`
    select p.id, k.value from pages p cross join lateral (
      select jsonb_agg(jsonb_build_object('nearness', round(nearness::numeric, 2), 'at', checked_at) order by checked_at desc, id desc) as value
      from (
        select id, nearness, checked_at from page_checks
        where page_id = p.id and checked_at <= ${asOf} and nearness is not null and instead is null
        order by checked_at desc, id desc limit 3) n) k
    where p.id = any (${ids}) and k.value is not null`
)
