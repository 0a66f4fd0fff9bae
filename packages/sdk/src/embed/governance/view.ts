import { dayFormat } from '../days.ts'
import { safeHref } from '../view.ts'
import { fill } from '../words.ts'
import type { FindingInput, Loaded, PageInput } from './source.ts'
import type { GovernanceWords } from './words.ts'

/** One page as it is shown: in words, without any markup. */
export type Row = {
  id: string
  page: PageInput
  name: string
  href: string | null
  address: string
  freshness: { tone: string; text: string; note: string }
  /** Why each finding is open, the gravest first. */
  found: { rule: string; reason: string }[]
  ladder: { tone: string; text: string; note: string }
  next: string
  people: string[]
  rules: string[]
  weight: number
}

const WEIGHTS: Record<string, number> = { critical: 10, high: 7.5, medium: 5, low: 2.5 }
const STATUS: Record<string, number> = { fail: 1, manual: 0.5, warn: 0.4 }
const STEPS = [
  'compliant',
  'due',
  'overdue',
  'second_notice',
  'final_notice',
  'suspension_proposed',
  'suspended',
  'removed'
]

const weightOf = ({ severity, status }: FindingInput) => (WEIGHTS[severity] ?? 1) * (STATUS[status] ?? 0)

const nextOf = (findings: FindingInput[], words: GovernanceWords, day: (moment: string) => string): string => {
  const [first] = findings
    .flatMap(({ nextStep }) => nextStep ?? [])
    .sort((a, b) => (a.on ?? '9').localeCompare(b.on ?? '9'))
  if (!first) return words.nothingNext
  return first.on ? `${day(first.on)}: ${first.what}` : first.what
}

/** An address as people read it. */
const readable = (url: string): string => {
  const bare = url.replace(/^https?:\/\//, '').replace(/\/$/, '')
  try {
    return decodeURI(bare)
  } catch {
    return bare
  }
}

/** How fresh a page is or, where it is exempt from review, why. */
const freshnessOf = (
  { freshness, exemption, lastUpdatedAt, staleAt }: PageInput,
  words: GovernanceWords,
  day: (moment: string) => string
): Row['freshness'] => {
  if (exemption) {
    const { reason, until } = exemption
    const note = until ? fill(words.until, { day: day(until) }) : ''
    return { tone: reason, text: words.exemption[reason] ?? reason, note }
  }
  const late = staleAt !== null && /stale|abandoned/.test(freshness)
  const updated = lastUpdatedAt ? fill(words.updated, { day: day(lastUpdatedAt) }) : words.neverUpdated
  return {
    tone: freshness,
    text: words.freshness[freshness] ?? freshness,
    note: late ? fill(words.since, { day: day(staleAt) }) : updated
  }
}

/** Turns what was loaded into rows. */
export const toRows = ({ pages, findings }: Loaded, words: GovernanceWords, language: string): Row[] => {
  const day = dayFormat(language)
  const byCommunity = new Map<string, FindingInput[]>()
  for (const finding of findings) {
    const { id } = finding.community
    byCommunity.set(id, [...(byCommunity.get(id) ?? []), finding])
  }
  return pages.map(page => {
    const { id, url, community, maintenance, maintenanceSince } = page
    const about = (byCommunity.get(community.id) ?? [])
      .filter(finding => !finding.page || finding.page.id === id)
      .sort((a, b) => weightOf(b) - weightOf(a))
    return {
      id,
      page,
      name: community.name,
      href: safeHref(url),
      address: readable(url),
      freshness: freshnessOf(page, words, day),
      found: about.map(({ rule, reason }) => ({ rule, reason })),
      ladder: {
        tone: maintenance,
        text: words.maintenance[maintenance] ?? maintenance.replaceAll('_', ' '),
        note: maintenance === 'compliant' ? '' : fill(words.since, { day: day(maintenanceSince) })
      },
      next: nextOf(about, words, day),
      people: [page.primary, page.secondary].flatMap(person => person?.name ?? []),
      rules: [...new Set(about.map(({ rule }) => rule))],
      weight: about.reduce((sum, finding) => sum + weightOf(finding), 0)
    }
  })
}

/** What is asked of the rows. */
export type Narrowed = { q: string; freshness: string; maintenance: string; rule: string; sort: string }

const ageOf = ({ page }: Row) => page.lastUpdatedAt ?? ''
const stepOf = ({ page }: Row) => STEPS.indexOf(page.maintenance)

const ORDERS: Record<string, (a: Row, b: Row) => number> = {
  worst: (a, b) => b.weight - a.weight || ageOf(a).localeCompare(ageOf(b)),
  oldest: (a, b) => ageOf(a).localeCompare(ageOf(b)),
  name: () => 0,
  ladder: (a, b) => stepOf(b) - stepOf(a) || a.page.maintenanceSince.localeCompare(b.page.maintenanceSince)
}

/** What stands for all pages whose review is overdue, beside the names of freshness. */
export const OVERDUE = 'overdue'

const isOf = ({ freshness: { tone } }: Row, freshness: string) =>
  freshness === OVERDUE ? tone === 'stale' || tone === 'abandoned' : tone === freshness

const SHOWN_AT_MOST = 2

/** The first reasons of a row, that of a rule before all others, and how many more there are. */
export const reasonsOf = ({ found }: Row, rule = ''): { reasons: string[]; more: number } => {
  const sorted = [...found].sort((a, b) => Number(b.rule === rule) - Number(a.rule === rule))
  return {
    reasons: sorted.slice(0, SHOWN_AT_MOST).map(({ reason }) => reason),
    more: Math.max(0, found.length - SHOWN_AT_MOST)
  }
}

/** The rows asked for, in the order asked for; those that are alike by name. */
export const narrow = (rows: Row[], asked: Narrowed, language: string): Row[] => {
  const { compare } = new Intl.Collator(language, { numeric: true })
  const words = asked.q.toLocaleLowerCase(language).split(/\s+/).filter(Boolean)
  const order = ORDERS[asked.sort] ?? ORDERS.worst!
  return rows
    .filter(row => {
      const text = [row.name, row.address, ...row.people, ...reasonsOf(row).reasons, row.next]
        .join(' ')
        .toLocaleLowerCase(language)
      return (
        words.every(word => text.includes(word)) &&
        (!asked.freshness || isOf(row, asked.freshness)) &&
        (!asked.maintenance || row.page.maintenance === asked.maintenance) &&
        (!asked.rule || row.rules.includes(asked.rule))
      )
    })
    .sort((a, b) => order(a, b) || compare(a.name, b.name))
}
