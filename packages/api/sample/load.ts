import type { PortalCreate } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import { ORGANISATION } from '../src/core/access/caller.ts'
import { upsert } from '../src/core/model/upsert.ts'
import { change } from '../src/core/model/write.ts'
import { communityWritable } from '../src/modules/directory/communities/operations.ts'
import { takeBatch } from '../src/modules/directory/imports/batch.ts'
import { portalWritable } from '../src/modules/directory/portals/operations.ts'
import { askEditors } from '../src/modules/events/reaffirmation/ask.ts'
import { storeKey } from '../src/modules/keys/store.ts'
import type { Database, Store } from '../src/platform/database/database.ts'
import { dayOf } from '../src/platform/days.ts'
import { sampleEvents } from './events/index.ts'
import { records } from './events/records.ts'
import { SAMPLE_KEYS } from './keys.ts'
import { loadCampaigns } from './load-campaigns.ts'
import { loadCharters } from './load-charters.ts'
import { loadConsultations } from './load-consultations.ts'
import { loadCorrections } from './load-corrections.ts'
import { loadEvents } from './load-events.ts'
import { loadKudos } from './load-kudos.ts'
import { loadPages } from './load-pages.ts'
import { loadRecords } from './load-records.ts'
import { loadRsvps } from './load-rsvps.ts'
import { loadTouchpoints } from './load-touchpoints.ts'
import { SAMPLE_SOURCE, type SampleOrganisation, sampleOrganisation } from './organisation.ts'
import { ADMINS } from './pages/index.ts'

const ACTOR = { key: null, person: null, actorClass: 'robot', request: 'sample' }

/** Refuses what did not fit: a sample is whole or a mistake of ours. */
const whole = <T extends { id: string | null }>(answers: T[]): string[] =>
  answers.map(answer => {
    if (answer.id === null) throw new Error(`The sample does not fit: ${JSON.stringify(answer)}`)
    return answer.id
  })

const adminOf = async (db: Database, { slug }: PortalCreate) => {
  const [person] = await db.run<{ id: string }>(sql`select id from people where external_id = ${ADMINS[slug!]}`)
  return person!.id
}

const fill = async (
  db: Database,
  { portals, rows, relations, kudos, charters, ...pages }: SampleOrganisation,
  today: string
) => {
  whole(await upsert(db, portalWritable, portals, ORGANISATION))
  whole(
    await takeBatch(
      db,
      { source: SAMPLE_SOURCE },
      ORGANISATION,
      rows.map((value, row) => ({ row, size: 0, value }))
    )
  )

  for (const portal of portals) {
    const admins = [await adminOf(db, portal)]
    const [id] = whole(await upsert(db, portalWritable, [{ ...portal, admins }], ORGANISATION))
    await storeKey(db, SAMPLE_KEYS[portal.slug!]!, 'Front page of the sample', {
      kind: 'publishable',
      scopes: [],
      portal: id!
    })
  }
  await loadKudos(db, kudos)
  await loadCorrections(db)
  await loadCharters(db, charters)
  await loadTouchpoints(db, today)
  await loadConsultations(db)
  whole(await loadEvents(db, sampleEvents(today)))
  await loadRecords(db, records)
  await loadRsvps(db)
  await askEditors(db, new Date())
  // Communities are judged with their pages, also by their meetings.
  await loadPages(db, pages, today)
  await loadCampaigns(db, today)
  // At the end, since the slug of the one that merged leads to another from then on.
  for (const { community, relations: stands } of relations) {
    const [known] = await db.run<{ id: string }>(sql`select id from communities where slug = ${community}`)
    await change(db, communityWritable, known!.id, { relations: stands }, ORGANISATION)
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
export const loadSample = (store: Store, today: string = dayOf(new Date())): Promise<boolean> =>
  store.transaction(ACTOR, async db => {
    if (!(await isUntouched(db))) return false
    // After a load that was cut off, PostgreSQL knows less of the tables, and plans worse.
    await fill(await db.patiently(), sampleOrganisation(today), today)
    return true
  })
