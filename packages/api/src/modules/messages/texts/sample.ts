import { sql } from 'drizzle-orm'
import { ApiError } from '../../../core/problem/api-error.ts'
import type { StoredNotice } from '../../../core/words/notice.ts'
import type { Database } from '../../../platform/database/database.ts'
import { addDays, today } from '../../../platform/days.ts'
import type { Brand } from '../../directory/portals/brand.ts'

const HOUR = 3_600_000

/** Values that stand for those of a real notice of a portal. */
export const sampleOf = ({ name, baseUrl }: Pick<Brand, 'name' | 'baseUrl'>): StoredNotice => {
  const day = today()
  const startsAt = `${addDays(day, 14)}T14:00:00.000Z`
  const endsAt = new Date(Date.parse(startsAt) + HOUR).toISOString()
  const span = { startsAt, endsAt, timeZone: 'UTC', wholeDays: false }
  return {
    portal: name,
    community: 'Service Design',
    page: new URL('/communities/service-design', baseUrl).href,
    reason: { id: 'page.stale.updated', values: { on: addDays(day, -100), everyDays: 90 } },
    by: addDays(day, 14),
    nextOn: addDays(day, 44),
    decision: 'approved',
    who: 'Ada Okafor',
    date: { ...span, title: 'Service Design', where: null, others: 0 },
    dates: [span],
    until: { at: startsAt, timeZone: 'UTC' }
  }
}

/** The same of a page of the portal: with its community, its address, and what is open about it. */
export const sampleOfPage = async (
  db: Database,
  portal: { id: string } & Pick<Brand, 'name' | 'baseUrl'>,
  page: string
): Promise<StoredNotice> => {
  const [found] = await db.run<Pick<StoredNotice, 'community' | 'page' | 'causes'>>(sql`
    select c.name as community, g.url as page,
      (select jsonb_agg(jsonb_build_object('rule', f.rule, 'reason', f.message) order by f.rule) from findings f
        where f.page_id = g.id and f.status = 'fail') as causes
    from pages g join communities c on c.id = g.community_id where g.id = as_uuid(${page}) and g.portal_id = ${portal.id}`)
  if (!found) {
    const detail = 'The portal has no such page. Send the id of one of its pages.'
    throw new ApiError('UNKNOWN_REFERENCE', detail, [{ pointer: '/page', detail }])
  }
  const { causes, ...names } = found
  const sample = sampleOf(portal)
  return causes ? { ...sample, ...names, causes, reason: undefined } : { ...sample, ...names }
}
