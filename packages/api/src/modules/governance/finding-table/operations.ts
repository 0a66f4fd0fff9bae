import { FindingTableQuery } from '@guildhall/schema'
import { referencesOf } from '../../../core/model/references.ts'
import { csvTable } from '../../../core/operation/csv-table.ts'
import { defineOperation, type Operation } from '../../../core/operation/operation.ts'
import { csvWith } from '../../../platform/csv.ts'
import { findingModel } from '../evaluation/model.ts'
import { findingTable as table } from './rows.ts'

const EXAMPLE = csvWith(table.columns)([
  {
    id: '019a8f3e-6c1b-7d42-9e05-3b7f2a61c8d4',
    portal: 'intranet',
    community: 'Service Design',
    url: 'https://intranet.example.org/communities/service-design',
    rule: 'page.stale',
    subjectType: 'page',
    severity: 'high',
    status: 'fail',
    score: 0,
    since: '2026-05-31T09:30:00.000Z',
    firstSeenAt: '2026-01-05T04:00:00.000Z',
    reason: 'The page was last updated on 2 March 2026. It is due for review every 90 days.',
    remedy: 'Review the page, update what is outdated, and confirm that it is accurate.',
    effort: '10 minutes',
    call: 'POST /v1/pages/019a8f3e-6c1b-7d42-9e05-3b7f2a61c8d4/attestations',
    nextStep: '2026-07-01: A second notice is sent to the representatives.'
  }
])

export const findingTableOperations: Operation[] = [
  defineOperation({
    id: 'getFindingTable',
    noun: 'findings',
    method: 'table',
    verb: 'GET',
    path: '/v1/findings.csv',
    summary: 'Export findings as CSV',
    description:
      'Returns all findings visible to the caller as one table (CSV, RFC 4180), streamed: what each rule found of which page or community, since when, how to fix it, and what is next. Takes the same filters and sort orders as the list of findings.',
    query: FindingTableQuery,
    scope: 'governance:read',
    allowPortalKeys: true,
    allowedRoles: 'any',
    references: referencesOf(findingModel, FindingTableQuery),
    problems: [],
    graphql: { root: 'query', field: 'findingTable' },
    answer: { kind: 'document', mediaType: 'text/csv', example: EXAMPLE, run: csvTable(table) }
  })
]
