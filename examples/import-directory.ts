// Imports a directory of communities into Guildhall: any JSON file of the shape `communities-neutral/1`.
//
//   BASE_URL=http://localhost:3000 API_KEY=guild_sk_… npx node examples/import-directory.ts FILE
//     --dry-run       ask the service what it would do, and change nothing
//     --rows FILE     write the rows as NDJSON and send nothing
//     --notes FILE    write a line for every value that is not in the rows as it stands, and why
//     --source NAME   the name of the importing system, where the file does not give it
//
// A second run changes nothing, since every row carries the key it has in the source.
import { readFile, writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
// In a project of your own: '@guildhall/sdk'.
import { createClient } from '../packages/sdk/src/index.ts'
import { failureLines, noteLines, readLines, resultLines, rowLines } from './directory/report.ts'
import { sendRows } from './directory/send.ts'
import { type Outcome, toRows } from './directory/to-rows.ts'

const USAGE =
  'Usage: BASE_URL=… API_KEY=… npx node examples/import-directory.ts FILE [--dry-run] [--rows FILE] [--notes FILE] [--source NAME]'

const say = (lines: string[]) => console.log(lines.join('\n'))
const ndjson = (things: unknown[]) => things.map(thing => `${JSON.stringify(thing)}\n`).join('')

const readArguments = () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      'dry-run': { type: 'boolean', default: false },
      rows: { type: 'string' },
      notes: { type: 'string' },
      source: { type: 'string' }
    }
  })
  const [file] = positionals
  if (!file || positionals.length > 1) throw new Error(USAGE)
  return { ...values, file, dryRun: values['dry-run'] }
}

const upload = async ({ source, rows }: Outcome, dryRun: boolean) => {
  const { BASE_URL, API_KEY } = process.env
  if (!BASE_URL || !API_KEY)
    throw new Error(`BASE_URL and API_KEY say where the rows go, and by whose right.\n${USAGE}`)
  const client = createClient({ baseUrl: BASE_URL, apiKey: API_KEY })
  const sent = await sendRows(client, { source, rows }, { dryRun, say: line => say([line]) })
  say(resultLines(sent))
  for await (const row of client.imports.rows(sent.id, { outcome: 'failed' })) say(failureLines(row))
  return sent.failedCount === 0 && sent.status === 'finished'
}

const main = async () => {
  const { file, rows, notes, source, dryRun } = readArguments()
  const input: unknown = JSON.parse((await readFile(file, 'utf8')).replace(/^\uFEFF/, ''))
  const outcome = toRows(input, source)
  say([...readLines(input), ...rowLines(outcome.rows), ...noteLines(outcome.notes)])
  if (notes) await writeFile(notes, ndjson(outcome.notes))
  if (rows) await writeFile(rows, ndjson(outcome.rows))
  return rows !== undefined || upload(outcome, dryRun)
}

try {
  if (!(await main())) process.exitCode = 1
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
