import { sql } from 'drizzle-orm'
import type { Test } from 'tap'
import type { Store } from '../../../platform/database/database.ts'
import { invited } from '../rsvps/rsvps.fixtures.ts'

const ROBOT = { key: null, person: null, actorClass: 'robot', request: 'fixture' }

export type Item = { id: string; title: string; votes: number | null }

/** A talk is on the agenda of an occurrence, whenever that is; answers its id. */
export const makeAgendaItem = async (store: Store, occurrence: string, visibility?: string): Promise<string> => {
  const [made] = await store.transaction(ROBOT, db =>
    db.run<{ id: string }>(sql`
      insert into agenda_items (occurrence_id, kind, title, visibility)
      values (${occurrence}, 'talk', 'On forms', ${visibility ?? null}) returning id`)
  )
  return made!.id
}

/** The stage of events, with meetings of a format and what people add to their agendas. */
export const gathered = async (t: Test) => {
  const service = await invited(t)
  const { as, date } = service
  return {
    ...service,
    meeting: (format: string) => date({ format }),
    item: (name: string, occurrence: string, kind: string, more: object = {}) =>
      as(name).post('/v1/agenda-items', { occurrence, kind, title: 'Something', ...more }),
    /** The titles of the items that somebody sees, in their order. */
    items: async (name: string, occurrence: string): Promise<string[]> =>
      (await as(name).get(`/v1/occurrences/${occurrence}/agenda-items`)).body.items.map(({ title }: Item) => title),
    vote: (name: string, item: string, votes: number) => as(name).put(`/v1/agenda-items/${item}/vote`, { votes })
  }
}
