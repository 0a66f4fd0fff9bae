import type { Freshness, UpdateKind } from '@guildhall/schema'
import { dayInWords } from '../../../platform/days.ts'
import type { Badge } from './picture.ts'

/** What is known of a page. */
export type Known = {
  name: string
  freshness: Freshness
  kind: UpdateKind | null
  lastUpdatedAt: string | null
  staleAt: string | null
  reviewEveryDays: number
}

/** A day as a badge has room for it: 3 Nov 2026. */
export const shortDay = (moment: string): string => dayInWords(moment).replace(/([A-Z][a-z]{2})[a-z]*/, '$1')

const said = ({ freshness, kind, lastUpdatedAt, staleAt }: Known): Pick<Badge, 'text' | 'tone'> => {
  if (lastUpdatedAt === null || staleAt === null) return { text: 'Not reviewed yet', tone: 'quiet' }
  if (freshness === 'fresh') {
    const how = kind === 'attestation' ? 'reviewed' : 'updated'
    return { text: `Up to date · ${how} ${shortDay(lastUpdatedAt)}`, tone: 'good' }
  }
  if (freshness === 'due') return { text: `Review due by ${shortDay(staleAt)}`, tone: 'soon' }
  return { text: `Review due since ${shortDay(staleAt)}`, tone: 'due' }
}

/** What the badge of a page says. */
export const badgeOf = (known: Known): Badge => {
  const { text, tone } = said(known)
  const last = known.lastUpdatedAt
    ? `The page was last updated on ${shortDay(known.lastUpdatedAt)}`
    : 'It is not known yet when the page was updated'
  return {
    text,
    tone,
    title: `${known.name}: ${text}`,
    description: `${last}. It is to be looked through every ${known.reviewEveryDays} days.`
  }
}
