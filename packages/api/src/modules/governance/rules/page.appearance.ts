import { Type } from '@sinclair/typebox'
import { dayOf } from '../../../platform/days.ts'
import { unlessEnded } from '../evaluation/preconditions.ts'
import { evidenceItem, rule } from '../evaluation/rule.ts'
import { reports, STANDING, UNDECIDED } from '../facts/cases.ts'
import { lastRead, reachability } from '../facts/checks.ts'
import { pageSetting } from '../facts/page.ts'
import { message } from '../message.ts'

// A machine cannot read these; a person can.
const UNREADABLE: readonly string[] = ['robots', 'blocked', 'not_html']

type Read = NonNullable<(typeof lastRead)['value']>

const flawsOf = (read: Read, brokenLinks: number) =>
  (
    [
      { flaw: 'no_title', count: read.title === null ? 1 : 0 },
      { flaw: 'no_heading', count: read.headings === 0 && !read.cut ? 1 : 0 },
      { flaw: 'broken_links', count: read.brokenLinks > brokenLinks ? read.brokenLinks : 0 },
      { flaw: 'broken_images', count: read.brokenImages },
      { flaw: 'images_without_alt', count: read.imagesWithoutAlt }
    ] as const
  ).filter(({ count }) => count > 0)

export const pageAppearance = rule({
  id: 'page.appearance',
  version: 1,
  of: 'page',
  severity: 'low',
  clause: 'Failure to maintain an attractive and professional appearance',
  source: '[002]',
  facts: { read: lastRead, reachability, reports, setting: pageSetting },
  settings: Type.Object({
    brokenLinks: Type.Integer({
      default: 0,
      minimum: 0,
      maximum: 100,
      description: 'Maximum number of broken links allowed.'
    })
  }),
  judge: ({ read, reachability, reports = [], setting }, { brokenLinks }) => {
    const unless = unlessEnded(setting!)
    if (unless) return unless
    const about = reports.filter(({ kind }) => kind === 'appearance')
    const upheld = about.find(({ status }) => STANDING.includes(status))
    const open = about.find(({ status }) => UNDECIDED.includes(status))
    const flaws = read ? flawsOf(read, brokenLinks) : []
    const evidence = flaws.map(flaw => evidenceItem('page.last-read', message('page.appearance.flaw', flaw), read!.at))
    if (upheld)
      return {
        status: 'fail',
        message: message('page.appearance.upheld', { on: dayOf(upheld.reportedAt) }),
        evidence: [
          evidenceItem('page.reports', message('report.upheld'), upheld.upheldAt ?? upheld.reportedAt),
          ...evidence
        ],
        since: upheld.upheldAt ?? upheld.reportedAt
      }
    if (flaws.length > 0)
      return {
        status: 'fail',
        message: message('page.appearance.flaws', { flaws }),
        evidence,
        score: Math.max(0, 6 - 2 * flaws.length)
      }
    if (open)
      return {
        status: 'manual',
        message: message('page.appearance.open', { on: dayOf(open.reportedAt) }),
        evidence: [evidenceItem('page.reports', message('report.undecided'), open.reportedAt)],
        since: open.reportedAt
      }
    if (!read && reachability && UNREADABLE.includes(reachability.last.outcome))
      return { status: 'manual', message: message('page.appearance.unreadable') }
    return read
      ? { status: 'pass', message: message('page.appearance.good') }
      : { status: 'inconclusive', message: message('monitor.not_read') }
  },
  remedy: 'POST /v1/pages/{page}/attestations'
})
