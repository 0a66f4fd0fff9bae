import { createClient } from '../client.ts'
import type { Page } from '../generated/models.ts'
import type { Query } from '../types.ts'
import type { Command } from './commands.ts'
import { tableOf } from './show.ts'
import { parse, SERVICE, serviceOf, UsageError } from './usage.ts'

const FORMATS = ['table', 'csv', 'json'] as const
type Format = (typeof FORMATS)[number]

const usage = `Usage: guildhall pages [options]

Lists the pages of communities, those first that showed no sign of life for longest.

  --stale             only those past their review interval
  --portal NAME       only those on this portal (slug or id)
  --community NAME    only those of this community (slug or id)
  --freshness WORD    only those that are fresh, due, stale, abandoned or unknown
  --maintenance WORD  only those that stand here on the ladder, such as overdue
  --sort NAME         lastUpdatedAt, url, createdAt, updatedAt; - in front turns it round
  --format FORMAT     ${FORMATS.join(', ')} (table)
  --base-url URL      where the service is (BASE_URL)
  --api-key KEY       a secret key with the scopes pages:read and, for csv, governance:read (API_KEY)

Ends with 0 when it could be done, also when there are none, and with 2 when it could not.
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

const rowOf = ({ community, freshness, lastUpdatedAt, maintenance, primary, secondary, url }: Page): string[] => [
  community.name,
  freshness,
  day(lastUpdatedAt),
  maintenance.replaceAll('_', ' '),
  [primary, secondary].flatMap(person => person?.name ?? []).join(', ') || 'nobody',
  url
]
const HEAD = ['COMMUNITY', 'FRESHNESS', 'UPDATED', 'LADDER', 'REPRESENTED BY', 'PAGE']

const run = async (args: string[]): Promise<number> => {
  const { values, positionals } = parse(args, options, usage)
  const { format, 'base-url': baseUrl, 'api-key': apiKey, ...given } = values
  if (positionals.length > 0) throw new UsageError(`"${positionals[0]}" is no option.`, usage)
  if (!FORMATS.includes(format as Format)) throw new UsageError(`There is no format "${format}".`, usage)
  const { pages } = createClient(serviceOf({ 'base-url': baseUrl, 'api-key': apiKey }, usage))
  const query = given as Query<'getPageTable'>
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
