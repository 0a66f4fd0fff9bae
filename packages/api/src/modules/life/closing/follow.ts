import type { NoticeKind } from '@guildhall/schema'
import { following } from '../../../core/lifecycle/follow.ts'
import type { Database } from '../../../platform/database/database.ts'
import { redraftCharters } from '../../charters/charters/redraft.ts'
import { communities } from '../../directory/communities/lifecycle.ts'
import { activeMembersOf } from '../../directory/memberships/active-of.ts'
import { queueNotices } from '../../messages/queue.ts'
import { endConsultations, openConsultations } from './consultation.ts'
import { settle } from './settle.ts'

type Step = { id: string; step: string; from: string | null }

const idsOf = (steps: readonly Step[]) => steps.map(({ id }) => id)
const after = (from: string, steps: readonly Step[]) => steps.filter(step => step.from === from)

/** Notifies the active members of communities of a step of each. */
const notifyMembers = async (db: Database, kind: NoticeKind, steps: readonly Step[]) => {
  const stepOf = new Map(steps.map(({ id, step }) => [id, step]))
  const members = await activeMembersOf(db, [...stepOf.keys()])
  await queueNotices(
    db,
    members.map(({ community, person }) => ({
      kind,
      person,
      community,
      key: stepOf.get(community)!,
      values: { role: 'member' }
    }))
  )
}

/** What follows from the transitions with which a community ends, or goes on after all. */
export const endings = following(communities, {
  begin_closing: (db, taken, _by, now) => openConsultations(db, taken, now),
  resume: async (db, taken, _by, now) => {
    const resumed = after('closing', taken)
    await endConsultations(db, idsOf(resumed), now)
    await notifyMembers(db, 'community_continues', resumed)
  },
  close: async (db, taken, by, now) => {
    await endConsultations(db, idsOf(taken), now)
    await settle(db, idsOf(taken), by, now)
    await notifyMembers(db, 'community_closed', taken)
  },
  merge: (db, taken, _by, now) => endConsultations(db, idsOf(after('closing', taken)), now),
  reopen: (db, taken, { caller }) => redraftCharters(db, idsOf(after('closed', taken)), caller?.person ?? null)
})
