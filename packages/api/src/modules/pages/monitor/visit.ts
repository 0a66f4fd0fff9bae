import type { CheckOutcome, Message } from '@guildhall/schema'
import { DAY_MS } from '../../../platform/days.ts'
import type { Inward } from '../../../platform/egress/egress.ts'
import type { EgressFailure } from '../../../platform/egress/error.ts'
import { message } from '../message.ts'
import type { ReadDocument } from './document.ts'
import { basisOf, type Due } from './due.ts'
import { TRIED_AT_MOST, type TriedAddresses, tryAddresses } from './links.ts'
import { isPdf, PDF_AT_MOST } from './pdf.ts'
import type { Reader } from './reader.ts'
import type { Listed, sitemapReader } from './sitemap.ts'
import { type Fetched, retryAfter, type Web } from './web.ts'

/** What a visit to a page brought. */
export type Visit = {
  outcome: CheckOutcome
  message?: Message
  statusCode?: number | null
  finalUrl?: string
  durationMs: number
  bytes?: number
  etag?: string
  lastModified?: string
  read?: ReadDocument
  /** Whether another page sent its visitors on to it. */
  sentOn?: boolean
  links?: TriedAddresses
  images?: TriedAddresses
  /** What the sitemap of its host says of it. */
  listed?: Listed
  /** Whether no host answered at all. */
  unanswered?: boolean
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
  // A change that waits for its confirmation has to be seen again.
  const waits = (due.memory?.content?.pending.length ?? 0) > 0
  if (!lately || waits || due.basis !== basisOf(due.mission)) return {}
  return {
    ...(due.etag ? { 'if-none-match': due.etag } : {}),
    ...(due.lastModified ? { 'if-modified-since': due.lastModified } : {})
  }
}

const isPage = ({ headers, body }: Inward) => {
  const type = headers['content-type'] ?? ''
  if (isPdf(type, body)) return true
  if (type !== '') return /^\s*(text\/html|application\/xhtml\+xml)\b/i.test(type)
  return /^\s*</.test(body.subarray(0, 200).toString('latin1'))
}

const headerOf = (text: string | undefined) => (text && text.length <= 500 ? text : undefined)

/** What an answer says that is no page. */
const refusal = (answer: Inward, now: number): Partial<Visit> & { outcome: CheckOutcome } => {
  const { status } = answer
  if (status >= 400) {
    return { outcome: 'failed', message: message('page_check.status', { status }), againAtMs: retryAfter(answer, now) }
  }
  if (status >= 300) return { outcome: 'failed', message: message('page_check.no_location', { status }) }
  return { outcome: 'not_html', message: message('page_check.not_html') }
}

const ACCEPT = 'text/html, application/xhtml+xml;q=0.9, application/pdf;q=0.8, */*;q=0.1'

/** The answer whole, where nothing can be read in a part of it. */
const whole = async (answer: Inward, { web }: Tools): Promise<Inward> => {
  const { url, headers, body, truncated } = answer
  if (!truncated || !isPdf(headers['content-type'] ?? '', body)) return answer
  const again = await web.fetch({ url, headers: { accept: ACCEPT }, atMost: PDF_AT_MOST })
  return again.kind === 'answer' ? again.answer : answer
}

/** The page in an answer. */
const pageIn = ({ body, headers, url, truncated }: Inward, { web, reader }: Tools) =>
  reader.readPage({ bytes: body, contentType: headers['content-type'] ?? '', url, cut: truncated, at: web.now() })

/** What a page leads to, and what is said of it elsewhere. */
const aroundPage = async (
  read: ReadDocument,
  { url, truncated }: Inward,
  { web, sitemap }: Tools
): Promise<Partial<Visit>> => {
  const [links, images, listed] = await Promise.all([
    tryAddresses(web, read.links, TRIED_AT_MOST),
    tryAddresses(web, read.images, TRIED_AT_MOST),
    sitemap(url)
  ])
  return { read, links, images, listed, message: truncated ? message('page_check.cut') : undefined }
}

// What is a limit of ours says nothing of the page.
const BY_FAILURE: Partial<Record<EgressFailure, CheckOutcome>> = {
  refused: 'blocked',
  timeout: 'too_slow',
  offline: 'not_made'
}
// As when the network of this service is down.
const UNANSWERED: readonly EgressFailure[] = ['unreachable', 'silent']

/** What came of fetching a page that brought no answer. */
const unanswered = (fetched: Exclude<Fetched, { kind: 'answer' }>): Partial<Visit> & { outcome: CheckOutcome } => {
  if (fetched.kind === 'forbidden') return { outcome: 'robots', message: fetched.why }
  if (fetched.kind === 'busy') {
    const { why, status, url, untilMs } = fetched
    return { outcome: 'busy', message: why, statusCode: status, finalUrl: url, againAtMs: untilMs }
  }
  const { failure, problem } = fetched.error
  return { outcome: BY_FAILURE[failure] ?? 'unreachable', message: problem, unanswered: UNANSWERED.includes(failure) }
}

const SENT_ON_AT_MOST = 5

/** Fetches and reads a page, and the one that it sends its visitors on to. */
const looked = async (due: Due, tools: Tools): Promise<Omit<Visit, 'durationMs'> & { fetchedAt: number }> => {
  const { web } = tools
  let url = due.url
  for (let times = 0; ; times++) {
    const headers = { accept: ACCEPT, ...(times === 0 ? conditions(due, web.now()) : {}) }
    const fetched = await web.fetch({ url, headers })
    const fetchedAt = performance.now()
    if (fetched.kind !== 'answer') return { ...unanswered(fetched), fetchedAt }
    const answer = await whole(fetched.answer, tools)
    const seen = {
      statusCode: answer.status,
      finalUrl: answer.url.slice(0, 2000),
      bytes: answer.body.length,
      etag: headerOf(answer.headers.etag),
      lastModified: headerOf(answer.headers['last-modified']),
      fetchedAt
    }
    if (answer.status === 304) return { ...seen, outcome: 'not_modified', listed: await tools.sitemap(answer.url) }
    if (answer.status >= 300 || !isPage(answer)) return { ...seen, ...refusal(answer, web.now()) }
    const read = await pageIn(answer, tools)
    if (!read) return { ...seen, outcome: 'not_html', message: message('page_check.unread') }
    if (!read.refresh || times === SENT_ON_AT_MOST)
      return { ...seen, outcome: 'loaded', sentOn: times > 0, ...(await aroundPage(read, answer, tools)) }
    url = read.refresh
  }
}

/** Visits a page: fetches it politely, reads it, tries its links and images, looks it up in the sitemap. */
export const visit = async (due: Due, tools: Tools): Promise<Visit> => {
  const began = performance.now()
  const { fetchedAt, ...found } = await looked(due, tools)
  return { ...found, durationMs: Math.round(fetchedAt - began) }
}
