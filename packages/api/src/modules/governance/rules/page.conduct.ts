import { Type } from '@sinclair/typebox'
import { dayOf } from '../../../platform/days.ts'
import { evidenceItem, rule } from '../evaluation/rule.ts'
import { reports, STANDING, UNDECIDED } from '../facts/cases.ts'
import { message } from '../message.ts'

export const pageConduct = rule({
  id: 'page.conduct',
  version: 1,
  of: 'page',
  severity: 'critical',
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
        message: message('page.conduct.upheld', { on: dayOf(upheld.reportedAt) }),
        evidence: [evidenceItem('page.reports', message('report.upheld'), upheld.upheldAt ?? upheld.reportedAt)],
        since: upheld.upheldAt ?? upheld.reportedAt
      }
    const open = about.find(({ status }) => UNDECIDED.includes(status))
    return open
      ? {
          status: 'manual',
          message: message('page.conduct.open', { on: dayOf(open.reportedAt) }),
          evidence: [evidenceItem('page.reports', message('report.undecided'), open.reportedAt)],
          since: open.reportedAt
        }
      : { status: 'pass', message: message('page.conduct.none') }
  }
})
