import { Type } from '@sinclair/typebox'
import { DAY_MS, dayOf } from '../../../platform/days.ts'
import { unlessEnded } from '../evaluation/preconditions.ts'
import { count, evidenceItem, rule } from '../evaluation/rule.ts'
import { type Case, reports, STANDING, UNDECIDED } from '../facts/cases.ts'
import { pageSetting } from '../facts/page.ts'

const days = (description: string, initial: number) =>
  Type.Integer({ default: initial, minimum: 1, maximum: 365, description })

const evidenceOf = (all: Case[]) =>
  all
    .slice(-10)
    .map(({ reportedAt, status }) =>
      evidenceItem('page.reports', `Wrong content was reported; the case is ${status}.`, reportedAt)
    )

export const pageAccuracy = rule({
  id: 'page.accuracy',
  version: 1,
  of: 'page',
  severity: 'high',
  title: 'What the page says is right',
  fails: 'Reader reports of wrong content stay open for 14 days, or recur.',
  clause: 'Information on the COP webpage is routinely incorrect or inaccurate',
  source: '[002]',
  facts: { reports, setting: pageSetting },
  settings: Type.Object({
    openDays: days('For how many days a report may stay open.', 14),
    recurring: Type.Integer({
      default: 3,
      minimum: 2,
      maximum: 100,
      description: 'How many reports that were right make it recurring.'
    }),
    withinDays: days('Within how many days they recur.', 180)
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
        reason: `The report of wrong content of ${dayOf(late.reportedAt)} has been open for ${openDays} days and more.`,
        evidence: evidenceOf(open)
      }
    const right = about.filter(
      ({ status, reportedAt }) => !UNDECIDED.includes(status) && !before(reportedAt, withinDays)
    )
    if (right.length >= recurring)
      return {
        status: 'fail',
        reason: `Since ${dayOf(right[0]!.reportedAt)} wrong content was rightly reported ${right.length} times.`,
        evidence: evidenceOf(right)
      }
    return open.length > 0
      ? {
          status: 'warn',
          reason: `${count(open.length, 'report')} of wrong content ${open.length === 1 ? 'is' : 'are'} open since ${dayOf(open[0]!.reportedAt)}.`,
          evidence: evidenceOf(open)
        }
      : { status: 'pass', reason: 'No report of wrong content is open.' }
  },
  remedy: {
    text: 'Answer the reports: mend what is wrong and say so, or say why it is right.',
    effort: '30 minutes'
  }
})
