import { createHash } from 'node:crypto'
import { isDay, startOf } from '../../../platform/days.ts'
import type { Evidence } from '../pages/updates.ts'
import type { Due } from './due.ts'
import type { Visit } from './visit.ts'

// A page that is made anew for each visitor says that it was changed just now, which says nothing.
const JUST_NOW = 60_000
const W3C = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2}))?$/

const moment = (text: string | undefined) => {
  const at = Date.parse(text ?? '')
  if (text === undefined || Number.isNaN(at)) return undefined
  return isDay(text) ? startOf(text).getTime() : at
}

/**
 * What the sitemap says. Pages that changed in the same second changed together; on the same day only where so many did that
 * it was a publication of the whole site.
 */
const fromSitemap = (due: Due, { listed }: Visit, now: number): Evidence[] => {
  if (!listed || listed.lastmod === due.sitemapLastmod || !W3C.test(listed.lastmod)) return []
  const at = moment(listed.lastmod)
  if (at === undefined || at > now) return []
  const together = listed.wholesale || !isDay(listed.lastmod)
  return [
    {
      page: due.id,
      kind: 'sitemap',
      occurredAt: new Date(at).toISOString(),
      changeKey: together ? `sitemap ${listed.lastmod}` : null,
      note: `lastmod ${listed.lastmod} in the sitemap`
    }
  ]
}

/** What Last-Modified says. Pages that changed in the same minute were put there together. */
const fromHttp = (due: Due, { lastModified, outcome }: Visit, now: number): Evidence[] => {
  const at = moment(lastModified)
  if (outcome !== 'loaded' || at === undefined || lastModified === due.lastModified || at > now - JUST_NOW) return []
  const occurredAt = new Date(at).toISOString()
  return [
    {
      page: due.id,
      kind: 'http',
      occurredAt,
      changeKey: `http ${occurredAt.slice(0, 16)}Z`,
      note: `Last-Modified: ${lastModified}`
    }
  ]
}

/** The lines by which two texts differ, as a name: the same line added to many pages is one change. */
const differenceOf = (before: readonly string[], after: readonly string[]) => {
  const [old, young] = [new Set(before), new Set(after)]
  const gone = before.filter(line => !young.has(line)).map(line => `-${line}`)
  const come = after.filter(line => !old.has(line)).map(line => `+${line}`)
  const lines = [...new Set([...gone, ...come])].sort()
  return createHash('sha256').update(lines.join('\n')).digest('hex').slice(0, 24)
}

/** What the text itself says. The first sight of a page is no change. */
const fromContent = (due: Due, { read }: Visit, now: number): Evidence[] => {
  if (!read || due.contentHash === null || due.contentHash === read.contentHash) return []
  return [
    {
      page: due.id,
      kind: 'content',
      occurredAt: new Date(now).toISOString(),
      changeKey: `content ${differenceOf(due.lineHashes ?? [], read.lineHashes)}`,
      note: 'The text of its main part has changed since the last check.'
    }
  ]
}

/** The evidence of an update that a visit brought. */
export const evidenceOf = (due: Due, visit: Visit, now: Date): Evidence[] =>
  [fromSitemap, fromHttp, fromContent].flatMap(from => from(due, visit, now.getTime()))
