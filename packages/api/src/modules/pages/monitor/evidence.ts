import type { Message } from '@guildhall/schema'
import { DAY_MS } from '../../../platform/days.ts'
import { message } from '../message.ts'
import type { Evidence } from '../pages/updates.ts'
import type { Change } from './content.ts'
import type { Due } from './due.ts'
import type { Visit } from './visit.ts'
import { readW3cDate } from './w3c.ts'

/** What a host says of when a page changed, in its own words, and when that was read. */
export type Claim = {
  kind: 'sitemap' | 'http'
  said: string
  at: number
  heardAt: number
  changeKey: string | null
  note: Message
}

/** What is remembered of such claims. */
export type Claims = {
  sitemap?: string
  http?: string
  /** Those whose moment is still to come, and those that have to be repeated to be believed. */
  awaited: (Claim & { repeat: boolean })[]
}

// What is made anew for each visitor says that it was changed just now, in whatever zone, which says nothing.
const JUST_NOW = 60_000
const ZONE = 15 * 60_000
// Nobody is further ahead of UTC than 14 hours.
const AHEAD_AT_MOST = DAY_MS
const AWAITED_AT_MOST = 20

/**
 * What the sitemap says. Pages that changed in the same second changed together; on the same day only where so many did that
 * it was a publication of the whole site.
 */
const fromSitemap = ({ listed }: Visit): Claim | undefined => {
  const date = listed && readW3cDate(listed.lastmod)
  if (!date) return undefined
  const { lastmod, wholesale, readAt } = listed
  const changeKey = wholesale || date.exact ? `sitemap ${lastmod}` : null
  const note = message('page_update.sitemap', { said: lastmod })
  return { kind: 'sitemap', said: lastmod, at: date.at, heardAt: readAt, changeKey, note }
}

/** What Last-Modified says. Pages that changed in the same minute were put there together. */
const fromHttp = (due: Due, { lastModified, outcome }: Visit, now: number): Claim | undefined => {
  const said = lastModified ?? (outcome === 'not_modified' ? due.lastModified : undefined)
  const at = Date.parse(said ?? '')
  if (!said || Number.isNaN(at)) return undefined
  const occurredAt = new Date(at).toISOString()
  const changeKey = `http ${occurredAt.slice(0, 16)}Z`
  return { kind: 'http', said, at, heardAt: now, changeKey, note: message('page_update.http', { said }) }
}

/** Whether a moment is the one at which it was said, or would be in another zone. */
const isJustNow = ({ at, heardAt }: Claim) => {
  const ahead = at - heardAt
  const off = ahead > 0 ? ahead % ZONE : -ahead
  return Math.min(off, ahead > 0 ? ZONE - off : off) < JUST_NOW
}

/** What a visit says of when the page changed: what is believed now, and what is remembered until the next one. */
export const hear = (due: Due, visit: Visit, now: number): { believed: Claim[]; claims: Claims } => {
  const before = due.memory?.claims ?? { awaited: [] }
  const heard = [fromSitemap(visit), fromHttp(due, visit, now)].flatMap(claim => claim ?? [])
  const saidNow = ({ kind }: Claim) => heard.find(one => one.kind === kind)
  const isRepeated = (claim: Claim) => {
    const again = saidNow(claim)
    return again?.said === claim.said && again.heardAt > claim.heardAt
  }
  const isTakenBack = (claim: Claim) => saidNow(claim) !== undefined && saidNow(claim)!.said !== claim.said
  const news = heard
    .filter(({ kind, said, at }) => before[kind] !== said && at <= now + AHEAD_AT_MOST)
    .map(claim => ({ ...claim, repeat: isJustNow(claim) || (claim.kind === 'http' && claim.at > now) }))
  const known = before.awaited.filter(claim => !claim.repeat || !isTakenBack(claim))
  const isBelieved = (claim: Claims['awaited'][number]) => claim.at <= now && (!claim.repeat || isRepeated(claim))
  const all = [...known, ...news]
  return {
    believed: all.filter(isBelieved),
    claims: {
      ...before,
      ...Object.fromEntries(heard.map(({ kind, said }) => [kind, said])),
      awaited: all.filter(claim => !isBelieved(claim)).slice(-AWAITED_AT_MOST)
    }
  }
}

/** The evidence of an update in what a host said, and in a change of the text. */
export const evidenceOf = (page: string, believed: readonly Claim[], change: Change | undefined): Evidence[] => [
  ...believed.map(({ kind, at, changeKey, note }) => ({
    page,
    kind,
    occurredAt: new Date(at).toISOString(),
    changeKey,
    note
  })),
  ...(change
    ? [
        {
          page,
          kind: 'content',
          occurredAt: new Date(change.since).toISOString(),
          changeKey: `content ${change.name}`,
          note: message('page_update.content')
        }
      ]
    : [])
]
