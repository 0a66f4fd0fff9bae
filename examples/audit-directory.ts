// Audits the pages of a directory of communities: any JSON file of the shape `communities-neutral/1`.
//
//   BASE_URL=http://localhost:3000 API_KEY=guild_sk_… npx node examples/audit-directory.ts FILE
//     --as-of DAY            the day of the audit besides today; the directory’s own day when left out
//     --review-every DAYS    in how many days a page must be looked through; 90 when left out
//     --portal SLUG          the portal that is made for the pages; named after the source when left out
//     --source NAME          the name of the importing system, where the file does not give it
//     --json FILE            write the table as JSON
//
// The directory is imported unless it is there. Its pages are registered with the evidence of their history, whoever leads a
// group represents its page, and the rule pack `obt` judges. A second run changes nothing.
import { readFile, writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
// In a project of your own: '@guildhall/sdk'.
import { type Client, createClient } from '../packages/sdk/src/index.ts'
import { audited, type Directory } from './audit/directory.ts'
import { ensurePortal, nameRepresentatives, registerPages, tellHistory } from './audit/register.ts'
import { countLines, countsOf, type Line, lineOf, ruleLines, tableOf } from './audit/table.ts'
import { sendRows } from './directory/send.ts'
import { type Outcome, toRows } from './directory/to-rows.ts'

const USAGE =
  'Usage: BASE_URL=… API_KEY=… npx node examples/audit-directory.ts FILE [--as-of DAY] [--review-every DAYS] [--portal SLUG] [--source NAME] [--json FILE]'

const say = (line: string) => console.log(line)
const sayAll = (lines: string[]) => say(`\n${lines.join('\n')}`)

const readArguments = () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      'as-of': { type: 'string' },
      'review-every': { type: 'string', default: '90' },
      portal: { type: 'string' },
      source: { type: 'string' },
      json: { type: 'string' }
    }
  })
  const [file] = positionals
  const { BASE_URL: baseUrl, API_KEY: apiKey } = process.env
  if (!file || positionals.length > 1) throw new Error(USAGE)
  if (!baseUrl || !apiKey)
    throw new Error(`BASE_URL and API_KEY say which service audits, and by whose right.\n${USAGE}`)
  return { ...values, file, baseUrl, apiKey, reviewEveryDays: Number(values['review-every']) }
}

const dayOf = (moment: number) => new Date(moment).toISOString().slice(0, 10)

const importOnce = async (client: Client, { source, rows }: Outcome) => {
  const { items } = await client.communities.list({ source, limit: 1 })
  if (items.length > 0) return
  const { failedCount } = await sendRows(client, { source, rows }, { say })
  if (failedCount > 0) throw new Error(`${failedCount} rows were not taken: import the directory first and see why.`)
}

const linesOf = async (client: Client, portal: string, days: { asOf: number; today: number }): Promise<Line[]> => {
  const missions = new Map<string, boolean>()
  for await (const { id, mission } of client.communities.list({ fields: 'id,mission', limit: 100 }))
    missions.set(id, Boolean(mission))
  const lines: Line[] = []
  for await (const page of client.pages.list({ portal, limit: 100 }))
    lines.push(lineOf(page, Boolean(page.mission ?? missions.get(page.community.id)), days))
  return lines
}

const findingsOf = async (client: Client, portal: string) => {
  const findings = []
  for await (const finding of client.findings.list({ portal, limit: 100 })) findings.push(finding)
  return findings.filter(({ rule }) => rule.startsWith('page.'))
}

const main = async () => {
  const { file, baseUrl, apiKey, json, reviewEveryDays, ...given } = readArguments()
  const directory = JSON.parse((await readFile(file, 'utf8')).replace(/^\uFEFF/, '')) as Directory
  const outcome = toRows(directory, given.source)
  const days = {
    asOf: Date.parse(given['as-of'] ?? directory.source?.commitDate ?? dayOf(Date.now())),
    today: Date.now()
  }
  if (Number.isNaN(days.asOf)) throw new Error(`${given['as-of']} is not a day.\n${USAGE}`)
  const client = createClient({ baseUrl, apiKey })
  await importOnce(client, outcome)

  const { groups, closed, pageless } = audited(directory, outcome.rows)
  say(`${groups.length} pages of living groups; left out: ${closed} groups that are closed, ${pageless} without a page`)
  if (groups.length === 0) return
  const slug = given.portal ?? outcome.source.toLowerCase().replace(/[^a-z0-9]+/g, '-')
  const portal = await ensurePortal(client, slug, outcome.source, new URL(groups[0]!.pageUrl!).origin)
  const pages = await registerPages(client, outcome.source, groups, { portal, reviewEveryDays })
  say(`${await tellHistory(client, pages)} pieces of evidence put on record`)
  say(`${await nameRepresentatives(client, outcome, pages)} representatives named`)
  await client.evaluations.create({ portal })

  const lines = await linesOf(client, portal, days)
  const [asOf, today] = [dayOf(days.asOf), dayOf(days.today)]
  sayAll(tableOf(lines, asOf, today))
  sayAll(countLines(countsOf(lines), asOf, today))
  sayAll(ruleLines(await findingsOf(client, portal)))
  if (json) await writeFile(json, `${JSON.stringify({ asOf, today, lines, counts: countsOf(lines) }, null, 2)}\n`)
}

try {
  await main()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
