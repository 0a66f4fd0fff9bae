import { sql } from 'drizzle-orm'
import type { Test } from 'tap'
import type { TestClient } from '../../../../test/app.ts'
import { addDays, startOf, today } from '../../../platform/days.ts'
import { reviewStage } from '../../charters/reviews/reviews.fixtures.ts'

export const day = (ahead = 0) => addDays(today(), ahead)

export const REASON = 'All is woven.'

/** A community with a published charter; `begin` begins to close it, `close` closes it, `later` lets days go by. */
export const closingStage = async (t: Test) => {
  const service = await reviewStage(t, { sections: [{ section: 'mission', text: 'Weave.' }] })
  const { admin, as, community, store } = service
  const takes = (client: TestClient, transition: string, more: object = {}) =>
    client.post(`/v1/communities/${community}/transitions`, { transition, ...more })
  const allowedTo = async (client: TestClient, name: string) => {
    const { items } = (await client.get(`/v1/communities/${community}/allowed`)).body
    return items.find(({ transition, operation }: Record<string, string>) => transition === name || operation === name)
  }
  return {
    ...service,
    takes,
    allowedTo,
    begin: (closingOn = day(30), name = 'leader') => takes(as(name), 'begin_closing', { closingOn, reason: REASON }),
    close: (more: object = {}, name = 'chief') => takes(as(name), 'close', more),
    /** The latest poll about closing. */
    consultation: async () =>
      (await admin.get(`/v1/polls?community=${community}&purpose=closing&sort=-createdAt`)).body.items[0],
    /** Publishes lessons learned. */
    learned: (more: object = {}) =>
      admin.post('/v1/resources', {
        community,
        kind: 'lessons_learned',
        title: 'What we learned',
        text: 'Begin with a loom.',
        status: 'published',
        visibility: 'internal',
        ...more
      }),
    /** Lets days go by for the community and its polls. */
    later: async (days: number) => {
      await store.run(
        sql`update polls set created_at = created_at - make_interval(days => ${days}), closes_on = closes_on - ${days}::int`
      )
      await store.run(sql`update communities set closing_on = closing_on - ${days}::int`)
    },
    notices: async (kind: string) =>
      (
        await store.run<{ name: string }>(
          sql`select p.name from notices n join people p on p.id = n.person_id where n.kind = ${kind} order by 1`
        )
      ).map(({ name }) => name),
    startOfDay: (ahead: number) => startOf(day(ahead)).toISOString()
  }
}
