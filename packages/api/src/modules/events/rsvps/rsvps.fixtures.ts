import type { Test } from 'tap'
import { stage } from '../events/events.fixtures.ts'
import { wallOf } from '../occurrences/times.ts'

/** The stage of events, whose people answer. */
export const invited = async (t: Test) => {
  const service = await stage(t)
  const { as, admin, event, occurrences } = service
  const put = (name: string, occurrence: string, answer: string, scope?: string) =>
    as(name).put(`/v1/occurrences/${occurrence}/rsvp`, { answer, ...(scope ? { scope } : {}) })
  return {
    ...service,
    put,
    /** Answers, and returns the status of the RSVP. */
    answer: async (...given: Parameters<typeof put>): Promise<string> => (await put(...given)).body.status,
    /** The date of a new single event. */
    date: async (more: object = {}): Promise<string> => (await occurrences(await event(more)))[0]!.id,
    /** The status of each RSVP to a date, by the name of the person. */
    statuses: async (occurrence: string): Promise<Record<string, string>> =>
      Object.fromEntries(
        (await admin.get(`/v1/occurrences/${occurrence}/rsvps?limit=100`)).body.items.map(
          ({ person, status }: { person: { name: string }; status: string }) => [person.name, status]
        )
      )
  }
}

/** A time on the wall of UTC so many hours from now. */
export const inHours = (hours: number) => ({
  start: wallOf(new Date(Date.now() + hours * 3_600_000).toISOString(), { timeZone: 'UTC', days: null }),
  timeZone: 'UTC'
})
