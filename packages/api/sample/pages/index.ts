import type { PackBase, RulePackCreate } from '@guildhall/schema'
import type { Calendar } from '../days.ts'
import { seeded } from '../random.ts'
import type { TermRow } from '../story.ts'
import { type CheckRow, checksOf } from './checks.ts'
import { evidenceOf } from './evidence.ts'
import { intranet } from './intranet.ts'
import { type Known, representativesOf } from './keepers.ts'
import { type EvidenceRow, type PageRow, pageRow, type RepresentativeRow } from './rows.ts'
import type { PageStory } from './story.ts'
import { transformation } from './transformation.ts'

/** The pages of each portal. */
export const pageStories: Record<string, readonly PageStory[]> = { transformation, intranet }

/** By which rules the portals are judged; in force since before the first of their evidence. */
export const PACKS: Record<string, RulePackCreate & { base: PackBase }> = {
  transformation: { base: 'obt' },
  intranet: { base: 'university' }
}
/** How many days ago the packs were set. */
export const PACKS_SINCE = 400

/** Who looks after the portals of the sample, by sign-in. */
export const ADMINS: Record<string, string> = { intranet: 'aoife.ni.dhonnchu', transformation: 'maren.uhlenbrock' }

/** Every page, those who represent them, what is known of their updates, and what the monitor saw. */
export type SamplePages = {
  pages: PageRow[]
  representatives: RepresentativeRow[]
  evidence: EvidenceRow[]
  checks: CheckRow[]
}
type Community = { slug: string; name: string; mission?: string | null }

/** The pages of the sample; of people and terms they take what the organisation has. */
export const samplePages = (
  known: Known & { terms: readonly TermRow[]; communities: readonly Community[] }
): SamplePages => {
  const random = seeded(2002)
  const { day }: { day: Calendar } = known
  const all = Object.entries(pageStories).flatMap(([portal, stories]) => stories.map(story => ({ portal, story })))
  const representatives = all.flatMap(({ portal, story }) => representativesOf(portal, story, known))
  const pages = all.map(({ portal, story }) => pageRow(portal, story, day))
  const evidence = all.flatMap(({ portal, story }) =>
    evidenceOf(random, portal, story, { day, representatives, admin: known.person(ADMINS[portal]!) })
  )
  const communities = new Map(known.communities.map(community => [community.slug, community]))
  const checks = all.flatMap(({ portal, story }, index) => {
    const { name, mission } = communities.get(story.of)!
    const hasMission = Boolean(story.mission ?? mission)
    return checksOf(random, portal, story, { day, page: pages[index]!, evidence, name, hasMission })
  })
  return { pages, representatives, evidence, checks }
}
