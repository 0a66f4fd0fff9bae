import type { LineChange } from '@guildhall/schema'
import { diffArrays } from 'diff'
import { linesOf } from '../markdown/scan.ts'

/** A line with its end, and what became of it. */
export type Line = { change: LineChange; text: string }

/** Texts that differ in more lines than this have little in common: one replaces the other. */
const MOST = 4000

const all = (lines: readonly string[], change: LineChange): Line[] => lines.map(text => ({ change, text }))

/** The lines of two texts, with the fewest removed and added that lead from one to the other. */
export const compareLines = (from: string, to: string): Line[] => {
  const [old, young] = [linesOf(from), linesOf(to)]
  const runs = diffArrays(old, young, { maxEditLength: MOST })
  if (!runs) return [...all(old, 'removed'), ...all(young, 'added')]
  return runs.flatMap(({ added, removed, value }) => all(value, added ? 'added' : removed ? 'removed' : 'same'))
}

/** How many lines were added and removed, and how many stayed. */
export const countLines = (lines: readonly Line[]) => {
  const count = (change: LineChange) => lines.filter(line => line.change === change).length
  return { addedLines: count('added'), removedLines: count('removed'), sameLines: count('same') }
}
