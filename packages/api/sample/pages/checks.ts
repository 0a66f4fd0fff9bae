import { createHash } from 'node:crypto'
import type { PageCheck } from '@guildhall/schema'
import { message } from '../../src/modules/pages/message.ts'
import { NEARNESS } from '../../src/modules/pages/monitor/nearness.ts'
import type { StoredBroken } from '../../src/modules/pages/monitor/table.ts'
import { type Calendar, momentOf } from '../days.ts'
import { between, type Random } from '../random.ts'
import { type EvidenceRow, keyOf, type PageRow } from './rows.ts'
import type { PageStory } from './story.ts'

type Broken = 'brokenLinks' | 'brokenImages'

/** What the monitor saw of a page at one time. */
export type CheckRow = Pick<PageCheck, 'checkedAt' | 'outcome' | 'durationMs'> &
  Partial<
    Omit<PageCheck, 'id' | 'page' | 'checkedAt' | 'outcome' | 'durationMs' | 'pageEtag' | 'problem' | Broken> &
      Record<Broken, StoredBroken[]>
  > & { page: string }

const YEAR = 365
// Each of the last days, and every other week before; as much as verdicts look at.
const DAILY = 5
const EVERY = 14
// What is wrong with a page has been so for two months.
const FLAWED = 60

const daysOf = (registered: number) => {
  const days: number[] = []
  for (let ago = 1; ago < Math.min(YEAR, registered); ago += ago < DAILY ? 1 : EVERY) days.push(ago)
  return days
}

const gone = (url: string) => ({ url, status: 404, message: message('page_check.status', { status: 404 }) })

const lookOf = (random: Random, { seen = {} }: PageStory, flawed: boolean, name: string) => {
  const images = between(random, 2, 9)
  const links = between(random, 8, 26)
  const { brokenLinks = [], brokenImages = [], imagesWithoutAlt = 0, noHeadings, marking } = flawed ? seen : {}
  return {
    title: `${name} · Skerryway`,
    headings: noHeadings
      ? []
      : [
          { level: 1, text: name },
          { level: 2, text: 'What we do' },
          { level: 2, text: 'How to take part' }
        ],
    images: images + imagesWithoutAlt + brokenImages.length,
    imagesWithoutAlt,
    links: links + brokenLinks.length,
    linksChecked: images + links + brokenLinks.length + brokenImages.length,
    brokenLinks: brokenLinks.map(gone),
    brokenImages: brokenImages.map(gone),
    markings: marking ? [{ level: 'controlled' as const, kind: 'banner' as const, marking, line: marking }] : []
  }
}

const nearnessOf = (random: Random, { seen = {} }: PageStory, flawed: boolean, hasMission: boolean) => {
  const usual = between(random, 34, 71) / 100
  if (!hasMission) return { missionShown: null, nearness: null }
  return {
    missionShown: flawed ? (seen.missionShown ?? true) : true,
    nearness: flawed ? (seen.nearness ?? usual) : usual,
    formula: NEARNESS
  }
}

type Known = { day: Calendar; page: PageRow; evidence: readonly EvidenceRow[]; name: string; hasMission: boolean }

/** A year of checks of a page: every other week, and daily of late. */
export const checksOf = (random: Random, portal: string, story: PageStory, known: Known): CheckRow[] => {
  const { day, page, evidence, name, hasMission } = known
  const { seen = {} } = story
  const changes = evidence.filter(one => one.page === page.key && one.kind === 'content').map(one => one.occurredAt)
  return daysOf(story.registered).map((ago): CheckRow => {
    const checkedAt = momentOf(day(ago), 4, between(random, 10, 59))
    const durationMs = between(random, 60, 420)
    const told = { page: keyOf(portal, story), checkedAt, durationMs }
    if (seen.forbidden) return { ...told, outcome: 'robots', message: message('page_check.robots') }
    if (ago <= (seen.down ?? 0))
      return { ...told, outcome: 'failed', statusCode: 503, message: message('page_check.status', { status: 503 }) }
    const version = changes.filter(at => at < checkedAt).length
    const flawed = ago <= FLAWED
    return {
      ...told,
      outcome: 'loaded',
      statusCode: 200,
      finalUrl: page.url,
      bytes: between(random, 14_000, 90_000),
      contentHash: createHash('sha256').update(`${page.key} ${version}`).digest('hex'),
      ...lookOf(random, story, flawed, name),
      ...nearnessOf(random, story, flawed, hasMission)
    }
  })
}
