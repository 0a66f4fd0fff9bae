// Writes a quarter of a portal as Markdown: what its communities did, compared with the quarter before.
//
//   BASE_URL=http://localhost:3000 API_KEY=guild_sk_… npx node examples/quarterly-report.ts PORTAL
//     --quarter DAY     a day in the quarter; the last one that is over when left out
//     --out FILE        the file to write; standard output when left out
//
// Figures that are withheld to protect people, or not known, are named as such.
import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
// In a project of your own: '@guildhall/sdk'.
import { createClient } from '../packages/sdk/src/index.ts'
import { type Quarter, reportOf } from './report/markdown.ts'

const USAGE = 'Usage: BASE_URL=… API_KEY=… npx node examples/quarterly-report.ts PORTAL [--quarter DAY] [--out FILE]'

const readArguments = () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { quarter: { type: 'string' }, out: { type: 'string' } }
  })
  const [portal, ...others] = positionals
  const { BASE_URL: baseUrl, API_KEY: apiKey } = process.env
  if (!portal || others.length > 0) throw new Error(USAGE)
  if (!baseUrl || !apiKey) throw new Error(`BASE_URL and API_KEY name the service and the key.\n${USAGE}`)
  return { ...values, portal, baseUrl, apiKey }
}

const DAY_MS = 86_400_000
const dayAfter = (day: string, days: number) => new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10)

const main = async () => {
  const { portal, quarter, out, baseUrl, apiKey } = readArguments()
  const client = createClient({ baseUrl, apiKey })
  const scope = `portal:${portal}`
  const range = quarter ? { from: dayAfter(quarter, -92), to: dayAfter(quarter, 1) } : {}
  const definitions = await client.metrics.definitions().toArray()
  const figures = await client.metrics.series({ scope, period: 'quarter', ...range }).toArray()
  const begun = [...new Set(figures.filter(({ open }) => quarter || !open).map(({ from }) => from))].sort()
  const [before, from] = begun.slice(-2)
  const last = from ?? before
  if (!last) throw new Error(`There is no quarter of ${portal} to report on.`)
  const quarters: Quarter[] = [last, ...(from && before ? [before] : [])].map(first => ({
    from: first,
    figures: figures.filter(figure => figure.from === first)
  }))
  const { name } = await client.portals.get(portal)
  const text = reportOf(name, quarters, definitions)
  if (out) await writeFile(out, text)
  else process.stdout.write(text)
}

main().catch((error: unknown) => {
  console.error((error as Error).message)
  process.exitCode = 1
})
