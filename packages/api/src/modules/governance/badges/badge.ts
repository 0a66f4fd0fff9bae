import type { Freshness, Message, UpdateKind } from '@guildhall/schema'
import type { Speech } from '../../../core/words/catalogue.ts'
import { dayOf } from '../../../platform/days.ts'
import { message } from '../message.ts'
import type { Badge } from './picture.ts'

/** What is known of a page. */
export type Known = {
  name: string
  freshness: Freshness
  kind: UpdateKind | null
  lastUpdatedAt: string | null
  staleAt: string | null
  reviewEveryDays: number
  /** Whether its community has ended. */
  ended: boolean
  /** The last day of a pause of the community, and of a waiver of its review. */
  pausedUntil: string | null
  waivedUntil: string | null
}

/** Why nothing is due, as findings have it; undefined where something may be. */
const setAside = ({ ended, pausedUntil, waivedUntil, freshness }: Known): Message | undefined => {
  if (ended) return message('badge.closed')
  if (freshness === 'fresh') return undefined
  if (pausedUntil) return message('badge.paused', { on: pausedUntil })
  return waivedUntil ? message('badge.waived', { on: waivedUntil }) : undefined
}

const said = (known: Known): { message: Message; tone: Badge['tone'] } => {
  const { freshness, kind, lastUpdatedAt, staleAt } = known
  const aside = setAside(known)
  if (aside) return { message: aside, tone: 'quiet' }
  if (lastUpdatedAt === null || staleAt === null) return { message: message('badge.not_reviewed'), tone: 'quiet' }
  if (freshness === 'fresh') {
    const how = kind === 'attestation' ? 'badge.reviewed' : 'badge.updated'
    return { message: message(how, { on: dayOf(lastUpdatedAt) }), tone: 'good' }
  }
  const on = dayOf(staleAt)
  return freshness === 'due'
    ? { message: message('badge.due_by', { on }), tone: 'soon' }
    : { message: message('badge.due_since', { on }), tone: 'due' }
}

/** What the badge of a page says. */
export const badgeOf = (known: Known, { say }: Speech): Badge => {
  const { name, lastUpdatedAt, reviewEveryDays: everyDays } = known
  const { message: short, tone } = said(known)
  const text = say(short)
  return {
    text,
    tone,
    title: say(message('badge.title', { name, text })),
    description: say(message('badge.description', { on: lastUpdatedAt && dayOf(lastUpdatedAt), everyDays }))
  }
}
