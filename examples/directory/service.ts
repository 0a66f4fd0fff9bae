import type { ImportRow } from './row.ts'

/** How far an import is. */
export type Sent = {
  id: string
  status: string
  dryRun: boolean
  rowCount: number
  createdCount: number
  updatedCount: number
  unchangedCount: number
  failedCount: number
}

/** What was done with one row. */
export type ImportedRow = {
  row: number
  kind: string | null
  key: string | null
  errors: { field: string | null; detail: string }[]
}

/** What this import needs of the service. */
export type ImportService = {
  create(rows: ImportRow[], query: { source: string; dryRun: boolean }): Promise<Sent>
  get(id: string): Promise<Sent>
  failures(id: string): AsyncIterable<ImportedRow>
}

/** Speaks to the service at `baseUrl` with a secret key. */
export const connect = (baseUrl: string, apiKey: string): ImportService => {
  const ask = async <T>(path: string, init: RequestInit = {}): Promise<T> => {
    const headers = { ...init.headers, authorization: `Bearer ${apiKey}`, accept: 'application/json' }
    const answer = await fetch(`${baseUrl.replace(/\/+$/, '')}${path}`, { ...init, headers })
    if (answer.ok) return (await answer.json()) as T
    throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`)
  }
  return {
    create: (rows, { source, dryRun }) =>
      ask(`/v1/imports?${new URLSearchParams({ source, dryRun: String(dryRun) })}`, {
        method: 'POST',
        headers: { 'content-type': 'application/x-ndjson' },
        body: rows.map(row => `${JSON.stringify(row)}\n`).join('')
      }),
    get: id => ask(`/v1/imports/${id}`),
    async *failures(id) {
      let cursor: string | null = null
      do {
        const query = new URLSearchParams({ outcome: 'failed', limit: '100', ...(cursor !== null && { cursor }) })
        const page: { items: ImportedRow[]; next: string | null } = await ask(`/v1/imports/${id}/rows?${query}`)
        yield* page.items
        cursor = page.next
      } while (cursor !== null)
    }
  }
}

const pause = (ms: number) => new Promise(done => setTimeout(done, ms))

/** Sends the rows and waits until the service is done with them, telling how far it is. */
export const send = async (
  service: ImportService,
  rows: ImportRow[],
  query: { source: string; dryRun: boolean },
  tell: (progress: Sent) => void,
  every = 500
): Promise<Sent> => {
  let sent = await service.create(rows, query)
  while (sent.status === 'running') {
    tell(sent)
    await pause(every)
    sent = await service.get(sent.id)
  }
  return sent
}
