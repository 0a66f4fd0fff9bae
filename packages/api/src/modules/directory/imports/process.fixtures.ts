import { request } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import type { Import } from '@guildhall/schema'
import { KEY } from '../../../../test/process.ts'
import { withClient } from '../../../../test/server.ts'
import { NDJSON } from './imports.fixtures.ts'

const headers = { authorization: `Bearer ${KEY}` }

/** People as rows, counted from `from`. */
export const people = (count: number, from = 0) =>
  Array.from({ length: count }, (_, n) => ({ person: { key: `p${from + n}`, name: `Person ${from + n}` } }))

/** What the service has at an address. */
export const get = async <T>(url: string, path: string) =>
  (await (await fetch(`${url}${path}`, { headers })).json()) as T
/** The import that was begun last. */
export const newest = async (url: string) =>
  (await get<{ items: Import[] }>(url, '/v1/imports?sort=-startedAt&limit=1')).items[0]

/** Sends a file and waits for its end. */
export const send = async (url: string, body: string) => {
  const init = { method: 'POST', headers: { ...headers, 'content-type': NDJSON }, body }
  const response = await fetch(`${url}/v1/imports?source=s`, init)
  return (await response.json()) as Import
}

/** Opens an import whose body goes on for as long as the test likes. */
export const open = (url: string, accept = 'application/json') => {
  const sending = request(`${url}/v1/imports?source=s`, {
    method: 'POST',
    headers: { ...headers, accept, 'content-type': NDJSON }
  })
  const lost = new Promise<void>(resolve => sending.on('error', () => resolve()).on('close', () => resolve()))
  return { sending, lost }
}

/** Reads until it is so. */
export const until = async <T>(read: () => Promise<T>, holds: (value: T) => unknown): Promise<T> => {
  for (let turn = 0; turn < 300; turn++) {
    const value = await read()
    if (holds(value)) return value
    await pause(50)
  }
  throw new Error('it never came to that')
}

/** How many people the imports have brought. */
export const howMany = (database: string): Promise<number> =>
  withClient(database, async client => {
    const { rows } = await client.query("select count(*)::int as count from people where source = 's'")
    return rows[0].count
  })
