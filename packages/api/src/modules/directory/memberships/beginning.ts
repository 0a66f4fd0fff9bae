import { ENDED, type MembershipCreate, type MembershipStatus } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import type { AuthContext } from '../../../core/access/auth-context.ts'
import { type By, byCaller } from '../../../core/lifecycle/actors.ts'
import { type Lack, NOTHING } from '../../../core/lifecycle/lack.ts'
import type { Call } from '../../../core/operation/operation.ts'
import type { Database } from '../../../platform/database/database.ts'
import { membershipLacks } from '../words.en.ts'
import { DECIDERS, FIRST, firstOf, type JoinPolicy, memberships } from './lifecycle.ts'

type Draft = Pick<MembershipCreate, 'community' | 'person' | 'status' | 'cause' | 'role'>

/** Whether a caller decides on the memberships of a community. */
export const decides = ({ relations }: AuthContext) => DECIDERS.some(relation => relations.has(relation))

/** The transitions by which one who has a membership becomes a member after all. */
const BACK: readonly string[] = ['accept', 'apply', 'join']

/** What one lacks who has a membership already: the transition that leads on, where there is one. */
const already = async (db: Database, id: string, by: By): Promise<readonly Lack[]> => {
  const now = new Date()
  const [own] = await memberships.load(db, [{ id, name: 'accept' }], by, now)
  const next = memberships.allowed(own!, by, now).find(({ name, open }) => open && BACK.includes(name))
  const problem = membershipLacks.already(own!.state!, next?.name)
  const call = next ? { call: `POST /v1/memberships/${id}/transitions` } : {}
  return [{ code: 'ALREADY_A_MEMBER', pointer: '/person', problem, ...call }]
}

type Held = { policy: JoinPolicy; closed: boolean; mine: string | null }

const heldBy = async (db: Database, community: string, person: string | null): Promise<Held> => {
  const [held] = await db.run<Held>(sql`
    select c.join_policy as policy, c.status in ${ENDED} as closed,
      (select m.id from memberships m where m.community_id = c.id and m.person_id = ${person}::uuid) as mine
    from communities c where c.id = community_named(${community})`)
  return held!
}

/** How a membership begins: in which status, by which transition, and what that lacks. */
export const beginning = async (call: Call, facts: AuthContext, { community, person, role, ...draft }: Draft) => {
  const { caller, db } = call
  const { mine, ...held } = await heldBy(db, community, caller.person)
  const own = caller.personal && !decides(facts)
  // Whoever asks to join a community to which one is invited hears so.
  const first = own && held.policy !== 'invitation' ? FIRST[held.policy] : 'active'
  const status: MembershipStatus = draft.status ?? first
  const relations = new Set(facts.relations)
  const self = caller.personal && person === caller.person
  if (self) relations.add('self')
  const by = byCaller(call, { ...facts, relations })
  const name = firstOf(status)
  if (self && mine) return { status, name, lacks: await already(db, mine, by) }
  const gives = !caller.personal || relations.has('leader') || relations.has('portal_admin')
  const input = { cause: draft.cause, notTheirs: gives ? undefined : role }
  const choice = memberships.choose({ state: null, ...held }, name, input, by, new Date())
  return { status, name, lacks: 'lacks' in choice ? choice.lacks : NOTHING }
}
