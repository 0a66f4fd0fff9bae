import { sql } from 'drizzle-orm'
import type { Test } from 'tap'
import type { Store } from '../../../platform/database/database.ts'
import { inHours, invited } from '../rsvps/rsvps.fixtures.ts'

const ROBOT = { key: null, person: null, actorClass: 'robot', request: 'fixture' }

/** A person was at an occurrence, whenever that is; answers the id of the record. */
export const makeAttendance = async (
  store: Store,
  occurrence: string,
  person: string,
  status = 'attended'
): Promise<string> => {
  const [made] = await store.transaction(ROBOT, db =>
    db.run<{ id: string }>(sql`
      insert into attendances (occurrence_id, starts_at, community_id, person_id, status, source)
      select id, starts_at, community_id, ${person}::uuid, ${status}, 'list' from occurrences where id = ${occurrence} returning id`)
  )
  return made!.id
}

/** The stage of events, whose people have addresses, and a date that has begun. */
export const held = async (t: Test) => {
  const service = await invited(t)
  const { admin, as, app, people, date } = service
  for (const [name, id] of Object.entries(people))
    await admin.patch(`/v1/people/${id}`, { email: `${name}@example.org` })
  const address = (occurrence: string) => `/v1/occurrences/${occurrence}/attendance`
  return {
    ...service,
    /** A date that began so many hours ago. */
    begun: (hours = 1, more: object = {}) => date({ ...inHours(-hours), ...more }),
    record: (name: string, occurrence: string, body: object) => as(name).post(address(occurrence), body),
    /** Sends a file as the key of the organisation. */
    upload: async (occurrence: string, file: Buffer, type = 'text/csv') => {
      const { statusCode: status, body } = await app.inject({
        method: 'POST',
        url: address(occurrence),
        headers: { authorization: `Bearer ${admin.key}`, 'content-type': type },
        payload: file
      })
      return { status, body: JSON.parse(body) }
    },
    counts: async (occurrence: string) => (await admin.get(`/v1/occurrences/${occurrence}`)).body.attendanceCounts,
    /** The status of each record of a date, by the name of the person. */
    recorded: async (occurrence: string): Promise<Record<string, string>> =>
      Object.fromEntries(
        (await admin.get(`${address(occurrence)}?limit=100`)).body.items.map(
          ({ person, status }: { person: { name: string }; status: string }) => [person.name, status]
        )
      )
  }
}
