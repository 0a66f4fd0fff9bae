import { DAY_MS } from '../../../platform/days.ts'
import { type Block, shortHash } from './blocks.ts'
import type { ReadDocument } from './document.ts'
import { type Known, namesOf, type Served, survives } from './instead.ts'
import { movedOn, renumbered } from './renumbered.ts'

/** A change that was seen and that later visits have yet to confirm. */
type Pending = { id: string; place: string; since: number; later?: number }

/** What is remembered of the text of a page. */
export type Content = Known & {
  /** The keys of all blocks and the hashes of all texts that were ever there, the oldest first. */
  seen: string[]
  pending: Pending[]
  /** Places whose changes went away before they were confirmed: how often, and when last. */
  flips: Record<string, { times: number; at: number }>
}

/** A change that was confirmed: since when it is there, and its name, which is the same on all pages with the same change. */
export type Change = { since: number; name: string }

const SEEN_AT_MOST = 4000
const CONFIRMED_AFTER = DAY_MS
// A place that changed at three visits in a row changes by itself, until it was quiet for so long.
const FLIPS = 2
const QUIET = 30 * DAY_MS

const keysOf = (blocks: readonly Block[]) => blocks.flatMap(({ key, dated }) => (dated ? [key, dated] : [key]))
const numbersOf = (blocks: readonly Block[]) => blocks.flatMap(({ numbered }) => numbered ?? [])
const textOf = (keys: readonly string[]) => `text ${shortHash([...keys].sort().join('\n'))}`
/** What was seen, with what is seen now at the end, so that what stands on the page is never forgotten. */
const remembered = (seen: readonly string[], more: readonly string[]) => {
  const now = new Set(more)
  return [...seen.filter(one => !now.has(one)), ...now].slice(-SEEN_AT_MOST)
}

const knownBy = (served: Served & { read: ReadDocument }): Known => ({
  ...namesOf(served.read),
  blocks: served.read.blocks,
  url: served.finalUrl,
  shown: served.shown === true
})

/** What is remembered after the first sight of a page. */
export const firstSight = (served: Served & { read: ReadDocument }): Content => {
  const keys = keysOf(served.read.blocks)
  return {
    ...knownBy(served),
    seen: remembered([], [...keys, ...numbersOf(served.read.blocks), textOf(served.read.blocks.map(({ key }) => key))]),
    pending: [],
    flips: {}
  }
}

/** Where each block stands: the last block before it that was there already, and how many new ones lie between. */
const placed = (content: Content, blocks: readonly Block[]) => {
  const there = new Set(content.blocks.map(({ key }) => key))
  let before = ''
  let between = 0
  return blocks.map(block => {
    const place = `${before} ${between}`
    const isNew = !there.has(block.key)
    if (isNew) between++
    else [before, between] = [block.key, 0]
    return { block, place, isNew }
  })
}

/** A change that is seen, and where. */
export type Sighting = { id: string; place: string }

/** The blocks that were never there before, or name a day to come that was not named before. */
const added = (content: Content, blocks: readonly Block[]): Sighting[] => {
  const seen = new Set(content.seen)
  const pending = new Set(content.pending.map(({ id }) => id))
  const idOf = ({ key, dated, ahead }: Block) => {
    if (pending.has(key) || !seen.has(key)) return key
    return dated && (pending.has(dated) || (ahead && !seen.has(dated))) ? dated : undefined
  }
  return placed(content, blocks).flatMap(({ block, place }) => {
    const id = idOf(block)
    return id ? [{ id, place }] : []
  })
}

/**
 * The text that is left where blocks were taken away and nothing was put in their place. What named a day may have gone by itself
 * when the day was over; a text that was there before is a return.
 */
const takenAway = (content: Content, blocks: readonly Block[], isRestless: (place: string) => boolean): Sighting[] => {
  const there = new Set(blocks.map(({ key }) => key))
  const filled = new Set(placed(content, blocks).flatMap(({ place, isNew }) => (isNew ? place : [])))
  const left: string[] = []
  let gone = false
  for (const { key, dated } of content.blocks) {
    const place = `${left.at(-1) ?? ''} 0`
    if (there.has(key)) left.push(key)
    else gone ||= dated === null && !filled.has(place) && !isRestless(place)
  }
  const id = textOf(left)
  return gone && left.length > 0 && !content.seen.includes(id) ? [{ id, place: 'text' }] : []
}

const isConfirmed = ({ later }: Pending, at: number) => later !== undefined && at - later >= CONFIRMED_AFTER

/**
 * What is remembered after another sight of the page, and the change that it confirms: one that is still there at two later visits a
 * day apart. A change is no sign of life where the title or the mission did not survive it.
 */
export const nextSight = (
  content: Content,
  served: Served & { read: ReadDocument },
  at: number
): { content: Content; change?: Change } => {
  const { blocks } = served.read
  const flips = { ...content.flips }
  const isRestless = (place: string) => {
    const flip = flips[place]
    return flip !== undefined && flip.times >= FLIPS && at - flip.at < QUIET
  }
  const news = [...added(content, blocks), ...renumbered(content, blocks)]
  const here = new Set(news.map(({ id }) => id))
  for (const { id, place } of content.pending) {
    if (here.has(id) || id.startsWith('text')) continue
    const before = flips[place]
    flips[place] = { times: before && at - before.at < QUIET ? before.times + 1 : 1, at }
  }
  const known = new Map(content.pending.map(one => [one.id, one]))
  const pending = [...news, ...takenAway(content, blocks, isRestless)].flatMap(({ id, place }): Pending[] => {
    const before = known.get(id)
    if (before) return [{ ...before, later: before.later ?? at }]
    return isRestless(place) ? [] : [{ id, place, since: at }]
  })
  const open = new Set(pending.map(({ id }) => id))
  const seen = remembered(
    content.seen,
    [...content.pending.map(({ id }) => id), ...keysOf(blocks)].filter(id => !open.has(id))
  )
  const confirmed = pending.filter(one => isConfirmed(one, at))
  const lives = survives(content, served)
  if (confirmed.length === 0 || !(lives || served.shown))
    return { content: { ...content, blocks: movedOn(content, blocks, open), seen, pending, flips } }
  const waiting = pending.filter(one => !isConfirmed(one, at))
  const waits = new Set(waiting.map(({ id }) => id))
  const now = blocks.filter(({ key }) => !waits.has(key))
  const ids = confirmed.map(({ id }) => id)
  const renewed = {
    ...knownBy(served),
    shown: content.shown || served.shown === true,
    blocks: now,
    seen: remembered(seen, [...ids, ...numbersOf(now), textOf(now.map(({ key }) => key))]),
    pending: waiting,
    flips
  }
  if (!lives) return { content: renewed }
  const since = Math.min(...confirmed.map(({ since }) => since))
  return { content: renewed, change: { since, name: shortHash([...ids].sort().join('\n')) } }
}

/** Since when a change awaits its confirmation; undefined without one. */
export const pendingSince = ({ pending }: Content): number | undefined =>
  pending.length > 0 ? Math.min(...pending.map(({ since }) => since)) : undefined
