import { type Batch, keyed, missing, named, type Placed, put, type Step } from './put.ts'

/** Rounds of communities in which each comes after the one it is a part of. */
const levelsOf = (entries: Placed[]): Placed[][] => {
  const levels = new Map<string, number>()
  const rounds: Placed[][] = []
  for (const entry of entries) {
    const above = levels.get(named(entry, 'parent'))
    const level = Math.max(levels.get(entry.key) ?? 0, above === undefined ? 0 : above + 1)
    levels.set(entry.key, level)
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
