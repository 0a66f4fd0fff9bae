import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import t from 'tap'

/** Phrases that the product does not use, as patterns between word boundaries, each with what it says instead. */
const PHRASES: Record<string, string> = {
  // Labels and summaries.
  'ways to be refused': 'possible errors',
  'unless told( otherwise)?': 'default: …, by default',
  'unless sorted otherwise': 'by default',
  'what the caller has is still so': 'not modified',
  'in front turns it round': 'prefix - for descending',
  'empties (a|the|one) (member|field)|empties one': 'clears the field',
  'only those (that|of|with|this|by|where|on|in|changed|imported|who)': 'filter by …',
  'ask what (may be done|awaits)': 'list allowed actions, list my tasks',
  'judged? anew': 're-evaluate',
  'list how': 'list the history of',
  'find what exists already': 'find overlaps',
  'tell that': 'record',
  'attest that a page is true|true today': 'confirm that a page is accurate',
  'try a rule pack': 'dry-run a rule pack',
  'take the evidence': 'download evidence',
  'what it is at the start': 'initial status',
  'asked for twice': 'retries are safe',
  'for all the rest': 'for everything else',
  'ask graphql': 'open GraphiQL',
  'what can go wrong': 'error codes',
  'as the service says it': 'example response',
  'does not fit (what is there)?': 'invalid input, conflicts with',
  'who is asking is not known': 'not authenticated',
  'there is no such thing': 'not found',
  'cannot be done here': 'method not allowed',
  'does not come in that form': 'format not available',
  'must not stand in': 'remove … from',
  'on the ladder': 'reminder stage',
  'long stale': 'long overdue',
  '(to be )?look(ed|s)? through': 'reviewed',
  'all is well again': 'the reminders stop',
  'mend(s|ed)?': 'fix, update',
  'is not whole': 'is incomplete',
  'you were thought of': 'you were suggested',
  'by (itself|themselves)': 'automatically',
  // Voice.
  '(tells?|told)': 'reports, notifies',
  '(?<!who )stands?': 'is',
  'things?': 'the name of it',
  whoever: 'the person who',
  '(some|any|no)body': 'a person, all, none',
  'in the words of': 'quoted from',
  anew: 'again',
  heeds: 're-evaluates',
  'looks? after': 'maintains',
  'for good': 'permanently',
  'as asked': 'as requested',
  // Articles and plurals of generated sentences.
  'a (activity|alumnus|appeal|attestation|evaluation|import|infraction|organisation|overlap)': 'an …',
  'an (community|finding|key|membership|notice|page|person|portal|representative|rule|succession|term|waiver|webhook)':
    'a …',
  '\\w+[^aeiou\\W]ys(?!ql)': '…ies',
  persons: 'people'
}
const RULES = Object.entries(PHRASES).map(([phrase, instead]) => ({
  phrase,
  instead,
  pattern: new RegExp(`(?<![\\w-])(?:${phrase})(?![\\w-])`, 'gi')
}))

const root = path.join(import.meta.dirname, '../../..')
const read = (...names: string[]) => readFileSync(path.join(root, ...names), 'utf8')
const filesIn = (folder: string, ending: string) =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith(ending) && !/test|fixtures|decisions/.test(name))
    .map(name => path.join(folder, name))

/** Text without code, addresses, and what is generated from the contract's own words. */
const proseOf = (markdown: string) =>
  markdown.replace(/<!-- (\w+) -->[\s\S]*?<!-- \/\1 -->/g, '').replace(/```[\s\S]*?```|`[^`\n]*`|\]\([^)]*\)/g, ' ')

/** The descriptions, summaries and titles anywhere in a document. */
const describedIn = (value: unknown): string[] => {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, member]) =>
    typeof member === 'string' && ['description', 'summary', 'title'].includes(name) ? [member] : describedIn(member)
  )
}

// The strings of a module; comments and imports are not read by users, and single words are names.
const stringsIn = (code: string) =>
  [...code.replace(/^\s*(\/\/|\/?\*).*$|^import .*$/gm, '').matchAll(/'((?:[^'\\\n]|\\.)*)'|`([^`]*)`/g)]
    .map(([, plain, template]) => (plain ?? template ?? '').replace(/\$\{[^}]*\}/g, '…'))
    .filter(text => text.includes(' '))

const TEXTS: Record<string, () => string[]> = {
  'packages/api/openapi.json': () => describedIn(JSON.parse(read('packages/api/openapi.json'))),
  'packages/api/schema.graphql': () =>
    [...read('packages/api/schema.graphql').matchAll(/"""([\s\S]*?)"""|"(.*?)"/g)].map(
      ([, block, line]) => block ?? line!
    ),
  ...Object.fromEntries(
    ['README.md', 'CONTRIBUTING.md', 'packages/sdk/README.md', ...filesIn('docs', '.md')]
      // Generated from the words of the rules.
      .filter(name => name !== 'docs/governance/rules.md')
      .map(name => [name, () => [proseOf(read(name))]])
  ),
  ...Object.fromEntries(
    [
      ...filesIn('packages/api/src/transports/html', '.ts'),
      ...filesIn('packages/api/src/transports/site', '.ts'),
      ...filesIn('packages/sdk/src/cli', '.ts'),
      'packages/sdk/src/embed/words.ts',
      'packages/sdk/src/embed/events/words.ts',
      'packages/sdk/src/embed/governance/words.ts',
      'packages/sdk/src/embed/metrics/words.ts'
    ].map(name => [name, () => stringsIn(read(name))])
  )
}

const withoutCode = (text: string) => text.replace(/`[^`]*`/g, ' ')

for (const [name, texts] of Object.entries(TEXTS)) {
  t.test(`${name} uses the words that people know`, async t => {
    const found = texts().flatMap(text =>
      RULES.flatMap(({ pattern, instead }) =>
        [...withoutCode(text).matchAll(pattern)].map(
          ({ 0: phrase, index }) =>
            `“${phrase}” (say: ${instead}) in “…${withoutCode(text)
              .slice(Math.max(0, index - 30), index + 40)
              .replace(/\s+/g, ' ')}…”`
        )
      )
    )
    t.same([...new Set(found)], [])
  })
}
