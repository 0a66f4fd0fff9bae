import { Type } from '@sinclair/typebox'
import { dayOf } from '../../../platform/days.ts'
import { evidenceItem, rule } from '../evaluation/rule.ts'
import { reports, STANDING, UNDECIDED } from '../facts/cases.ts'

export const pageConduct = rule({
  id: 'page.conduct',
  version: 1,
  of: 'page',
  severity: 'critical',
  title: 'People are treated well on and through the page',
  fails: 'A conduct report is upheld.',
  clause: 'Any conduct on or through the webpage that is prejudicial to good conduct and discipline',
  source: '[002]',
  facts: { reports },
  settings: Type.Object({}),
  judge: ({ reports = [] }) => {
    const about = reports.filter(({ kind }) => kind === 'conduct')
    const upheld = about.find(({ status }) => STANDING.includes(status))
    if (upheld)
      return {
        status: 'fail',
        reason: `The conduct report of ${dayOf(upheld.reportedAt)} was upheld.`,
        evidence: [
          evidenceItem('page.reports', 'Reported by a reader and upheld.', upheld.upheldAt ?? upheld.reportedAt)
        ]
      }
    const open = about.find(({ status }) => UNDECIDED.includes(status))
    return open
      ? {
          status: 'manual',
          reason: `Conduct was reported on ${dayOf(open.reportedAt)}; a person judges that.`,
          evidence: [evidenceItem('page.reports', 'Reported by a reader, not decided yet.', open.reportedAt)]
        }
      : { status: 'pass', reason: 'No conduct report stands.' }
  },
  remedy: {
    text: 'Answer the report, and agree with the portal’s admins on what makes it good.',
    effort: 'a conversation'
  }
})
