import { createClient } from '../client.ts'
import type { GetPageTableQuery, Page } from '../generated/models.ts'
import type { Command } from './commands.ts'
import { tableOf } from './show.ts'
import { parse, SERVICE, serviceOf, UsageError } from './usage.ts'

const FORMATS = ['table', 'csv', 'json'] as const
type Format = (typeof FORMATS)[number]

const usage = `Usage: guildhall pages [options]

Lists the pages of communities, the longest without a sign of life first.

  --stale             only pages past their review interval; not those that are exempt from review
  --portal NAME       filter by portal (slug or id)
  --community NAME    filter by community (slug or id)
  --freshness WORD    filter by freshness: fresh, due, stale, abandoned or unknown
  --maintenance WORD  filter by reminder stage, such as overdue
  --sort NAME         lastUpdatedAt, url, createdAt, updatedAt; prefix - for descending
  --format FORMAT     ${FORMATS.join(', ')}; default: table
  --base-url URL      the address of the service (default: BASE_URL)
  --api-key KEY       a secret key with the scopes pages:read and, for csv, governance:read (default: API_KEY)

Exits with 0 on success, also without pages, and with 2 on an error.
`

const options = {
  stale: { type: 'boolean' },
  portal: { type: 'string' },
  community: { type: 'string' },
  freshness: { type: 'string' },
  maintenance: { type: 'string' },
  sort: { type: 'string' },
  format: { type: 'string', default: 'table' },
  ...SERVICE
} as const

// In Swedish days are written as ISO has them.
const days = new Intl.DateTimeFormat('sv', { dateStyle: 'short' })
const day = (moment: string | null) => (moment === null ? '' : days.format(new Date(moment)))

const freshnessOf = ({ freshness, exemption }: Page) =>
  exemption ? [exemption.reason, exemption.until].filter(Boolean).join(' until ') : freshness

const rowOf = (page: Page): string[] => {
  const { community, lastUpdatedAt, maintenance, primary, secondary, url } = page
  return [
    community.name,
    freshnessOf(page),
    day(lastUpdatedAt),
    maintenance.replaceAll('_', ' '),
    [primary, secondary].flatMap(person => person?.name ?? []).join(', ') || '–',
    url
  ]
}
const HEAD = ['COMMUNITY', 'FRESHNESS', 'UPDATED', 'STAGE', 'REPRESENTED BY', 'PAGE']

const run = async (args: string[]): Promise<number> => {
  const { values, positionals } = parse(args, options, usage)
  const { format, 'base-url': baseUrl, 'api-key': apiKey, ...given } = values
  if (positionals.length > 0) throw new UsageError(`"${positionals[0]}" is no option.`, usage)
  if (!FORMATS.includes(format as Format)) throw new UsageError(`There is no format "${format}".`, usage)
  const { pages } = createClient(serviceOf({ 'base-url': baseUrl, 'api-key': apiKey }, usage))
  const query = given as GetPageTableQuery
  if (format === 'csv') {
    process.stdout.write(await pages.table(query))
    return 0
  }
  const all = await pages.list({ ...query, limit: 100 }).toArray()
  console.log(
    format === 'json'
      ? JSON.stringify(all, null, 2)
      : all.length === 0
        ? 'No pages.'
        : tableOf([HEAD, ...all.map(rowOf)])
  )
  return 0
}

/** `guildhall pages`. */
export const pagesCommand: Command = { summary: 'list pages, such as the stale ones, also as CSV', usage, run }
