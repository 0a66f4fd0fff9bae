import { sql } from 'drizzle-orm'
import { isMissing } from '../../../core/model/missing.ts'
import type { Draft, WriteModel } from '../../../core/model/rows.ts'

/** What a row states of a membership that the service ended, or derived, where it does not say otherwise. */
const BACK = { status: 'active', left_on: null, cause: null, missing_since: null }

/** Whether a membership that a statement names by an alias ended because its source no longer listed it. */
export const missingMemberships = (alias: string) =>
  sql`coalesce(${sql.identifier(alias)}.status = 'alumni' and ${isMissing(alias, 'left_on')}, false)`

type Found = { position: number; derived: boolean; missing: boolean }

/**
 * Lets a row state all of a membership that was derived from terms, and begins one again that its source lists again, by itself or by an
 * open term. Else terms leave one as it is.
 */
export const renewMemberships: NonNullable<WriteModel['renew']> = async (db, rows) => {
  const found = await db.prepared<Found>(
    'memberships to renew',
    () => sql`
      select p.position::int - 1 as position, m.from_terms as derived, ${missingMemberships('m')} as missing
      from unnest(${sql.placeholder('communities')}::uuid[], ${sql.placeholder('people')}::uuid[]) with ordinality p (community, person, position)
      join memberships m on m.community_id = p.community and m.person_id = p.person`,
    { communities: rows.map(row => row.community_id), people: rows.map(row => row.person_id) }
  )
  const known = new Map(found.map(one => [one.position, one]))
  return rows.map((row, index): Draft => {
    const { derived, missing } = known.get(index) ?? {}
    const { community_id, person_id, status } = row
    if (row.from_terms === true && known.has(index))
      return { community_id, person_id, ...(missing && status !== 'alumni' ? BACK : {}) }
    if (derived) return { ...BACK, joined_on: null, from_terms: false, ...row }
    return missing ? { ...BACK, ...row } : row
  })
}
