import type { Block } from './blocks.ts'
import type { Content, Sighting } from './content.ts'
import { areOthers } from './numbers.ts'

/** The blocks whose words no other has, by their keys. */
const single = (blocks: readonly Block[]) => {
  const counts = new Map<string, number>()
  for (const { key } of blocks) counts.set(key, (counts.get(key) ?? 0) + 1)
  return new Map(blocks.filter(({ key }) => counts.get(key) === 1).map(block => [block.key, block]))
}

/** The blocks that say what they said, with numbers that were never there and are quite others. */
export const renumbered = (content: Content, blocks: readonly Block[]): Sighting[] => {
  const seen = new Set(content.seen)
  const pending = new Set(content.pending.map(({ id }) => id))
  const before = single(content.blocks)
  return [...single(blocks).values()].flatMap(({ key, numbered, amounts }) => {
    const known = before.get(key)
    if (!known || numbered === null) return []
    const isOther = pending.has(numbered) || (!seen.has(numbered) && areOthers(known.amounts, amounts))
    return isOther ? [{ id: numbered, place: `# ${key}` }] : []
  })
}

/** The blocks that are known, with the numbers that they have moved on to by themselves. */
export const movedOn = ({ blocks }: Content, now: readonly Block[], open: ReadonlySet<string>): Block[] => {
  const there = single(now)
  return blocks.map(block => {
    const { numbered, amounts } = there.get(block.key) ?? block
    return numbered === null || open.has(numbered) ? block : { ...block, amounts }
  })
}
