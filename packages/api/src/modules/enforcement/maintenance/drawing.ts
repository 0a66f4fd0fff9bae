import { readFile, writeFile } from 'node:fs/promises'
import { CASES, GUARDS } from '../infractions/cases.ts'
import { LADDER, type Rung } from './ladder.ts'

const DOCS = new URL('../../../../../../docs/governance/', import.meta.url)
const words = (name: string) => name.replaceAll('_', ' ')
const diagram = (lines: string[]) =>
  ['```mermaid', 'stateDiagram-v2', ...lines.map(line => `  ${line}`), '```'].join('\n')
const table = (head: string[], rows: string[][]) =>
  [head, head.map(() => '---'), ...rows].map(cells => `| ${cells.join(' | ')} |`).join('\n')

const LEADS: Record<Rung['gates'][number], string> = {
  pass: 'in order',
  excused: 'set aside',
  warn: 'to be watched',
  fail: 'failing',
  unknown: 'not known'
}
const gatesOf = ({ gates }: Rung) => (gates.length === 5 ? 'whatever' : gates.map(gate => LEADS[gate]).join(', '))
const onceEach = (lines: string[]) => [...new Set(lines)]

const ladder = () => [
  diagram(
    onceEach(
      LADDER.flatMap(rung =>
        rung.from.map(from => `${from} --> ${rung.to}: ${rung.by === 'person' ? 'a person' : gatesOf(rung)}`)
      )
    )
  ),
  table(
    ['from', 'to', 'gates', 'by', 'guards', 'notice'],
    LADDER.map(rung => [
      rung.from.map(words).join(', '),
      words(rung.to),
      gatesOf(rung),
      `the ${rung.by}`.replace('the person', 'a person'),
      [...rung.guards.map(words), ...(rung.day ? [`\`${rung.day}\``] : [])].join(', ') || '–',
      rung.notice ? `\`${rung.notice}\`` : '–'
    ])
  )
]

const cases = () => [
  diagram(
    onceEach(CASES.flatMap(({ from, act, to }) => from.map(state => `${state ?? '[*]'} --> ${to}: ${words(act)}`)))
  ),
  table(
    ['from', 'act', 'to', 'who', 'only if', 'notice'],
    CASES.map(({ from, act, to, who, guards, notice }) => [
      from.map(state => words(state ?? 'nothing')).join(', '),
      act,
      words(to),
      who,
      guards.map(words).join(', ') || '–',
      notice ? `\`${notice}\`` : '–'
    ])
  ),
  'Who comes too early is told what would make it right:',
  table(
    ['only if', 'else'],
    Object.entries(GUARDS).map(([name, guard]) => [words(name), guard.else])
  )
]

const DRAWN: Record<string, [name: string, draw: () => string[]]> = {
  'maintenance.md': ['ladder', ladder],
  'infractions.md': ['cases', cases]
}

/** The pages of the documentation that draw the tables, as the tables have them now: by their names, as they are and as they should be. */
export const drawn = async (): Promise<{ name: string; is: string; should: string }[]> =>
  Promise.all(
    Object.entries(DRAWN).map(async ([name, [mark, draw]]) => {
      const is = await readFile(new URL(name, DOCS), 'utf8')
      const part = new RegExp(`<!-- ${mark} -->[^]*<!-- /${mark} -->`)
      const text = [`<!-- ${mark} -->`, ...draw(), `<!-- /${mark} -->`].join('\n\n')
      return { name, is, should: is.replace(part, () => text) }
    })
  )

if (import.meta.main) {
  for (const { name, should } of await drawn()) await writeFile(new URL(name, DOCS), should)
}
