import type { Occurrence } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import { instantOf } from '../../../core/model/sql.ts'
import { type Brand, brandOfCommunity } from '../../directory/portals/brand.ts'

/** What a page shows of an occurrence to everybody who opens it. */
export type EventFacts = Pick<
  Occurrence,
  'title' | 'place' | 'joinUrl' | 'startsAt' | 'endsAt' | 'timeZone' | 'days' | 'capacity' | 'cause'
> & {
  occurrence: string
  community: string
  state: 'open' | 'over' | 'cancelled' | 'dormant'
  /** The seats that are neither taken nor held; null without a capacity. */
  free: number | null
  brand: Brand | null
}

/** The same of an occurrence `o` and its community `c`; besides `joinUrl`, which not everybody sees. */
export const eventFacts = sql`o.id as occurrence, c.name as community, o.title, o.place, ${instantOf(sql`o.starts_at`)} as "startsAt",
  ${instantOf(sql`o.ends_at`)} as "endsAt", o.time_zone as "timeZone", o.days, o.capacity, o.cause,
  case when o.status = 'cancelled' then 'cancelled' when o.ends_at <= ${sql.placeholder('now')}::timestamptz then 'over'
    when o.dormant then 'dormant' else 'open' end as state,
  case when o.capacity is not null then greatest(o.capacity - seats_taken(o.id), 0)::int end as free, ${brandOfCommunity(sql`c.portal_ids`)} as brand`
