import type { ComparedSection } from '@guildhall/schema'
import { plain } from '../markdown/headings.ts'
import { linesOf, withoutEnd } from '../markdown/scan.ts'
import { type CharterText, type Part, partsOf } from '../markdown/write.ts'
import { compareLines, countLines, type Line } from './lines.ts'

/** A charter as it is compared. */
export type Compared = CharterText & { title: string }

/** A part, and where it stands. */
type Placed = Part & { at: number }
type Pair = { from: Placed; to: Placed }

const trimmed = ({ text }: Part) => withoutEnd(text, letter => ' \t\r\n'.includes(letter))
const bare = ({ text }: Line) => text.replace(/[\r\n]+$/, '')

/** By what parts of two versions are recognised as the same one: the section, or the heading of a free one. */
const nameOf = ({ section }: Part) => {
  if (!section) return ''
  return section.section === 'other' ? `other ${plain(section.title)}` : section.section
}

/** The share of lines that two parts have in common, of those of the longer one. */
const likeness = (one: Part, other: Part) => {
  const linesIn = (part: Part) =>
    new Set(
      linesOf(part.text)
        .map(line => line.trim())
        .filter(Boolean)
    )
  const [few, many] = [linesIn(one), linesIn(other)].sort((a, b) => a.size - b.size) as [Set<string>, Set<string>]
  return many.size === 0 ? 0 : [...few].filter(line => many.has(line)).length / many.size
}

/** At least half of the lines of a section that was renamed stay. */
const ALIKE = 0.5

/** Which parts of two versions belong together: those of one name, then those that say nearly the same. */
const pairsOf = (from: readonly Placed[], to: readonly Placed[]): Pair[] => {
  const named = Map.groupBy(from, nameOf)
  const pairs: Pair[] = to.flatMap(part => {
    const match = named.get(nameOf(part))?.shift()
    return match ? [{ from: match, to: part }] : []
  })
  const left = new Set([...named.values()].flat())
  const paired = new Set(pairs.map(({ to }) => to))
  const candidates = to
    .filter(part => !paired.has(part))
    .flatMap(part => [...left].map(other => ({ from: other, to: part, like: likeness(other, part) })))
    .filter(({ like }) => like >= ALIKE)
    .sort((a, b) => b.like - a.like)
  for (const { from, to } of candidates) {
    if (!left.has(from) || paired.has(to)) continue
    left.delete(from)
    paired.add(to)
    pairs.push({ from, to })
  }
  return pairs.sort((a, b) => a.to.at - b.to.at)
}

/** The pairs that kept their order: as many as can be; all others moved. */
const inOrder = (pairs: readonly Pair[]): ReadonlySet<Pair> => {
  const best: Pair[][] = []
  for (const pair of pairs) {
    const before = best.filter(row => row.at(-1)!.from.at < pair.from.at)
    const longest = before.reduce<Pair[]>((most, row) => (row.length > most.length ? row : most), [])
    best.push([...longest, pair])
  }
  return new Set(best.reduce<Pair[]>((most, row) => (row.length > most.length ? row : most), []))
}

const titleOf = ({ section }: Part) => section?.title ?? ''

const shown = (lines: readonly Line[]) => lines.map(line => ({ change: line.change, text: bare(line) }))

const entry = (
  part: Part,
  previousTitle: string | null,
  change: ComparedSection['change'],
  lines: readonly Line[]
): ComparedSection => ({
  section: part.section?.section ?? null,
  title: titleOf(part),
  previousTitle,
  change,
  ...countLines(lines),
  lines: shown(lines)
})

const pairEntry = (pair: Pair, hasMoved: boolean): ComparedSection => {
  const [from, to] = [trimmed(pair.from), trimmed(pair.to)]
  const change = from !== to ? 'changed' : hasMoved ? 'moved' : 'same'
  return entry(pair.to, titleOf(pair.from), change, compareLines(from, to))
}

/** What became of each section: those of the new version in their order, and removed ones after the section that they followed. */
export const compareSections = (from: Compared, to: Compared): ComparedSection[] => {
  const [old, young] = [from, to].map(one => partsOf(one).map((part, at) => ({ ...part, at }))) as [Placed[], Placed[]]
  const pairs = pairsOf(old, young)
  const kept = inOrder(pairs)
  const byNew = new Map(pairs.map(pair => [pair.to.at, pair]))
  const entries: { at: number; entry: ComparedSection }[] = young.map(part => {
    const pair = byNew.get(part.at)
    if (pair) return { at: pair.from.at, entry: pairEntry(pair, !kept.has(pair)) }
    return { at: -1, entry: entry(part, null, 'added', compareLines('', trimmed(part))) }
  })
  const found = new Set(pairs.map(pair => pair.from.at))
  for (const part of old.filter(({ at }) => !found.has(at))) {
    const after = entries.findLastIndex(({ at }) => at >= 0 && at === part.at - 1)
    const lines = compareLines(trimmed(part), '')
    entries.splice(after < 0 ? 1 : after + 1, 0, { at: part.at, entry: entry(part, titleOf(part), 'removed', lines) })
  }
  return entries.map(({ entry }) => entry)
}
