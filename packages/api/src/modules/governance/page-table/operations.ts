import { PageTableQuery } from '@guildhall/schema'
import { referencesOf } from '../../../core/model/references.ts'
import { csvTable } from '../../../core/operation/csv-table.ts'
import { defineOperation, type Operation } from '../../../core/operation/operation.ts'
import { csvWith } from '../../../platform/csv.ts'
import { pageModel } from '../../pages/pages/model.ts'
import { pageTable as table } from './rows.ts'

const EXAMPLE = csvWith(table.columns)([
  {
    community: 'Service Design',
    url: 'https://intranet.example.org/communities/service-design',
    portal: 'intranet',
    freshness: 'stale',
    lastUpdatedAt: '2026-03-02T09:30:00.000Z',
    evidence: 'attestation',
    staleSince: '2026-05-31T09:30:00.000Z',
    exemption: null,
    exemptUntil: null,
    primary: 'Ada Okafor',
    maintenance: 'overdue',
    maintenanceSince: '2026-06-01T04:00:00.000Z',
    openFindings: 2,
    nextStep: '2026-07-01: A second notice is sent to the representatives.'
  }
])

/** All pages as one table, in one call. */
const pageTable: Operation = defineOperation({
  id: 'getPageTable',
  noun: 'pages',
  method: 'table',
  verb: 'GET',
  path: '/v1/pages.csv',
  summary: 'Export pages as CSV',
  description:
    'Returns all pages visible to the caller as one table (CSV, RFC 4180), streamed: how fresh each page is and by which evidence, whether it is exempt from review, who represents it, its reminder stage and what is next. Takes the same filters and sort orders as the list of pages. Only open findings visible to the caller are counted.',
  query: PageTableQuery,
  scope: 'governance:read',
  allowPortalKeys: true,
  allowedRoles: 'any',
  references: referencesOf(pageModel, PageTableQuery),
  problems: [],
  graphql: { root: 'query', field: 'pageTable' },
  answer: { kind: 'document', mediaType: 'text/csv', example: EXAMPLE, run: csvTable(table) }
})

export const pageTableOperations: Operation[] = [pageTable]
