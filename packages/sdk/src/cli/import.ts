import { createClient } from '../client.ts'
import type { EndingKind } from '../generated/models.ts'
import { checkBase } from '../request.ts'
import { upload } from '../upload.ts'
import type { Command } from './commands.ts'
import { FORMATS, type Format, formatOf, nameOf, open } from './file.ts'
import { countsOf, endedOf, endingsOf, progress, reasonsOf } from './show.ts'
import { need, parse, SERVICE, serviceOf, UsageError } from './usage.ts'

const usage = `Usage: guildhall import FILE [options]

Imports the communities, people, memberships, terms, resources, events and pages in FILE. The same
file can be imported again: only changed rows are updated. FILE is - for standard input.

  --source NAME     the source system of the rows (default: from the JSON file, or the name of the file)
  --community NAME  the community (slug or id) that hosts the events without hosts; required for .ics
  --dry-run         report what would change, and change nothing
  --snapshot        FILE is all that the source has: people, memberships and terms that it no longer has end today.
                    First with --dry-run, which lists them; then with --dry-run-id
  --dry-run-id ID   the dry run of the snapshot; only what it listed ends
  --end-at-most N   end up to N per cent of a kind (default: 20)
  --end-kinds LIST  of these kinds, separated by commas: person, membership, term (default: those in FILE)
  --format FORMAT   ${Object.keys(FORMATS).join(', ')} (default: by the name of the file; ndjson for standard input)
  --quiet           print only the rows that failed, and why
  --base-url URL    the address of the service (default: BASE_URL)
  --api-key KEY     a secret key with the scopes imports:write, imports:read and those of the rows (default: API_KEY)

Exits with 0 when all rows were imported, 1 when some failed, 2 on an error.
`

const options = {
  source: { type: 'string' },
  community: { type: 'string' },
  'dry-run': { type: 'boolean' },
  snapshot: { type: 'boolean' },
  'dry-run-id': { type: 'string' },
  'end-at-most': { type: 'string' },
  'end-kinds': { type: 'string' },
  format: { type: 'string' },
  quiet: { type: 'boolean', default: false },
  ...SERVICE
} as const

const SILENT = { show: () => undefined, clear: () => undefined }

const settingsOf = (args: string[]) => {
  const { values, positionals } = parse(args, options, usage)
  const [given, ...others] = positionals
  const file = need(given, 'A file is required.', usage)
  if (others.length > 0) throw new UsageError('Only one file can be imported at a time.', usage)
  const format = need(
    values.format ?? formatOf(file),
    '--format is required: the name of the file does not show its format.',
    usage
  )
  if (!Object.hasOwn(FORMATS, format)) throw new UsageError(`There is no format "${format}".`, usage)
  return {
    file,
    format: format as Format,
    said: {
      source: values.source,
      community: values.community,
      dryRun: values['dry-run'],
      snapshot: values.snapshot,
      dryRunId: values['dry-run-id'],
      // What they may be is for the service to say.
      endAtMost: values['end-at-most'] as number | undefined,
      endKinds: values['end-kinds']?.split(',') as EndingKind[] | undefined
    },
    quiet: values.quiet,
    ...serviceOf(values, usage)
  }
}

const run = async (args: string[]): Promise<number> => {
  const { file, format, quiet, said, ...config } = settingsOf(args)
  const { source: own, ...opened } = await open(file, format)
  const source = need(said.source ?? own ?? nameOf(file), '--source is required: the source system of the rows.', usage)
  const given = Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined))
  const { show, clear } = quiet ? SILENT : progress(process.stdout)
  const service = { base: checkBase(config.baseUrl), config, cache: undefined }
  const done = await upload(service, { ...opened, ...given, source, onProgress: show }, {}).finally(() => {
    clear()
    // Whoever writes to us may go on for long after there is nothing more to do.
    if (file === '-') process.stdin.destroy()
  })
  const { imports } = createClient(config)
  if (!quiet) {
    console.log(`${countsOf(done)}${done.dryRun ? '. Nothing was changed.' : ''}`)
    for (const line of endingsOf(done)) console.log(line)
    if (done.endedCount > 0)
      for await (const row of imports.rows(done.id, { outcome: 'ended', limit: 100 })) console.log(endedOf(row))
    if (done.dryRun && done.snapshot)
      console.log(`To end them, import the file with --snapshot --dry-run-id ${done.id}`)
  }
  if (done.failedCount === 0) return 0
  for await (const row of imports.rows(done.id, { outcome: 'failed', limit: 100 })) {
    for (const reason of reasonsOf(row)) console.log(reason)
  }
  return 1
}

/** `guildhall import`. */
export const importCommand: Command = { summary: 'import communities and people from a file', usage, run }
