import { Type } from '@sinclair/typebox'
import { dayOf } from '../../../platform/days.ts'
import { unlessEnded } from '../evaluation/preconditions.ts'
import { evidenceItem, rule } from '../evaluation/rule.ts'
import { reports, STANDING, UNDECIDED } from '../facts/cases.ts'
import { nearness } from '../facts/checks.ts'
import { pagePurpose, pageSetting } from '../facts/page.ts'
import { message } from '../message.ts'

const CHECKS = 3

export const pagePurposeDrift = rule({
  id: 'page.purpose-drift',
  version: 1,
  of: 'page',
  severity: 'medium',
  clause: 'Content on the webpage significantly and consistently diverges from the stated purpose of the COP',
  source: '[002]',
  facts: { nearness, reports, purpose: pagePurpose, setting: pageSetting },
  settings: Type.Object({
    below: Type.Number({
      default: 0.1,
      minimum: 0,
      maximum: 1,
      description: 'The similarity of words, 0 to 1, below which a page has little in common with its mission.'
    })
  }),
  judge: ({ nearness = [], reports = [], purpose, setting }, { below }) => {
    const unless = unlessEnded(setting!)
    if (unless) return unless
    const about = reports.filter(({ kind }) => kind === 'divergence_from_purpose')
    const upheld = about.find(({ status }) => STANDING.includes(status))
    const words = nearness.map(({ nearness, at }) =>
      evidenceItem('page.nearness', message('page.purpose-drift.nearness', { nearness }), at)
    )
    if (upheld)
      return {
        status: 'fail',
        message: message('page.purpose-drift.upheld', { on: dayOf(upheld.reportedAt) }),
        evidence: [
          evidenceItem('page.reports', message('report.upheld'), upheld.upheldAt ?? upheld.reportedAt),
          ...words
        ],
        since: upheld.upheldAt ?? upheld.reportedAt
      }
    const open = about.find(({ status }) => UNDECIDED.includes(status))
    if (open)
      return {
        status: 'manual',
        message: message('page.purpose-drift.open', { on: dayOf(open.reportedAt) }),
        evidence: [evidenceItem('page.reports', message('report.undecided'), open.reportedAt), ...words],
        since: open.reportedAt
      }
    if (purpose!.mission === null) return { status: 'inconclusive', message: message('page.purpose-drift.no_mission') }
    if (nearness.length < CHECKS) return { status: 'inconclusive', message: message('page.purpose-drift.few_checks') }
    const far = nearness.every(one => one.nearness < below)
    return {
      status: far ? 'warn' : 'pass',
      message: message(far ? 'page.purpose-drift.far' : 'page.purpose-drift.near'),
      evidence: far ? words : []
    }
  },
  remedy: 'PATCH /v1/pages/{page}'
})
