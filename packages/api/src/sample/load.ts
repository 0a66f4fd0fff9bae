import { sql } from 'drizzle-orm'
import { storeKey } from '../access/operations.ts'
import { communityWritable } from '../communities/operations.ts'
import type { Database, Store } from '../kit/database.ts'
import { upsert } from '../kit/upsert.ts'
import type { Draft, Writable } from '../kit/write.ts'
import { membershipWritable } from '../memberships/operations.ts'
import { personWritable } from '../people/operations.ts'
import { portalWritable } from '../portals/operations.ts'
import { termWritable } from '../terms/operations.ts'
import { SAMPLE_KEYS } from './keys.ts'
import { SAMPLE_SOURCE, type SampleOrganisation, sampleOrganisation } from './organisation.ts'

const ACTOR = { key: null, person: null, actorClass: 'robot', request: 'sample' }
const READER = {
  view: { sees: 'service', bound: false },
  values: { 'caller.person': null, 'caller.portal': null }
} as const

/** Who looks after the portals of the sample, by sign-in. */
const ADMINS: Record<string, string> = { intranet: 'aoife.ni.dhonnchu', transformation: 'maren.uhlenbrock' }

const known = <T extends { key: string }>({ key, ...row }: T) => ({ source: SAMPLE_SOURCE, externalKey: key, ...row })

const rowsOf = ({ rows }: SampleOrganisation) => ({
  people: rows.flatMap(({ person }) => person ?? []),
  communities: rows.flatMap(({ community }) => community ?? []),
  memberships: rows.flatMap(({ membership }) => membership ?? []),
  terms: rows.flatMap(({ term }) => term ?? [])
})

/** Writes records and answers their ids in order. */
const write = async (db: Database, writable: Writable, drafts: Draft[]): Promise<string[]> =>
  (await upsert(db, writable, drafts, READER)).map(({ id, problem }, index) => {
    if (id === null) throw new Error(`The sample does not fit: ${problem?.detail} ${JSON.stringify(drafts[index])}`)
    return id
  })

const fill = async (db: Database, sample: SampleOrganisation) => {
  const { people, communities, memberships, terms } = rowsOf(sample)
  const named = (keys: string[], ids: string[]) => new Map(keys.map((key, index) => [key, ids[index]!]))

  const personIds = await write(db, personWritable, people.map(known))
  const person = named(
    people.map(({ key }) => key),
    personIds
  )
  const admin = named(
    people.map(({ externalId, key }) => externalId ?? key),
    personIds
  )

  const portals = sample.portals.map(portal => ({ ...portal, admins: [admin.get(ADMINS[portal.slug!]!)!] }))
  const portal = named(
    portals.map(({ slug }) => slug!),
    await write(db, portalWritable, portals)
  )

  const relations = new Map(sample.relations.map(({ community, relations }) => [community, { relations }]))
  const drafts = communities.map(row => ({ ...known(row), slug: row.slug ?? row.key }))
  // A parent is named by its slug, so it must be there first.
  const isPart = ({ parent }: { parent?: string | null }) => typeof parent === 'string'
  await write(
    db,
    communityWritable,
    drafts.filter(draft => !isPart(draft))
  )
  await write(db, communityWritable, drafts.filter(isPart))
  await write(
    db,
    communityWritable,
    drafts.filter(({ slug }) => relations.has(slug)).map(draft => ({ ...draft, ...relations.get(draft.slug) }))
  )

  const seats = memberships.map(row => ({ ...row, person: person.get(row.person)! }))
  const place = (row: { community: string; person: string }) => `${row.community} ${row.person}`
  const membership = named(memberships.map(place), await write(db, membershipWritable, seats))
  await write(
    db,
    termWritable,
    terms.map(({ community, person, ...row }) => ({
      ...known(row),
      membership: membership.get(place({ community, person }))
    }))
  )
  for (const [slug, key] of Object.entries(SAMPLE_KEYS)) {
    await storeKey(db, key, 'Front page of the sample', 'publishable', [], portal.get(slug)!)
  }
}

/** Whether nothing but keys was ever written here; the log remembers also what is gone. */
const isUntouched = async (db: Database) => {
  const [row] = await db.run<{ touched: boolean }>(
    sql`select exists (select from activity where subject_type <> 'key') as touched`
  )
  return !row!.touched
}

/**
 * Fills a database in which nothing was ever written with the sample organisation as it is on the given day, whole or not
 * at all; any other database stays as it is. Answers whether it did.
 */
export const loadSample = (store: Store, today?: string): Promise<boolean> =>
  store.transaction(ACTOR, async db => {
    if (!(await isUntouched(db))) return false
    await fill(db, sampleOrganisation(today))
    return true
  })
