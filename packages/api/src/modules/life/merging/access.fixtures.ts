import { sql } from 'drizzle-orm'
import {
  type Bodies,
  type Examples,
  type Expectations,
  KEEPERS,
  READERS_ONLY,
  type Stage
} from '../../../../test/access/expectations.fixtures.ts'
import { made } from '../../../../test/access/made.fixtures.ts'
import type { World } from '../../../../test/access/matrix.fixtures.ts'

// Who gets in where, written by hand from what each kind of user would expect; it knows nothing of how the service decides.

/** Only authors agree, in person: no key does, and nobody who manages the community. What they name here belongs to none that merged. */
const AUTHORS = {
  never: READERS_ONLY,
  may: { stranger: 'self' },
  answer: 'MOVE_NOT_ALLOWED'
}

export const accessExpectations: Expectations = {
  previewCommunityMerge: { on: 'communities', things: 'communities', never: READERS_ONLY, may: KEEPERS },
  transferResource: { on: 'resources', things: 'resources', ...AUTHORS },
  transferEvent: { on: 'events', things: 'events', ...AUTHORS }
}

const merge = sql`update communities set status = 'merged', relations = (
  select jsonb_build_array(jsonb_build_object('kind', 'merged_into', 'community', e.id)) from communities e where e.name = 'In every P')
  where name = 'In own P'`
/** That an event which is only proposed has a date: another one gives it its own. */
const dated = sql`update occurrences o set event_id = proposed.id
  from events proposed join events other on other.community_id = proposed.community_id
  where proposed.status = 'proposed' and proposed.organiser_ids <> '{}' and other.visibility = 'internal' and o.event_id = other.id`

/** That the community of what is transferred has merged into another one, which continues it. */
export const states = { transferResource: merge, transferEvent: sql`with dated as (${dated}) ${merge}` }

/** What is sent in the matrix: a community that all who get in see. */
export const bodies = ({ communities }: World): Bodies => ({
  previewCommunityMerge: () => ({ into: communities['every P'] })
})

/** One call of each operation that changes something. */
export const examples = ({ admin, person, community, keeper }: Stage): Examples => {
  const merged = async () => {
    const from = await made(admin, '/v1/communities', { name: 'Merging', status: 'active' })
    return {
      from,
      merge: () => admin.post(`/v1/communities/${from}/transitions`, { transition: 'merge', into: community })
    }
  }
  return {
    fresh: {
      transferResource: async () => {
        const { from, merge } = await merged()
        const text = { community: from, kind: 'quick_tip', title: 'A tip', text: 'A drop is enough.' }
        const id = await made(admin, '/v1/resources', { ...text, visibility: 'members', authors: [keeper ?? person] })
        await merge()
        return id
      },
      transferEvent: async () => {
        const { from, merge } = await merged()
        const event = {
          hosts: [from],
          title: 'Among us',
          mode: 'online',
          start: '2040-03-01T10:00',
          durationMinutes: 30
        }
        const id = await made(admin, '/v1/events', { ...event, visibility: 'members', organisers: [keeper ?? person] })
        await merge()
        return id
      }
    },
    bodies: {
      previewCommunityMerge: () => ({ into: community }),
      transferResource: () => undefined,
      transferEvent: () => undefined
    },
    byPersons: { transferResource: 'keeper', transferEvent: 'keeper' }
  }
}
