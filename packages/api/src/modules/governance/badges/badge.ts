import type { Exemption, Freshness, Message, UpdateKind } from '@guildhall/schema'
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
  exemption: Exemption | null
}

/** Why nothing is due. */
const setAside = ({ reason, until }: Exemption): Message =>
  reason === 'removed' || reason === 'closed' ? message(`badge.${reason}`) : message(`badge.${reason}`, { on: until! })

const said = (known: Known): { message: Message; tone: Badge['tone'] } => {
  const { freshness, kind, lastUpdatedAt, staleAt, exemption } = known
  if (exemption) return { message: setAside(exemption), tone: 'quiet' }
  if (lastUpdatedAt === null || staleAt === null) return { message: message('badge.not_reviewed'), tone: 'quiet' }
  if (freshness === 'fresh') {
    const how = kind === 'attestation' ? 'badge.reviewed' : 'badge.updated'
    return { message: message(how, { on: dayOf(lastUpdatedAt) }), tone: 'good' }
  }
  const on = dayOf(staleAt)
  if (freshness === 'due') return { message: message('badge.due_by', { on }), tone: 'soon' }
  return freshness === 'stale'
    ? { message: message('badge.due_since', { on }), tone: 'due' }
    : { message: message('badge.long_overdue', { on }), tone: 'long' }
}

/** What the badge of a page says, after a text of the page itself. */
export const badgeOf = (known: Known, { say, language }: Speech, label?: string): Badge => {
  const { name, lastUpdatedAt, reviewEveryDays: everyDays } = known
  const { message: short, tone } = said(known)
  const text = say(short)
  return {
    ...(label ? { label } : {}),
    text,
    tone,
    language,
    title: say(message('badge.title', { name, text })),
    description: say(message('badge.description', { on: lastUpdatedAt && dayOf(lastUpdatedAt), everyDays }))
  }
}
