import type { Batch, Placed } from '../../../core/module/row-kind.ts'
import { put, stepOf } from './put.ts'

/** Rounds of communities in which each comes after the one it is a part of, and after those that name it before. */
const levelsOf = (entries: Placed[]): Placed[][] => {
  const written = new Map<unknown, number>()
  const named = new Map<unknown, number>()
  const rounds: Placed[][] = []
  for (const entry of entries) {
    const { key, body } = entry
    const { parent } = body
    const level = Math.max(written.get(key) ?? 0, (named.get(key) ?? -1) + 1, (written.get(parent) ?? -1) + 1)
    written.set(key, level)
    named.set(parent, Math.max(named.get(parent) ?? 0, level))
    rounds[level] ??= []
    rounds[level].push(entry)
  }
  return rounds
}

/** Writes communities, each after the one it is a part of. */
export const putCommunities = async (batch: Batch, entries: Placed[]) => {
  for (const level of levelsOf(entries))
    await put(
      batch,
      'community',
      level.flatMap(entry => stepOf(batch, entry))
    )
}
