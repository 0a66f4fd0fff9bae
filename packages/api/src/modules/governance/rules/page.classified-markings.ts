import { Type } from '@sinclair/typebox'
import { dayOf } from '../../../platform/days.ts'
import { evidenceItem, rule } from '../evaluation/rule.ts'
import { reports, STANDING, UNDECIDED } from '../facts/cases.ts'
import { lastRead } from '../facts/checks.ts'

export const pageClassifiedMarkings = rule({
  id: 'page.classified-markings',
  version: 1,
  of: 'page',
  severity: 'critical',
  title: 'Nothing classified stands on the page',
  fails:
    'A classification banner or portion marking stands on the page, or a report of classified material was upheld.',
  clause: 'Publication of classified material',
  source: '[002]',
  facts: { read: lastRead, reports },
  settings: Type.Object({
    controlled: Type.Unsafe<'fail' | 'warn' | 'pass'>({
      type: 'string',
      enum: ['fail', 'warn', 'pass'],
      default: 'warn',
      description: 'What controlled but unclassified markings (CUI and the like) amount to.'
    })
  }),
  judge: ({ read, reports = [] }, { controlled }) => {
    const about = reports.filter(({ kind }) => kind === 'classified_material')
    const upheld = about.find(({ status }) => STANDING.includes(status))
    if (upheld)
      return {
        status: 'fail',
        reason: `The report of classified material of ${dayOf(upheld.reportedAt)} was upheld.`,
        evidence: [
          evidenceItem('page.reports', 'Reported by a reader and upheld.', upheld.upheldAt ?? upheld.reportedAt)
        ]
      }
    const markings = read?.markings ?? []
    const evidence = markings
      .slice(0, 20)
      .map(({ marking }) => evidenceItem('page.last-read', `The marking “${marking}” stands on it.`, read!.at))
    if (markings.some(({ level }) => level === 'classified'))
      return { status: 'fail', reason: 'A classification marking stands on the page.', evidence }
    const open = about.find(({ status }) => UNDECIDED.includes(status))
    if (open)
      return {
        status: 'manual',
        reason: `A reader reported classified material on ${dayOf(open.reportedAt)}; a person judges that, today.`,
        evidence: [evidenceItem('page.reports', 'Reported by a reader, not decided yet.', open.reportedAt), ...evidence]
      }
    if (!read) return { status: 'inconclusive', reason: 'The monitor has not read the page yet.' }
    return markings.length > 0 && controlled !== 'pass'
      ? { status: controlled, reason: 'A marking of controlled information stands on the page.', evidence }
      : { status: 'pass', reason: 'No classification marking stands on the page.' }
  },
  remedy: {
    text: 'Take the page down now, tell the security officer, and put it back without the marked material.',
    effort: 'at once'
  }
})
