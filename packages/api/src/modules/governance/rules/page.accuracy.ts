import { Type } from '@sinclair/typebox'
import { DAY_MS, dayOf } from '../../../platform/days.ts'
import { unlessEnded } from '../evaluation/preconditions.ts'
import { after, evidenceItem, rule } from '../evaluation/rule.ts'
import { type Case, reports, STANDING, UNDECIDED } from '../facts/cases.ts'
import { pageSetting } from '../facts/page.ts'
import { message } from '../message.ts'

const days = (description: string, initial: number) =>
  Type.Integer({ default: initial, minimum: 1, maximum: 365, description })

const evidenceOf = (all: Case[]) =>
  all
    .slice(-10)
    .map(({ reportedAt, status }) =>
      evidenceItem('page.reports', message('page.accuracy.report', { status }), reportedAt)
    )

const decidedAt = ({ upheldAt, closedAt, reportedAt }: Case) => upheldAt ?? closedAt ?? reportedAt

export const pageAccuracy = rule({
  id: 'page.accuracy',
  version: 1,
  of: 'page',
  severity: 'high',
  clause: 'Information on the COP webpage is routinely incorrect or inaccurate',
  source: '[002]',
  facts: { reports, setting: pageSetting },
  settings: Type.Object({
    openDays: days('Maximum number of days a report can stay open.', 14),
    recurring: Type.Integer({
      default: 3,
      minimum: 2,
      maximum: 100,
      description: 'Number of correct reports from which the problem counts as recurring.'
    }),
    withinDays: days('Number of days within which the reports are counted.', 180)
  }),
  judge: ({ reports = [], setting }, { openDays, recurring, withinDays }, asOf) => {
    const unless = unlessEnded(setting!)
    if (unless) return unless
    const about = reports.filter(({ kind }) => kind === 'incorrect_information')
    const before = (moment: string, days: number) => asOf.getTime() - Date.parse(moment) >= days * DAY_MS
    const open = about.filter(({ status }) => UNDECIDED.includes(status) || STANDING.includes(status))
    const late = open.find(({ reportedAt }) => before(reportedAt, openDays))
    if (late)
      return {
        status: 'fail',
        message: message('page.accuracy.open_long', { on: dayOf(late.reportedAt), days: openDays }),
        evidence: evidenceOf(open),
        since: after(late.reportedAt, openDays)
      }
    const right = about.filter(
      ({ status, reportedAt }) => !UNDECIDED.includes(status) && !before(reportedAt, withinDays)
    )
    if (right.length >= recurring)
      return {
        status: 'fail',
        message: message('page.accuracy.recurring', { since: dayOf(right[0]!.reportedAt), times: right.length }),
        evidence: evidenceOf(right),
        since: right.map(decidedAt).sort()[recurring - 1]
      }
    return open.length > 0
      ? {
          status: 'warn',
          message: message('page.accuracy.open', { since: dayOf(open[0]!.reportedAt), reports: open.length }),
          evidence: evidenceOf(open),
          since: open[0]!.reportedAt
        }
      : { status: 'pass', message: message('page.accuracy.none') }
  },
  remedy: 'GET /v1/infractions?page={page}&open=true'
})
