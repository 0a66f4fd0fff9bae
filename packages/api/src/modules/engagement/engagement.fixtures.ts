import type { Test } from 'tap'
import { stage as staged } from '../knowledge/resources/resources.fixtures.ts'

let keys = 0

/** A community with a leader and two members, and what posts contributions to it. */
export const stage = async (t: Test) => {
  const service = await staged(t)
  const { admin, community, people } = service
  return {
    ...service,
    /** An answer of Ada’s by default. */
    entry: (more: object = {}) => ({
      community,
      person: people.ada,
      activity: 'answer',
      occurredAt: '2026-11-20T10:00:00.000Z',
      source: 'chat',
      sourceKey: `key ${keys++}`,
      ...more
    }),
    post: (items: unknown[]) => admin.post('/v1/contributions', { items })
  }
}
