import type { TaskKind } from '@guildhall/schema'
import type { TaskTemplate } from '../../core/words/words.ts'

type Joining = { community: string | null }
const nameIn = ({ community }: Joining) => community ?? 'a community'

/** What the tasks about memberships say in English. */
export const tasks = {
  membership_application: (one: Joining & { person: string }) => ({
    what: `Decide whether ${one.person} joins ${nameIn(one)}`,
    why: `${one.person} asked to become a member.`
  }),
  membership_invitation: (one: Joining) => ({
    what: `Answer the invitation to ${nameIn(one)}`,
    why: `You are invited to become a member of ${nameIn(one)}.`
  })
} satisfies { [T in TaskKind]?: TaskTemplate }
