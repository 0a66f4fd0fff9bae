import { type Batch, keyed, missing, type Placed, put, type Step } from './put.ts'

/** Rounds of communities in which each comes after the one it is a part of, and after those that name it before. */
const levelsOf = (entries: Placed[]): Placed[][] => {
  const written = new Map<string, number>()
  const named = new Map<string, number>()
  const rounds: Placed[][] = []
  for (const entry of entries) {
    const { key, body } = entry
    const parent = body.parent as string
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
  const stepOf = (entry: Placed): Step[] => {
    const { parent, ...body } = entry.body
    if (typeof parent !== 'string') return [{ entry, draft: keyed(batch, entry.body) }]
    const id = batch.communities.idOf(parent, entry.index)
    if (id) return [{ entry, draft: { ...keyed(batch, body), parent: id } }]
    batch.answers[entry.index] = missing(entry, [['parent', 'community']])
    return []
  }
  for (const level of levelsOf(entries)) await put(batch, 'community', level.flatMap(stepOf), batch.communities)
}
