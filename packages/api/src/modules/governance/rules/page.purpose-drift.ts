import { Type } from '@sinclair/typebox'
import { dayOf } from '../../../platform/days.ts'
import { unlessEnded } from '../evaluation/preconditions.ts'
import { evidenceItem, rule } from '../evaluation/rule.ts'
import { reports, STANDING, UNDECIDED } from '../facts/cases.ts'
import { nearness } from '../facts/checks.ts'
import { pagePurpose, pageSetting } from '../facts/page.ts'

const CHECKS = 3

export const pagePurposeDrift = rule({
  id: 'page.purpose-drift',
  version: 1,
  of: 'page',
  severity: 'medium',
  title: 'The page keeps to its purpose',
  fails:
    'A report that it diverges was upheld. It warns when its words share little with the mission over three checks; a person judges.',
  clause: 'Content on the webpage significantly and consistently diverges from the stated purpose of the COP',
  source: '[002]',
  facts: { nearness, reports, purpose: pagePurpose, setting: pageSetting },
  settings: Type.Object({
    below: Type.Number({
      default: 0.1,
      minimum: 0,
      maximum: 1,
      description: 'Below which nearness of words, 0 to 1, a page shares little with its mission.'
    })
  }),
  judge: ({ nearness = [], reports = [], purpose, setting }, { below }) => {
    const unless = unlessEnded(setting!)
    if (unless) return unless
    const about = reports.filter(({ kind }) => kind === 'divergence_from_purpose')
    const upheld = about.find(({ status }) => STANDING.includes(status))
    const words = nearness.map(({ nearness, at }) =>
      evidenceItem('page.nearness', `Its nearness to the mission was ${nearness}.`, at)
    )
    if (upheld)
      return {
        status: 'fail',
        reason: `The report of ${dayOf(upheld.reportedAt)}, that the page diverges from its purpose, was upheld.`,
        evidence: [
          evidenceItem('page.reports', 'Reported by a reader and upheld.', upheld.upheldAt ?? upheld.reportedAt),
          ...words
        ]
      }
    const open = about.find(({ status }) => UNDECIDED.includes(status))
    if (open)
      return {
        status: 'manual',
        reason: `A reader reported on ${dayOf(open.reportedAt)} that the page diverges from its purpose; a person judges that.`,
        evidence: [evidenceItem('page.reports', 'Reported by a reader, not decided yet.', open.reportedAt), ...words]
      }
    if (purpose!.mission === null)
      return { status: 'inconclusive', reason: 'Without a declared mission nothing can be compared.' }
    if (nearness.length < CHECKS)
      return { status: 'inconclusive', reason: 'The page has been compared with its mission fewer than three times.' }
    const far = nearness.every(one => one.nearness < below)
    return {
      status: far ? 'warn' : 'pass',
      reason: far
        ? 'In three checks the words of the page shared little with its mission; a person should look.'
        : 'The words of the page are near to its mission.',
      evidence: far ? words : []
    }
  },
  remedy: {
    text: 'Read the mission and the page side by side; bring the page back to it, or write the mission anew.',
    effort: '1 hour',
    call: 'PATCH /v1/pages/{page}'
  }
})
