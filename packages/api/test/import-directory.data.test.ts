import { existsSync, readdirSync, readFileSync } from 'node:fs'
import t from 'tap'
import { type Outcome, toRows } from '../../../examples/directory/to-rows.ts'
import { faults, lost, missing } from './import-directory.ledger.ts'

// Real directories lie beside the repository where somebody put them there; they are no part of it.
const folder = new URL('../../../../shared/data/', import.meta.url)
const files = existsSync(folder) ? readdirSync(folder).filter(name => name.endsWith('.json')) : []

type Roster = { handle?: string; name?: string | null }
type Group = { key: string; leaders?: Roster[]; formerLeaders?: Roster[]; subgroups?: Group[]; listed?: Span[] }
type Span = { from: string; to: string | null }
type File = { communities: Group[]; people?: Roster[] }

const all = (groups: Group[]): Group[] => groups.flatMap(group => [group, ...all(group.subgroups ?? [])])
const YEAR = 365 * 86_400_000
const restarts = ({ listed = [] }: Group) =>
  listed.filter(
    ({ to }, index) => to && listed[index + 1] && Date.parse(listed[index + 1]!.from) - Date.parse(to) >= YEAR
  ).length

// Every object with a handle outside the events, whatever it is called: all of them are somebody.
const handles = (value: unknown): string[] => {
  if (typeof value !== 'object' || value === null) return []
  const own = 'handle' in value && typeof value.handle === 'string' ? [value.handle.toLowerCase()] : []
  return [...own, ...Object.entries(value).flatMap(([name, inner]) => (name === 'events' ? [] : handles(inner)))]
}

const count = ({ rows }: Outcome) => {
  const terms = rows.flatMap(({ term }) => (term ? [term] : []))
  return {
    communities: rows.filter(row => row.community).length,
    people: rows.filter(row => row.person).length,
    open: terms.filter(term => !term.endedOn).length,
    ended: terms.filter(term => term.endedOn).length
  }
}

const expected = (file: File) => {
  const groups = all(file.communities)
  return {
    communities: groups.length + groups.reduce((sum, group) => sum + restarts(group), 0),
    people: new Set(handles(file)).size,
    open: groups.reduce((sum, { leaders = [] }) => sum + leaders.length, 0),
    ended: groups.reduce((sum, { formerLeaders = [] }) => sum + formerLeaders.length, 0)
  }
}

const doubles = ({ rows }: Outcome) => {
  const keys = rows.map(row => {
    const { membership } = row
    if (membership) return `membership ${membership.community} ${membership.person}`
    return Object.entries(row).map(([kind, body]) => `${kind} ${'key' in body ? body.key : JSON.stringify(body)}`)[0]
  })
  return keys.filter((key, index) => keys.indexOf(key) !== index)
}

if (files.length === 0) t.pass('no real directory lies beside the repository')

for (const name of files)
  t.test(`${name} is imported whole`, async t => {
    const file: File = JSON.parse(readFileSync(new URL(name, folder), 'utf8'))
    const outcome = toRows(file)
    t.same(count(outcome), expected(file))
    t.same(lost(file, outcome), [], 'nothing is lost without a note')
    t.same(missing(file, outcome), [], 'what is booked as taken is in a row')
    t.same(faults(outcome.rows), [], 'the service takes every row')
    t.same(toRows(file).rows, outcome.rows, 'a second run gives the same')
    t.notMatch(outcome.notes, [{ reason: /does not know/ }], 'every member of the shape is known')
    t.same(doubles(outcome), [], 'no key is given twice')
  })
