import { readFile, writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
// In a project of your own: '@guildhall/sdk'.
import { createClient } from '../../packages/sdk/src/index.ts'
import { failureLines, isLossy, noteLines, readLines, resultLines, rowLines } from './report.ts'
import { sendRows } from './send.ts'
import type { Outcome } from './to-rows.ts'

const OPTIONS = {
  'dry-run': { type: 'boolean', default: false },
  rows: { type: 'string' },
  notes: { type: 'string' },
  source: { type: 'string' },
  community: { type: 'string' },
  'accept-losses': { type: 'boolean', default: false }
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

/** The exit codes of a script that imports a file. */
const EXIT = { done: 0, failed: 1, lossy: 3 } as const

const main = async (usage: string, toRows: ToRows) => {
  const { file, rows, notes, ...settings } = readArguments(usage)
  const input: unknown = JSON.parse((await readFile(file, 'utf8')).replace(/^\uFEFF/, ''))
  const outcome = toRows(input, settings)
  say([...readLines(input), ...rowLines(outcome.rows), ...noteLines(outcome.notes)])
  if (notes) await writeFile(notes, ndjson(outcome.notes))
  if (rows) await writeFile(rows, ndjson(outcome.rows))
  if (rows === undefined && !(await upload(outcome, settings, usage))) return EXIT.failed
  if (!isLossy(outcome.notes) || settings['accept-losses']) return EXIT.done
  say([LOSSY])
  return EXIT.lossy
}

const LOSSY =
  'Values of the file are lost: the list above names them. --notes FILE writes each of them with its place; --accept-losses accepts the losses.'

/** Reads a file, says what comes of it, and sends its rows. Exits with 0, with 1 if something failed, with 3 if values of the file are lost. */
export const runScript = async (usage: string, toRows: ToRows): Promise<void> => {
  try {
    process.exitCode = await main(usage, toRows)
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = EXIT.failed
  }
}
