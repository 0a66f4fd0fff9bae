import { Type } from '@sinclair/typebox'
import { dayOf } from '../../../platform/days.ts'
import { evidenceItem, rule } from '../evaluation/rule.ts'
import { reports, STANDING, UNDECIDED } from '../facts/cases.ts'
import { lastRead } from '../facts/checks.ts'
import { message } from '../message.ts'

export const pageClassifiedMarkings = rule({
  id: 'page.classified-markings',
  version: 1,
  of: 'page',
  severity: 'critical',
  clause: 'Publication of classified material',
  source: '[002]',
  facts: { read: lastRead, reports },
  settings: Type.Object({
    controlled: Type.Unsafe<'fail' | 'warn' | 'pass'>({
      type: 'string',
      enum: ['fail', 'warn', 'pass'],
      default: 'warn',
      description: 'The result for controlled but unclassified markings (CUI and similar).'
    })
  }),
  judge: ({ read, reports = [] }, { controlled }) => {
    const about = reports.filter(({ kind }) => kind === 'classified_material')
    const upheld = about.find(({ status }) => STANDING.includes(status))
    if (upheld)
      return {
        status: 'fail',
        message: message('page.classified-markings.upheld', { on: dayOf(upheld.reportedAt) }),
        evidence: [evidenceItem('page.reports', message('report.upheld'), upheld.upheldAt ?? upheld.reportedAt)],
        since: upheld.upheldAt ?? upheld.reportedAt
      }
    const markings = read?.markings ?? []
    const evidence = markings
      .slice(0, 20)
      .map(({ marking }) =>
        evidenceItem('page.last-read', message('page.classified-markings.marking', { marking }), read!.at)
      )
    if (markings.some(({ level }) => level === 'classified'))
      return {
        status: 'fail',
        message: message('page.classified-markings.classified'),
        evidence,
        since: read!.classifiedSince ?? undefined
      }
    const open = about.find(({ status }) => UNDECIDED.includes(status))
    if (open)
      return {
        status: 'manual',
        message: message('page.classified-markings.open', { on: dayOf(open.reportedAt) }),
        evidence: [evidenceItem('page.reports', message('report.undecided'), open.reportedAt), ...evidence],
        since: open.reportedAt
      }
    if (!read) return { status: 'inconclusive', message: message('monitor.not_read') }
    return markings.length > 0 && controlled !== 'pass'
      ? { status: controlled, message: message('page.classified-markings.controlled'), evidence }
      : { status: 'pass', message: message('page.classified-markings.none') }
  }
})
