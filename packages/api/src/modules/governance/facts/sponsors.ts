import type { TouchpointKind } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import { asOfDay, day, fact, ids, items, wasText } from '../evaluation/fact.ts'
import { inRole } from './community.ts'

/** A touchpoint that was done: on which day. */
export type Contact = { kind: TouchpointKind; on: string }

/** When its sponsors were in contact with it or supported it, by the days on which it was done, the oldest first. */
export const contacts = fact<Contact[]>(
  'community.touchpoints',
  'community',
  sql`
    select r.community_id as id, jsonb_agg(jsonb_build_object('kind', r.kind, 'on', r.done_on) order by r.done_on, r.id) as value
    from sponsor_touchpoints r
    where r.community_id = any (${ids}) and r.done_on <= ${asOfDay}
    group by 1`,
  {
    last: day(all => all?.at(-1)?.on)
  }
)

/** A touchpoint whose planned day has passed, and of which it is not recorded whether it took place. */
export type Overdue = { touchpoint: string; kind: TouchpointKind; on: string }

/** Touchpoints that were overdue, the oldest first. */
export const overdueTouchpoints = fact<Overdue[]>(
  'community.overdue-touchpoints',
  'community',
  sql`
    select r.community_id as id, jsonb_agg(jsonb_build_object('touchpoint', r.id, 'kind', r.kind, 'on', planned.day) order by planned.day, r.id) as value
    from sponsor_touchpoints r cross join lateral (select ${wasText('touchpoint', 'r', 'planned_on')}::date as day) planned
    where r.community_id = any (${ids}) and planned.day < ${asOfDay}
      and (r.done_on is null or r.done_on > ${asOfDay}) and (r.cancelled_on is null or r.cancelled_on > ${asOfDay})
    group by 1`,
  {
    count: items()
  }
)

/** Sponsors who do not lead the community themselves. */
export const sponsorsIn = <H extends { role: string; person: string }>(held: readonly H[]): H[] => {
  const leaders = new Set(inRole(held, 'leader').map(({ person }) => person))
  return inRole(held, 'sponsor').filter(({ person }) => !leaders.has(person))
}
