import { following } from '../../../core/lifecycle/follow.ts'
import type { Database } from '../../../platform/database/database.ts'
import { carryCommunities, type Merger, websitesOf } from '../../directory/communities/carry-over.ts'
import { communities } from '../../directory/communities/lifecycle.ts'
import { activeMembersOf } from '../../directory/memberships/active-of.ts'
import { carryMembers } from '../../directory/memberships/carry-over.ts'
import { carryEvents } from '../../events/events/carry-over.ts'
import { carryResources } from '../../knowledge/resources/carry-over.ts'
import { queueNotices } from '../../messages/queue.ts'
import { settlePending } from '../closing/settle.ts'
import { mergedReason } from '../words.en.ts'

type Step = { id: string; step: string; input: { into?: { id: string; name: string } } }

const notifyMembers = async (db: Database, steps: readonly Step[]) => {
  const websites = await websitesOf(
    db,
    steps.map(({ input }) => input.into!.id)
  )
  const stepOf = new Map(steps.map(step => [step.id, step]))
  const members = await activeMembersOf(db, [...stepOf.keys()])
  await queueNotices(
    db,
    members.map(({ community, person }) => {
      const { step, input } = stepOf.get(community)!
      const { name, id } = input.into!
      return {
        kind: 'community_merged' as const,
        person,
        community,
        key: step,
        values: { role: 'member' as const, said: name, link: websites.get(id) }
      }
    })
  )
}

/**
 * What follows from a merger, in the same transaction: members, channels, parts, coming events, published resources and slugs are carried
 * over, each once; what is for members only stays. What waits for a decision ends, and the members are notified.
 */
export const mergers = following(communities, {
  merge: async (db, taken, by, now) => {
    const all: Merger[] = taken.map(({ id, input }) => ({ from: id, into: input.into!.id }))
    await settlePending(
      db,
      all.map(({ from }) => from),
      mergedReason,
      by,
      now
    )
    await carryEvents(db, all, now)
    await carryResources(db, all)
    await carryMembers(db, all)
    await carryCommunities(db, all)
    await notifyMembers(db, taken)
  }
})
