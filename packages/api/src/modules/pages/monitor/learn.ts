import type { PageInstead } from '@guildhall/schema'
import { type Change, type Content, firstSight, nextSight, pendingSince } from './content.ts'
import { basisOf, type Due, type Memory } from './due.ts'
import { type Claim, hear } from './evidence.ts'
import { insteadOf, type Served } from './instead.ts'
import type { Visit } from './visit.ts'

/** What a visit teaches: what the address shows, what counts as an update, and what is remembered until the next visit. */
export type Learnt = {
  instead: PageInstead | null
  believed: Claim[]
  change?: Change
  /** Since when a change of the text awaits its confirmation. */
  pendingSince?: number
  memory: Memory
}

/** What is remembered of the text; whether the mission was shown is anew to be seen where it is another one. */
const remembered = (due: Due, { shown }: Served): Content | undefined => {
  const content = due.memory?.content
  return content && due.basis !== basisOf(due.mission) ? { ...content, shown: shown === true } : content
}

/** Learns from a visit. What is shown instead of the page says nothing of the page. */
export const learn = (due: Due, visit: Visit, shown: boolean | null, at: number): Learnt => {
  const memory = due.memory ?? { claims: { awaited: [] } }
  const { statusCode, finalUrl, read } = visit
  const nothing = { believed: [], memory, pendingSince: memory.content && pendingSince(memory.content) }
  if (!statusCode || !finalUrl) return { ...nothing, instead: null }
  const served: Served = { status: statusCode, url: due.url, finalUrl, read, shown }
  const known = remembered(due, served)
  const instead = insteadOf(known, served)
  if (instead) return { ...nothing, instead }
  const { believed, claims } = hear(due, visit, at)
  if (!read) return { ...nothing, instead, believed, memory: { ...memory, claims } }
  const { content, change } = known
    ? nextSight(known, { ...served, read }, at)
    : { content: firstSight({ ...served, read }), change: undefined }
  return { instead, believed, change, pendingSince: pendingSince(content), memory: { content, claims } }
}
