import { Type } from '@sinclair/typebox'
import { DAY_MS, dayOf } from '../../../platform/days.ts'
import { after, evidenceItem, rule } from '../evaluation/rule.ts'
import { exclusionReports, STANDING, UNDECIDED } from '../facts/cases.ts'
import { exclusions } from '../facts/community.ts'
import { message } from '../message.ts'

export const membershipExclusion = rule({
  id: 'membership.exclusion',
  version: 1,
  of: 'community',
  severity: 'high',
  clause: 'Exclusion of any affiliated personnel from participating in the COP (without cause)',
  source: '[002]',
  facts: { exclusions, reports: exclusionReports },
  settings: Type.Object({
    openDays: Type.Integer({
      default: 14,
      minimum: 1,
      maximum: 365,
      description: 'Maximum number of days an appeal against an exclusion can stay open.'
    })
  }),
  judge: ({ exclusions = [], reports = [] }, { openDays }, asOf) => {
    const evidence = [
      ...exclusions
        .slice(0, 20)
        .map(({ name, at, status }) =>
          evidenceItem(
            'community.exclusions',
            message('membership.exclusion.of', { name, refused: status === 'declined' }),
            at
          )
        ),
      ...reports
        .slice(0, 20)
        .map(({ reportedAt, status }) =>
          evidenceItem('community.exclusion-reports', message('membership.exclusion.report', { status }), reportedAt)
        )
    ]
    if (exclusions.length > 0)
      return {
        status: 'fail',
        message: message('membership.exclusion.found', { people: exclusions.length }),
        evidence,
        since: exclusions[0]!.at
      }
    const upheld = reports.find(({ status }) => STANDING.includes(status))
    if (upheld)
      return {
        status: 'fail',
        message: message('membership.exclusion.upheld', { on: dayOf(upheld.reportedAt) }),
        evidence,
        since: upheld.upheldAt ?? upheld.reportedAt
      }
    const open = reports.find(({ status }) => UNDECIDED.includes(status))
    if (!open) return { status: 'pass', message: message('membership.exclusion.none') }
    return asOf.getTime() - Date.parse(open.reportedAt) >= openDays * DAY_MS
      ? {
          status: 'fail',
          message: message('membership.exclusion.open_long', { on: dayOf(open.reportedAt), days: openDays }),
          evidence,
          since: after(open.reportedAt, openDays)
        }
      : {
          status: 'manual',
          message: message('membership.exclusion.open', { on: dayOf(open.reportedAt) }),
          evidence,
          since: open.reportedAt
        }
  },
  remedy: 'GET /v1/memberships?community={community}'
})
