import { PageTableQuery } from '@guildhall/schema'
import { stringify } from 'csv-stringify/sync'
import { referencesOf } from '../../../core/model/references.ts'
import { type Call, defineOperation, type Operation } from '../../../core/operation/operation.ts'
import { ApiError } from '../../../core/problem/api-error.ts'
import { pageModel } from '../../pages/pages/model.ts'
import { COLUMNS, type PageRow, readPageRows } from './rows.ts'

/** How many rows a table may have. */
export const ROWS_AT_MOST = 50_000

/** Rows as CSV (RFC 4180). A cell that a spreadsheet would take for a formula is made text by an apostrophe. */
export const csvOf = (rows: readonly Partial<PageRow>[]): string =>
  stringify([...rows], { header: true, columns: [...COLUMNS], record_delimiter: '\r\n', escape_formulas: true })

const EXAMPLE = csvOf([
  {
    community: 'Service Design',
    url: 'https://intranet.example.org/communities/service-design',
    portal: 'intranet',
    freshness: 'stale',
    lastUpdatedAt: '2026-03-02T09:30:00.000Z',
    evidence: 'attestation',
    staleSince: '2026-05-31T09:30:00.000Z',
    primary: 'Ada Okafor',
    maintenance: 'overdue',
    maintenanceSince: '2026-06-01T04:00:00.000Z',
    openFindings: 2,
    nextStep: '2026-07-01: A second notice goes to the representatives.'
  }
])

const table = async ({ db, query, viewer: reader }: Call): Promise<string> => {
  const rows = await readPageRows(db, query, reader, ROWS_AT_MOST + 1)
  if (rows.length > ROWS_AT_MOST)
    throw new ApiError(
      'INVALID_INPUT',
      `A table has at most ${ROWS_AT_MOST.toLocaleString('en')} rows, and these are more: ask for one portal, or only for stale pages.`
    )
  return csvOf(rows)
}

/** All pages as one table, in one call. */
const pageTable: Operation = defineOperation({
  id: 'getPageTable',
  noun: 'pages',
  method: 'table',
  verb: 'GET',
  path: '/v1/pages.csv',
  summary: 'Read pages as a table',
  description:
    'All pages that the caller may see, as one table (CSV, RFC 4180) with up to 50,000 rows: how fresh each is by which evidence, who represents it, where it stands on the ladder, and what is next. Filtered and sorted as the list of pages is. Open findings are counted among those the caller may see.',
  query: PageTableQuery,
  scope: 'governance:read',
  allowPortalKeys: true,
  allowedRoles: 'any',
  references: referencesOf(pageModel, PageTableQuery),
  problems: [],
  graphql: { root: 'query', field: 'pageTable' },
  answer: { kind: 'document', mediaType: 'text/csv', example: EXAMPLE, run: table }
})

export const pageTableOperations: Operation[] = [pageTable]
