// Days are worked out in one place, in the time zone of the service: whatever would take those of UTC or of a session is refused.
import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'

const ROOT = path.join(import.meta.dirname, '../../..')

const SOURCES = 'packages/{api/{src,sql,sample,test},schema/src,sdk/{src,test}}/**/*.{ts,sql,js}'
const APART = /\/generated\/|platform\/days\.ts$|functions\/day_of\.sql$|check-days\.test\.ts$/

const DAY_OF = 'Use dayOf(moment) of platform/days.ts; in the client, Intl.DateTimeFormat.'
const RULES: readonly [pattern: RegExp, instead: string][] = [
  [/\b(current_date|localtimestamp|localtime)\b/i, 'Use today() or day_of(moment), the functions of sql/functions.'],
  [
    /(now\(\)|timestamptz|_at|\bat|\$\{(now|at|moment)\})::date\b/i,
    'Use day_of(moment), the function of sql/functions.'
  ],
  [/\bat time zone\b/i, 'Use day_of(moment), the function of sql/functions.'],
  [/date_trunc\('(day|week|month|quarter|year)'/i, 'Use day_of(moment), the function of sql/functions.'],
  [/\.(slice|substring)\(0, 10\)|\.substr\(0, 10\)/, DAY_OF],
  [/toISOString\(\)\s*\.(slice|substring|split)\(/, DAY_OF],
  [/\.split\('T'\)/, DAY_OF],
  [/\.[gs]et(UTC)?(Date|Day|Month|FullYear)\(/, 'Use dayOf, addDays or addYears of platform/days.ts.'],
  [/\.to(Locale)?DateString\(/, 'Use dayInWords(moment) of platform/days.ts.']
]

/** What is to be put right in a text: the number of the line, what stands there, and what to use. */
export const daysIn = (text: string) =>
  text.split('\n').flatMap((line, index) =>
    RULES.flatMap(([pattern, instead]) => {
      const [found] = pattern.exec(line) ?? []
      return found ? [{ line: index + 1, found, instead }] : []
    })
  )

if (process.argv[1] === import.meta.filename) {
  const files = globSync(SOURCES, { cwd: ROOT }).filter(file => !APART.test(file))
  for (const file of files)
    for (const { line, found, instead } of daysIn(readFileSync(path.join(ROOT, file), 'utf8'))) {
      console.error(`${file}:${line}: "${found}". ${instead}`)
      process.exitCode = 1
    }
}
