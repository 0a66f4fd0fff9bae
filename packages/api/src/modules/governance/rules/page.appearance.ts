import { Type } from '@sinclair/typebox'
import { dayOf } from '../../../platform/days.ts'
import { unlessEnded } from '../evaluation/preconditions.ts'
import { count, evidenceItem, rule } from '../evaluation/rule.ts'
import { reports, STANDING, UNDECIDED } from '../facts/cases.ts'
import { lastRead, reachability } from '../facts/checks.ts'
import { pageSetting } from '../facts/page.ts'

// A machine cannot read these; a person can.
const UNREADABLE: readonly string[] = ['robots', 'blocked', 'not_html']

type Read = NonNullable<(typeof lastRead)['value']>

const flawsOf = (read: Read, brokenLinks: number) => [
  ...(read.title === null ? ['it has no title'] : []),
  ...(read.headings === 0 ? ['it has no heading'] : []),
  ...(read.brokenLinks > brokenLinks
    ? [`${count(read.brokenLinks, 'link')} ${read.brokenLinks === 1 ? 'leads' : 'lead'} nowhere`]
    : []),
  ...(read.brokenImages > 0 ? [`${count(read.brokenImages, 'image')} cannot be loaded`] : []),
  ...(read.imagesWithoutAlt > 0
    ? [`${count(read.imagesWithoutAlt, 'image')} ${read.imagesWithoutAlt === 1 ? 'has' : 'have'} no alternative text`]
    : [])
]

export const pageAppearance = rule({
  id: 'page.appearance',
  version: 1,
  of: 'page',
  severity: 'low',
  title: 'The page looks cared for',
  fails:
    'It has broken images or links, no title or heading, or images without alternative text; the rest is a person’s check.',
  clause: 'Failure to maintain an attractive and professional appearance',
  source: '[002]',
  facts: { read: lastRead, reachability, reports, setting: pageSetting },
  settings: Type.Object({
    brokenLinks: Type.Integer({
      default: 0,
      minimum: 0,
      maximum: 100,
      description: 'How many broken links are put up with.'
    })
  }),
  judge: ({ read, reachability, reports = [], setting }, { brokenLinks }) => {
    const unless = unlessEnded(setting!)
    if (unless) return unless
    const about = reports.filter(({ kind }) => kind === 'appearance')
    const upheld = about.find(({ status }) => STANDING.includes(status))
    const open = about.find(({ status }) => UNDECIDED.includes(status))
    const flaws = read ? flawsOf(read, brokenLinks) : []
    const evidence = flaws.map(flaw => evidenceItem('page.last-read', `On the page: ${flaw}.`, read!.at))
    if (upheld)
      return {
        status: 'fail',
        reason: `The report of ${dayOf(upheld.reportedAt)} about the look of the page was upheld.`,
        evidence: [
          evidenceItem('page.reports', 'Reported by a reader and upheld.', upheld.upheldAt ?? upheld.reportedAt),
          ...evidence
        ]
      }
    if (flaws.length > 0)
      return {
        status: 'fail',
        reason: `The page was read, and ${flaws.join(', ')}.`,
        evidence,
        score: Math.max(0, 6 - 2 * flaws.length)
      }
    if (open)
      return {
        status: 'manual',
        reason: `A reader reported the look of the page on ${dayOf(open.reportedAt)}; a person judges that.`,
        evidence: [evidenceItem('page.reports', 'Reported by a reader, not decided yet.', open.reportedAt)]
      }
    if (!read && reachability && UNREADABLE.includes(reachability.last.outcome))
      return { status: 'manual', reason: 'The monitor cannot read the page; a person has to look at it.' }
    return read
      ? { status: 'pass', reason: 'A machine finds nothing amiss in how the page looks.' }
      : { status: 'inconclusive', reason: 'The monitor has not read the page yet.' }
  },
  remedy: {
    text: 'Mend or take out broken links and images, and give each image a text for those who do not see it.',
    effort: '30 minutes',
    call: 'POST /v1/pages/{page}/attestations'
  }
})
