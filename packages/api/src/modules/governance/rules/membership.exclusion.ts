import { Type } from '@sinclair/typebox'
import { DAY_MS, dayOf } from '../../../platform/days.ts'
import { count, evidenceItem, rule } from '../evaluation/rule.ts'
import { exclusionReports, STANDING, UNDECIDED } from '../facts/cases.ts'
import { exclusions } from '../facts/community.ts'

export const membershipExclusion = rule({
  id: 'membership.exclusion',
  version: 1,
  of: 'community',
  severity: 'high',
  title: 'Nobody is kept out without a cause',
  fails: 'Somebody was refused or removed without a cause, or an appeal against it stays open.',
  clause: 'Exclusion of any affiliated personnel from participating in the COP (without cause)',
  source: '[002]',
  facts: { exclusions, reports: exclusionReports },
  settings: Type.Object({
    openDays: Type.Integer({
      default: 14,
      minimum: 1,
      maximum: 365,
      description: 'For how many days an appeal against an exclusion may stay open.'
    })
  }),
  judge: ({ exclusions = [], reports = [] }, { openDays }, asOf) => {
    const evidence = [
      ...exclusions
        .slice(0, 20)
        .map(({ name, at, status }) =>
          evidenceItem(
            'community.exclusions',
            `${name} was ${status === 'declined' ? 'refused' : 'removed'} without a cause.`,
            at
          )
        ),
      ...reports
        .slice(0, 20)
        .map(({ reportedAt, status }) =>
          evidenceItem('community.exclusion-reports', `An exclusion was reported; the case is ${status}.`, reportedAt)
        )
    ]
    if (exclusions.length > 0)
      return {
        status: 'fail',
        reason: `${count(exclusions.length, 'person was', 'people were')} refused or removed without a cause.`,
        evidence
      }
    const upheld = reports.find(({ status }) => STANDING.includes(status))
    if (upheld)
      return {
        status: 'fail',
        reason: `The report of an exclusion of ${dayOf(upheld.reportedAt)} was upheld.`,
        evidence
      }
    const open = reports.find(({ status }) => UNDECIDED.includes(status))
    if (!open) return { status: 'pass', reason: 'Nobody was refused or removed without a cause.' }
    return asOf.getTime() - Date.parse(open.reportedAt) >= openDays * DAY_MS
      ? {
          status: 'fail',
          reason: `The appeal of ${dayOf(open.reportedAt)} against an exclusion has been open for ${openDays} days and more.`,
          evidence
        }
      : {
          status: 'manual',
          reason: `An exclusion was reported on ${dayOf(open.reportedAt)}; a person judges that.`,
          evidence
        }
  },
  remedy: {
    text: 'Give the cause in words that help the person, or take them in.',
    effort: 'a conversation',
    call: 'GET /v1/memberships?community={community}'
  }
})
