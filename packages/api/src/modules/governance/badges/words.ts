import type { Freshness, UpdateKind } from '@guildhall/schema'
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

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')

/** A day as people write it: 3 Nov 2026 (UTC). */
export const dayInWords = (moment: string): string => {
  const date = new Date(moment)
  return `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}`
}

const said = ({ freshness, kind, lastUpdatedAt, staleAt }: Known): Pick<Badge, 'text' | 'tone'> => {
  if (lastUpdatedAt === null || staleAt === null) return { text: 'Not reviewed yet', tone: 'quiet' }
  if (freshness === 'fresh') {
    const how = kind === 'attestation' ? 'reviewed' : 'updated'
    return { text: `Up to date · ${how} ${dayInWords(lastUpdatedAt)}`, tone: 'good' }
  }
  if (freshness === 'due') return { text: `Review due by ${dayInWords(staleAt)}`, tone: 'soon' }
  return { text: `Review due since ${dayInWords(staleAt)}`, tone: 'due' }
}

/** What the badge of a page says. */
export const badgeOf = (known: Known): Badge => {
  const { text, tone } = said(known)
  const last = known.lastUpdatedAt
    ? `The page was last updated on ${dayInWords(known.lastUpdatedAt)}`
    : 'It is not known yet when the page was updated'
  return {
    text,
    tone,
    title: `${known.name}: ${text}`,
    description: `${last}. It is to be looked through every ${known.reviewEveryDays} days.`
  }
}
