import { getTableName, sql } from 'drizzle-orm'
import type { Model } from '../../../core/model/model.ts'
import type { Known } from '../../../core/module/row-kind.ts'
import type { Database } from '../../../platform/database/database.ts'
import { missingMemberships } from '../memberships/renew.ts'

const BEFORE = -1

export const knownFrom = (found: Iterable<[key: string, id: string]>): Known => {
  const known = new Map([...found].map(([key, id]) => [key, { id, since: BEFORE }]))
  return {
    idOf(key, index) {
      const one = known.get(key)
      return one && one.since < index ? one.id : undefined
    },
    learn(key, id, index = BEFORE) {
      if (!known.has(key)) known.set(key, { id, since: index })
    }
  }
}

/** Finds the records of a kind that came from a source under these keys. */
export const findKnown = async (
  db: Database,
  { name, table }: Model,
  source: string,
  keys: Set<string>
): Promise<Known> => {
  if (keys.size === 0) return knownFrom([])
  const rows = await db.prepared<{ key: string; id: string }>(
    `known ${name}`,
    () =>
      sql`select external_key as key, id from ${sql.identifier(getTableName(table))} where source = ${sql.placeholder('source')} and external_key = any (${sql.placeholder('keys')}::text[])`,
    { source, keys: [...keys] }
  )
  return knownFrom(rows.map(({ key, id }) => [key, id]))
}

/** A person in a community, as one name. */
export const placeOf = (community: string, person: string) => `${community} ${person}`

/** Finds the memberships of these people in these communities, but for those that ended because their source no longer listed them. */
export const findMemberships = async (
  db: Database,
  places: { community: string; person: string }[]
): Promise<Known> => {
  if (places.length === 0) return knownFrom([])
  const rows = await db.prepared<{ community: string; person: string; id: string }>(
    'known memberships',
    () =>
      sql`select m.community_id as community, m.person_id as person, m.id from unnest(${sql.placeholder('communities')}::uuid[], ${sql.placeholder('people')}::uuid[]) p (community, person)
        join memberships m on m.community_id = p.community and m.person_id = p.person where not ${missingMemberships('m')}`,
    { communities: places.map(({ community }) => community), people: places.map(({ person }) => person) }
  )
  return knownFrom(rows.map(({ community, person, id }) => [placeOf(community, person), id]))
}
