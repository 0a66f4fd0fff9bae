import { type SQL, sql } from 'drizzle-orm'
import type { Test } from 'tap'
import type { Store } from '../../../platform/database/database.ts'
import { at } from '../events/events.fixtures.ts'
import { invited } from '../rsvps/rsvps.fixtures.ts'

/** When something took place, two days ago. */
export const PAST = { start: at(-2) }

/** The stage of events, with one that took place; `roles` name people by their names. */
export const held = async (t: Test, roles: Record<string, string[]> = {}) => {
  const service = await invited(t)
  const inRoles = Object.entries(roles).map(([role, names]) => [role, names.map(name => service.people[name])])
  return { ...service, past: await service.date({ ...PAST, ...Object.fromEntries(inRoles) }) }
}

const ROBOT = { key: null, person: null, actorClass: 'robot', request: 'fixture' }

const put = async (store: Store, statement: SQL): Promise<string> =>
  (await store.transaction(ROBOT, db => db.run<{ id: string }>(statement)))[0]!.id

/** Minutes of an occurrence are published, whenever that is; answers their id. */
export const publishMinutes = (store: Store, occurrence: string): Promise<string> =>
  put(
    store,
    sql`insert into minutes (occurrence_id, text, status, published_at) values (${occurrence}, 'Said.', 'published', now()) returning id`
  )

/** A recording of an occurrence is published, whenever that is; answers its id. */
export const publishRecording = (store: Store, occurrence: string): Promise<string> =>
  put(
    store,
    sql`insert into recordings (occurrence_id, title, url, status, published_at)
      values (${occurrence}, 'All of it', 'https://video.example.org/v/1', 'published', now()) returning id`
  )
