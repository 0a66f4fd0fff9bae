import '../../../../test/zones.ts'
import { dayOf, startOf } from '../../../platform/days.ts'
import type { CommunityInput } from '../../directory/communities/lifecycle.ts'
import type { Rule, Verdict } from '../evaluation/rule.ts'

/** The moment that every case is judged at. */
export const NOW = new Date(startOf('2026-06-15').getTime() + 12 * 3_600_000)

/** The moment so many days before. */
export const ago = (days: number, ms = 0) => new Date(NOW.getTime() - days * 86_400_000 - ms).toISOString()
/** The day so many days before, or after where they are negative. */
export const day = (days: number) => dayOf(ago(days))

/** Facts, and what the rule says of them; `facts` are laid over those that all cases of the rule begin with. */
export type Case = {
  name: string
  facts?: Record<string, unknown>
  settings?: Record<string, unknown>
  /** What is sent with the transition that the rule guards. */
  sent?: CommunityInput
  status: Verdict['status']
  reason?: RegExp
  score?: number
  evidence?: number
}

export type Cases = { rule: Rule; facts: Record<string, unknown>; cases: Case[] }

/** What readers reported, as the fact has it. */
export const report = (kind: string, status: string, days: number, ms = 0) => ({
  kind,
  status,
  reportedAt: ago(days, ms),
  upheldAt: ['upheld', 'sanctioned', 'appealed'].includes(status) ? ago(1) : null,
  closedAt: status === 'remedied' ? ago(1) : null
})

/** A page of an active community, registered long ago. */
export const pageThere = { registeredAt: ago(400), status: 'active', steps: [], closedOn: null, pause: null }
/** A community that is active and old enough to judge. */
export const communityThere = { status: 'active', steps: [], began: day(400) }
/** Cases in which the community of a page has ended. */
export const ended: Case[] = ['closed', 'merged', 'withdrawn'].map(status => ({
  name: `the community is ${status}`,
  facts: { setting: { ...pageThere, status } },
  status: 'not_applicable',
  reason: new RegExp(`^The community is ${status}`)
}))
/** Cases in which a community is not active. */
export const inactive: Case[] = ['draft', 'proposed', 'changes_asked', 'planning', 'dormant', 'closed'].map(status => ({
  name: `the community is ${status}`,
  facts: { setting: { ...communityThere, status } },
  status: 'not_applicable'
}))
/** Cases around the ninetieth day after the launch; `then` is what the rule says from then on. */
export const young = (then: Verdict['status']): Case[] => [
  {
    name: 'launched 89 days ago',
    facts: { setting: { ...communityThere, began: day(89) } },
    status: 'not_applicable',
    reason: /too new/
  },
  { name: 'launched 90 days ago', facts: { setting: { ...communityThere, began: day(90) } }, status: then }
]
