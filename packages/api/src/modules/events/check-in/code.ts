import { sql } from 'drizzle-orm'
import { instantOf } from '../../../core/model/sql.ts'
import type { MailLink } from '../../../core/words/notice.ts'
import type { Database } from '../../../platform/database/database.ts'
import { type Brand, brandOfCommunity } from '../../directory/portals/brand.ts'
import { readToken, signToken } from '../../keys/signing/sign.ts'
import { AROUND_MINUTES } from '../words.en.ts'

const PURPOSE = 'check-in'
/** For how long before the start and after the end people check in. */
export const AROUND = sql.raw(`interval '${AROUND_MINUTES} minutes'`)

/** A meeting as its code shows it, and when people check in. */
export type Meeting = {
  occurrence: string
  title: string
  community: string
  communityId: string
  place: { name: string | null; address: string | null; accessibility: string | null } | null
  startsAt: string
  endsAt: string
  timeZone: string
  days: number | null
  opensAt: string
  closesAt: string
  state: 'early' | 'open' | 'over' | 'cancelled'
  brand: Brand | null
}

/** A meeting to whose code somebody came, and who they are where their own link says so. */
export type Visit = Meeting & { person: string | null; name: string | null; attended: boolean }

const select = (db: Database, occurrence: string, person: string | null, now: Date) =>
  db.run<Visit>(sql`
    select o.id as occurrence, o.title, c.name as community, c.id as "communityId", o.place, ${instantOf(sql`o.starts_at`)} as "startsAt",
      ${instantOf(sql`o.ends_at`)} as "endsAt", o.time_zone as "timeZone", o.days, ${instantOf(sql`w.opens`)} as "opensAt", ${instantOf(sql`w.closes`)} as "closesAt",
      case when o.status = 'cancelled' then 'cancelled' when w.opens > ${now.toISOString()} then 'early' when w.closes <= ${now.toISOString()} then 'over' else 'open' end as state,
      p.id as person, p.name, coalesce(a.status = 'attended', false) as attended, ${brandOfCommunity(sql`c.portal_ids`)} as brand
    from occurrences o join events e on e.id = o.event_id join communities c on c.id = e.community_id
    cross join lateral (select o.starts_at - ${AROUND} as opens, o.ends_at + ${AROUND} as closes) w
    left join people p on p.id = ${person}::uuid left join attendances a on a.occurrence_id = o.id and a.person_id = p.id
    where o.id = ${occurrence}::uuid and e.status in ('tentative', 'confirmed', 'dormant', 'cancelled')`)

/** A meeting as it is by now, for somebody who is at its code. */
export const readVisit = async (db: Database, occurrence: string, person: string | null, now: Date) => {
  const [found] = await select(db, occurrence, person, now)
  return found && found.person === person ? found : undefined
}

/** The address of the page on which people check in to a meeting; with a person, the page on which that person confirms it. */
export const checkInUrl = async (
  db: Database,
  base: string,
  { occurrence, closesAt }: Pick<Meeting, 'occurrence' | 'closesAt'>,
  now: Date,
  person?: string
): Promise<string> => {
  const claims = { occurrence, ...(person === undefined ? {} : { sub: person }) }
  return `${base}/check-in/${await signToken(db, PURPOSE, claims, now, new Date(closesAt))}`
}

/** The link by which a person confirms that they are at a meeting. The key of the notice starts with the occurrence. */
export const checkInLink: MailLink = async ({ person, key, values }, { db, publicUrl, now }) => {
  const occurrence = key.split(' ')[0]!
  const closesAt = new Date(Date.parse(values.date!.endsAt) + AROUND_MINUTES * 60_000).toISOString()
  return checkInUrl(db, publicUrl, { occurrence, closesAt }, now, person)
}

/** Why a code does not work: it was changed, is of a meeting that is over, or the meeting is no longer there. */
export type NoVisit = 'changed' | 'expired' | 'gone'

/** Opens a code or a link, and changes nothing. */
export const openCode = async (db: Database, token: string, now: Date): Promise<Visit | NoVisit> => {
  const claims = await readToken(db, PURPOSE, token, now)
  if (typeof claims === 'string') return claims
  const { occurrence, sub = null } = claims as { occurrence: string; sub?: string }
  return (await readVisit(db, occurrence, sub, now)) ?? 'gone'
}
