import type { Finding, PageRecord } from '../../packages/sdk/src/index.ts'

const DAY_MS = 86_400_000

/** What is known of one page, and what follows from it on the day of the directory and today. */
export type Line = {
  group: string
  lastReview: string | null
  /** Stale on the day of the directory, and today; null where nobody is known to have reviewed it. */
  stale: { asOf: boolean | null; today: boolean | null }
  representatives: string[]
  hasMission: boolean
}

const isStale = (lastUpdatedAt: string | null, everyDays: number, asOf: number) =>
  lastUpdatedAt === null ? null : asOf - Date.parse(lastUpdatedAt) >= everyDays * DAY_MS

/** The line of a page, by what the service answers. */
export const lineOf = (
  page: PageRecord,
  hasMission: boolean,
  { asOf, today }: { asOf: number; today: number }
): Line => ({
  group: page.externalKey ?? page.community.slug,
  lastReview: page.lastUpdatedAt,
  stale: {
    asOf: isStale(page.lastUpdatedAt, page.reviewEveryDays, asOf),
    today: isStale(page.lastUpdatedAt, page.reviewEveryDays, today)
  },
  representatives: [page.primary, page.secondary].flatMap(person => (person ? [person.name] : [])),
  hasMission
})

const count = (lines: Line[], fits: (line: Line) => boolean) => lines.filter(fits).length

/** The counts of an audit. */
export const countsOf = (lines: Line[]) => ({
  pages: lines.length,
  staleAsOf: count(lines, ({ stale }) => stale.asOf === true),
  staleToday: count(lines, ({ stale }) => stale.today === true),
  unreviewed: count(lines, ({ stale }) => stale.today === null),
  unowned: count(lines, ({ representatives }) => representatives.length === 0),
  missionless: count(lines, ({ hasMission }) => !hasMission)
})
export type Counts = ReturnType<typeof countsOf>

const word = (stale: boolean | null) => (stale === null ? 'unknown' : stale ? 'stale' : 'in time')

const grid = (rows: string[][]): string[] => {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map(row => row[column]!.length)))
  return rows.map(row =>
    row
      .map((cell, column) => cell.padEnd(widths[column]!))
      .join('  ')
      .trimEnd()
  )
}

/** The pages, one a line, those first that nobody has reviewed for longest. */
export const tableOf = (lines: Line[], asOf: string, today: string): string[] =>
  grid([
    ['group', 'last review', asOf, today, 'representatives', 'mission'],
    ...lines.map(({ group, lastReview, stale, representatives, hasMission }) => [
      group,
      lastReview?.slice(0, 10) ?? 'none known',
      word(stale.asOf),
      word(stale.today),
      representatives.join(', ') || 'nobody',
      hasMission ? 'yes' : 'none'
    ])
  ])

/** The counts, in words. */
export const countLines = (counts: Counts, asOf: string, today: string): string[] =>
  grid([
    ['pages', String(counts.pages)],
    [`stale on ${asOf}`, String(counts.staleAsOf)],
    [`stale on ${today}`, String(counts.staleToday)],
    ['no review known', String(counts.unreviewed)],
    ['unowned', String(counts.unowned)],
    ['without a mission', String(counts.missionless)]
  ])

/** What each rule of the pack found about the pages today. */
export const ruleLines = (findings: Pick<Finding, 'rule' | 'status'>[]): string[] => {
  const statuses = [...new Set(findings.map(({ status }) => status))].sort()
  const rules = [...Map.groupBy(findings, ({ rule }) => rule)].sort(([one], [other]) => (one < other ? -1 : 1))
  return grid([
    ['rule', ...statuses],
    ...rules.map(([rule, those]) => [
      rule,
      ...statuses.map(status => String(those.filter(one => one.status === status).length))
    ])
  ])
}
