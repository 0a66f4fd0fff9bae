import type { ImportedRow } from '@guildhall/schema'
import type { startApp } from '../../../../test/app.ts'
import type { Line } from '../../../core/module/row-kind.ts'

type Started = Awaited<ReturnType<typeof startApp>>

export const NDJSON = 'application/x-ndjson'
export const CSV = 'text/csv'

/** Rows as NDJSON. */
export const linesOf = (rows: readonly unknown[]) => rows.map(row => `${JSON.stringify(row)}\n`).join('')

/** Sends a file; answers its status, its headers and what it says. */
export const upload = async (
  { app, admin }: Pick<Started, 'app' | 'admin'>,
  type: string,
  payload: string | Buffer,
  query = 'source=s',
  headers: Record<string, string> = {}
) => {
  const {
    statusCode,
    headers: answered,
    body
  } = await app.inject({
    method: 'POST',
    url: `/v1/imports?${query}`,
    headers: { authorization: `Bearer ${admin.key}`, 'content-type': type, ...headers },
    payload
  })
  return { status: statusCode, headers: answered, text: body, body: body.includes('\n') ? undefined : JSON.parse(body) }
}

/** Everything that was noted of the rows of an import. */
export const rowsOf = async ({ admin }: Pick<Started, 'admin'>, id: string, filter = ''): Promise<ImportedRow[]> => {
  const rows: ImportedRow[] = []
  let cursor = ''
  do {
    const { body } = await admin.get(`/v1/imports/${id}/rows?limit=100${filter}${cursor && `&cursor=${cursor}`}`)
    rows.push(...body.items)
    cursor = body.next
  } while (cursor)
  return rows
}

/** What was done with each row, in short. */
export const outcomes = (rows: ImportedRow[]) => rows.map(({ outcome }) => outcome)

/** A small organisation; each row comes after those it refers to. */
export const ROWS = [
  {
    community: { key: 'guild', name: 'The Guild', topics: ['craft', 'trade'], status: 'active', joinPolicy: 'approval' }
  },
  { community: { key: 'looms', name: 'Looms', parent: 'guild', kind: 'subgroup', rhythm: { everyDays: 14 } } },
  { person: { key: 'ada', name: 'Ada Okafor', email: 'ada@example.org', timeZone: 'Europe/Lisbon' } },
  { person: { key: 'bo', name: 'Bo “Bobbin” Weaver', title: null } },
  { membership: { community: 'guild', person: 'ada', status: 'alumni', joinedOn: '2024-01-01', leftOn: '2025-01-01' } },
  { membership: { community: 'guild', person: 'bo', status: 'declined', cause: 'The group is full until May.' } },
  {
    term: {
      key: 't1',
      community: 'guild',
      person: 'ada',
      role: 'leader',
      startedOn: '2024-01-01',
      dedicatedHoursPerWeek: 4.5
    }
  },
  { term: { key: 't2', community: 'looms', person: 'bo', role: 'core', startPrecision: 'at_latest' } }
] as const

/** Bytes as they may arrive: in parts of these sizes, again and again. */
export async function* inParts(bytes: Buffer, sizes: number[]): AsyncGenerator<Buffer> {
  for (let from = 0, turn = 0; from < bytes.length; turn++) {
    const size = sizes[turn % sizes.length]!
    yield bytes.subarray(from, from + size)
    from += size
  }
}

/** All lines of a file. */
export const linesIn = async (lines: AsyncIterable<Line[]>): Promise<Line[]> => {
  const all: Line[] = []
  for await (const some of lines) all.push(...some)
  return all
}
