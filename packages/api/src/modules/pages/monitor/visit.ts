import type { CheckOutcome } from '@guildhall/schema'
import { DAY_MS } from '../../../platform/days.ts'
import type { Inward } from '../../../platform/egress/egress.ts'
import type { ReadDocument } from './document.ts'
import { basisOf, type Due } from './due.ts'
import { TRIED_AT_MOST, type TriedAddresses, tryAddresses } from './links.ts'
import type { Reader } from './reader.ts'
import type { Listed, sitemapReader } from './sitemap.ts'
import { retryAfter, type Web } from './web.ts'

/** What a visit to a page brought. */
export type Visit = {
  outcome: CheckOutcome
  problem?: string
  statusCode?: number | null
  finalUrl?: string
  durationMs: number
  bytes?: number
  etag?: string
  lastModified?: string
  read?: ReadDocument
  links?: TriedAddresses
  images?: TriedAddresses
  /** What the sitemap of its host says of it. */
  listed?: Listed
  /** When its host wants to be asked again. */
  againAtMs?: number
}

/** What a visit needs. */
export type Tools = { web: Web; reader: Reader; sitemap: ReturnType<typeof sitemapReader> }

// A page whose bytes stay the same still gets new broken links.
const READ_AGAIN = 7 * DAY_MS

/** Asks only for what is new, where the page was read lately and nothing else has changed that reading depends on. */
const conditions = (due: Due, now: number): Record<string, string> => {
  const lately = due.lastReadAt !== null && now - Date.parse(due.lastReadAt) < READ_AGAIN
  if (!lately || due.basis !== basisOf(due.mission)) return {}
  return {
    ...(due.etag ? { 'if-none-match': due.etag } : {}),
    ...(due.lastModified ? { 'if-modified-since': due.lastModified } : {})
  }
}

const isHtml = ({ headers, body }: Inward) => {
  const type = headers['content-type'] ?? ''
  if (type !== '') return /^\s*(text\/html|application\/xhtml\+xml)\b/i.test(type)
  return /^\s*</.test(body.subarray(0, 200).toString('latin1'))
}

const headerOf = (text: string | undefined) => (text && text.length <= 500 ? text : undefined)

/** What an answer says that is no page. */
const refusal = (answer: Inward, now: number): Partial<Visit> & { outcome: CheckOutcome } => {
  const { status } = answer
  if (status >= 400) {
    return { outcome: 'failed', problem: `It returns ${status}.`, againAtMs: retryAfter(answer, now) }
  }
  if (status >= 300) return { outcome: 'failed', problem: `It returns ${status} without a Location.` }
  return { outcome: 'not_html', problem: 'The response is not HTML.' }
}

const readAnswer = async (answer: Inward, { web, reader, sitemap }: Tools): Promise<Partial<Visit>> => {
  const contentType = answer.headers['content-type'] ?? ''
  const read = await reader.readPage({ bytes: answer.body, contentType, url: answer.url })
  if (!read) return { outcome: 'not_html', problem: 'It could not be read within the time limit.' }
  const [links, images, listed] = await Promise.all([
    tryAddresses(web, read.links, TRIED_AT_MOST),
    tryAddresses(web, read.images, TRIED_AT_MOST),
    sitemap(answer.url)
  ])
  const problem = answer.truncated ? 'It is longer than 1 MiB; the rest was not read.' : undefined
  return { read, links, images, listed, problem }
}

const looked = async (due: Due, tools: Tools): Promise<Omit<Visit, 'durationMs'> & { fetchedAt: number }> => {
  const { web } = tools
  const accept = 'text/html, application/xhtml+xml;q=0.9, */*;q=0.1'
  const fetched = await web.fetch({ url: due.url, headers: { accept, ...conditions(due, web.now()) } })
  const fetchedAt = performance.now()
  if (fetched.kind === 'forbidden') return { outcome: 'robots', problem: fetched.why, fetchedAt }
  if (fetched.kind === 'busy') {
    const { why, status, url, untilMs } = fetched
    return { outcome: 'busy', problem: why, statusCode: status, finalUrl: url, againAtMs: untilMs, fetchedAt }
  }
  if (fetched.kind === 'failed') {
    const { failure, message } = fetched.error
    return { outcome: failure === 'refused' ? 'blocked' : 'unreachable', problem: message, fetchedAt }
  }
  const { answer } = fetched
  const seen = {
    statusCode: answer.status,
    finalUrl: answer.url.slice(0, 2000),
    bytes: answer.body.length,
    etag: headerOf(answer.headers.etag),
    lastModified: headerOf(answer.headers['last-modified']),
    fetchedAt
  }
  if (answer.status === 304) return { ...seen, outcome: 'not_modified', listed: await tools.sitemap(answer.url) }
  if (answer.status >= 300 || !isHtml(answer)) return { ...seen, ...refusal(answer, web.now()) }
  return { ...seen, outcome: 'loaded', ...(await readAnswer(answer, tools)) }
}

/** Visits a page: fetches it politely, reads it, tries its links and images, looks it up in the sitemap. */
export const visit = async (due: Due, tools: Tools): Promise<Visit> => {
  const began = performance.now()
  const { fetchedAt, ...found } = await looked(due, tools)
  return { ...found, durationMs: Math.round(fetchedAt - began) }
}
