import { readFile, writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
// In a project of your own: '@guildhall/sdk'.
import { createClient } from '../../packages/sdk/src/index.ts'
import { failureLines, noteLines, readLines, resultLines, rowLines } from './report.ts'
import { sendRows } from './send.ts'
import type { Outcome } from './to-rows.ts'

const OPTIONS = {
  'dry-run': { type: 'boolean', default: false },
  rows: { type: 'string' },
  notes: { type: 'string' },
  source: { type: 'string' },
  community: { type: 'string' }
} as const

type Settings = { dryRun: boolean; community?: string }

const say = (lines: string[]) => console.log(lines.join('\n'))
const ndjson = (things: unknown[]) => things.map(thing => `${JSON.stringify(thing)}\n`).join('')

const readArguments = (usage: string) => {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: OPTIONS })
  const [file] = positionals
  if (!file || positionals.length > 1) throw new Error(usage)
  return { ...values, file, dryRun: values['dry-run'] }
}

const upload = async ({ source, rows }: Outcome, { dryRun, community }: Settings, usage: string) => {
  const { BASE_URL, API_KEY } = process.env
  if (!BASE_URL || !API_KEY)
    throw new Error(`BASE_URL and API_KEY say where the rows go, and by whose right.\n${usage}`)
  const client = createClient({ baseUrl: BASE_URL, apiKey: API_KEY })
  const sent = await sendRows(client, { source, rows }, { dryRun, community, say: line => say([line]) })
  say(resultLines(sent))
  for await (const row of client.imports.rows(sent.id, { outcome: 'failed' })) say(failureLines(row))
  return sent.failedCount === 0 && sent.status === 'finished'
}

type ToRows = (file: unknown, given: { source?: string; community?: string }) => Outcome

const main = async (usage: string, toRows: ToRows) => {
  const { file, rows, notes, ...settings } = readArguments(usage)
  const input: unknown = JSON.parse((await readFile(file, 'utf8')).replace(/^\uFEFF/, ''))
  const outcome = toRows(input, settings)
  say([...readLines(input), ...rowLines(outcome.rows), ...noteLines(outcome.notes)])
  if (notes) await writeFile(notes, ndjson(outcome.notes))
  if (rows) await writeFile(rows, ndjson(outcome.rows))
  return rows !== undefined || upload(outcome, settings, usage)
}

/** Reads a file, says what comes of it, and sends its rows. */
export const runScript = async (usage: string, toRows: ToRows): Promise<void> => {
  try {
    if (!(await main(usage, toRows))) process.exitCode = 1
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  }
}
