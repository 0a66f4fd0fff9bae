import { sql } from 'drizzle-orm'
import type { Test } from 'tap'
import { made } from '../../../../test/access/made.fixtures.ts'
import { stage } from '../charters/charters.fixtures.ts'

/** A community with a published charter; `review` opens a review of it, `answering` the ballots and answers of its poll. */
export const reviewStage = async (t: Test, draft: object = {}) => {
  const service = await stage(t)
  const { admin, as, community, store, take } = service
  const charter = await service.draft(draft)
  await take('admin', charter, 'publish')
  /** People who are active members besides the leader, the core group and the member. */
  const further = async (count: number) => {
    const names = Array.from({ length: count }, (_, at) => `weaver ${at + 1}`)
    for (const name of names) {
      const person = await made(admin, '/v1/people', { name, externalId: name })
      await made(admin, '/v1/memberships', { community, person, status: 'active' })
    }
    return names
  }
  return {
    ...service,
    charter,
    further,
    review: (name = 'leader', body: object = {}) => as(name).post(`/v1/communities/${community}/reviews`, body),
    conclude: (id: string, body: object, name = 'leader') =>
      as(name).post(`/v1/reviews/${id}/transitions`, { transition: 'conclude', ...body }),
    /** Lets days go by for a review and its poll. */
    later: async (id: string, days: number) => {
      const ago = sql.raw(`interval '${days} days'`)
      await store.run(sql`update polls set created_at = created_at - ${ago}, closes_on = closes_on - ${days}::int
        where id = (select poll_id from charter_reviews where id = ${id})`)
      await store.run(sql`update charter_reviews set created_at = created_at - ${ago} where id = ${id}`)
    },
    /** The ballot of a person for a poll, and their answer with it. */
    ballot: async (poll: string, name: string) =>
      (await as(name).post(`/v1/polls/${poll}/ballots`, undefined)).body.ballot,
    answer: (poll: string, ballot: string, answers: object[]) =>
      admin.post(`/v1/polls/${poll}/answers`, { ballot, answers })
  }
}

export const says = (choice: string, text?: string) => [
  { question: 'charter_says', choice },
  ...(text ? [{ question: 'should_change', text }] : [])
]
