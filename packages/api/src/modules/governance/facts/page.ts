import { type CommunityStatus, FRESHNESS, type Freshness, STATUSES, type UpdateKind } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import { asOf, asOfDay, choice, day, fact, ids, number, truth, was, wasText } from '../evaluation/fact.ts'
import type { StatusStep } from '../evaluation/preconditions.ts'
import { statusSteps } from './community.ts'

/** When a page last showed a sign of life, by which evidence, and how fresh that makes it. */
export const lastUpdate = fact<{
  at: string | null
  kind: UpdateKind | null
  person: string | null
  reviewEveryDays: number
  freshness: Freshness
  /** Since when there is anything on record of a page without a sign of life: its registration, or older evidence. */
  knownSince?: string | null
}>(
  'page.last-update',
  'page',
  sql`
    select p.id, jsonb_build_object('at', u.occurred_at, 'kind', u.kind, 'person', u.person_id,
      'reviewEveryDays', every.days, 'freshness', freshness(u.occurred_at, every.days, ${asOf}), 'knownSince', case when u.id is null then
        least(p.created_at, (select min(k.occurred_at) from page_updates k where k.page_id = p.id and k.occurred_at <= ${asOf})) end) as value
    from pages p
    cross join lateral (select ${wasText('page', 'p', 'review_every_days')}::integer as days) every
    left join lateral (
      select u.id, u.occurred_at, u.kind, u.person_id from page_updates u
      where u.page_id = p.id and u.occurred_at <= ${asOf} and is_sign_of_life(u.kind, u.actor_class, u.bulk_since, ${asOf})
      order by u.occurred_at desc, u.id desc limit 1) u on true
    where p.id = any (${ids})`,
  {
    updated: day(one => one?.at),
    freshness: choice(FRESHNESS, one => one?.freshness),
    'review-days': number(one => one?.reviewEveryDays)
  }
)

/** When the page was put on record, and how its community stands. */
export const pageSetting = fact<{
  registeredAt: string
  status: CommunityStatus
  steps: StatusStep[]
  closedOn: string | null
  pause: { from: string; until: string } | null
}>(
  'page.setting',
  'page',
  sql`
    select p.id, jsonb_build_object('registeredAt', p.created_at, 'status', ${was('community', 'c', 'status')}, 'steps', ${statusSteps},
      'closedOn', c.closed_on, 'pause', pause_on(${was('community', 'c', 'rhythm')}, ${asOfDay})) as value
    from pages p join communities c on c.id = p.community_id where p.id = any (${ids})`,
  {
    registered: day(one => one?.registeredAt),
    status: choice(STATUSES, one => one?.status),
    closed: day(one => one?.closedOn)
  }
)

/** What the page says it is for. */
export const pagePurpose = fact<{
  mission: string | null
  requirement: string | null
  requirementEndsOn: string | null
}>(
  'page.purpose',
  'page',
  sql`
    select p.id, jsonb_build_object(
      'mission', coalesce(nullif(trim(${wasText('page', 'p', 'mission')}), ''), nullif(trim(${wasText('community', 'c', 'mission')}), '')),
      'requirement', nullif(trim(${wasText('page', 'p', 'requirement')}), ''),
      'requirementEndsOn', ${was('page', 'p', 'requirement_ends_on')}) as value
    from pages p join communities c on c.id = p.community_id where p.id = any (${ids})`,
  {
    mission: truth(one => (one?.mission ?? null) !== null),
    requirement: truth(one => (one?.requirement ?? null) !== null),
    'requirement-ends': day(one => one?.requirementEndsOn)
  }
)
