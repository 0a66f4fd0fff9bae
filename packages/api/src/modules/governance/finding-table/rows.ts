import type { Message } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import type { CsvTable } from '../../../core/operation/csv-table.ts'
import { remedyInWords } from '../evaluation/in-words.ts'
import type { StoredRemedy, StoredStep } from '../evaluation/judge.ts'
import { findingModel } from '../evaluation/model.ts'
import { findings } from '../evaluation/table.ts'

const COLUMNS = [
  'id',
  'portal',
  'community',
  'url',
  'rule',
  'subjectType',
  'severity',
  'status',
  'score',
  'since',
  'firstSeenAt',
  'reason',
  'remedy',
  'effort',
  'call',
  'nextStep'
] as const

type Row = {
  reason: Message
  remedy: (StoredRemedy & { rule: string }) | null
  nextStep: StoredStep | null
}

/** Findings, in one row each. */
export const findingTable: CsvTable<(typeof COLUMNS)[number]> = {
  name: 'finding',
  model: findingModel,
  columns: COLUMNS,
  read: view => {
    const field = (name: string) => sql`${findingModel.fields[name]!(findings, view)}`
    return {
      select: {
        portal: sql`o.slug`,
        community: sql`c.name`,
        url: sql`p.url`,
        rule: sql`${findings.rule}`,
        subjectType: sql`${findings.subjectType}`,
        severity: sql`${findings.severity}`,
        status: sql`${findings.status}`,
        score: sql`${findings.score}`,
        since: field('since'),
        firstSeenAt: field('firstSeenAt'),
        reason: sql`${findings.message}`,
        remedy: field('remedy'),
        nextStep: sql`${findings.nextStep}`
      },
      from: sql`
        ${findings} join communities c on c.id = ${findings.communityId} join portals o on o.id = ${findings.portalId}
        left join pages p on p.id = ${findings.pageId}`
    }
  },
  cells: ({ reason, remedy, nextStep: next, ...row }: Row, speech) => {
    const { text, effort, call } = remedyInWords(remedy, speech) ?? { text: null, effort: null, call: null }
    const step = next && [next.on, speech.say(next.message)].filter(Boolean).join(': ')
    return { ...row, reason: speech.say(reason), remedy: text, effort, call, nextStep: step }
  }
}
