import type { PageInstead } from '@guildhall/schema'
import { type Block, shortHash } from './blocks.ts'
import type { ReadDocument } from './document.ts'
import { ERROR_PAGE, LOGIN, NOT_FOUND, PARKED, UNAVAILABLE, type Wording } from './instead-words.ts'

/**
 * What is remembered of the page itself: whatever it is compared with to be known again. Words are kept as hashes, since they may be
 * names of people.
 */
export type Known = {
  /** Of the words of each part of its title, the page’s and the site’s. */
  title: string[][]
  /** Of its first heading. */
  heading: string | null
  blocks: Block[]
  /** The address that it was read at. */
  url: string
  /** Whether it showed its mission. */
  shown: boolean
}

/** What an address served. */
export type Served = {
  status: number
  /** Where it was registered, and where it was served from in the end. */
  url: string
  finalUrl: string
  read?: ReadDocument
  /** Whether the mission is shown; null where nobody can tell. */
  shown: boolean | null
}

const BY_STATUS: Record<number, PageInstead> = {
  401: 'login_required',
  403: 'login_required',
  404: 'not_found',
  407: 'login_required',
  410: 'not_found',
  502: 'unavailable',
  503: 'unavailable',
  504: 'unavailable'
}
// A page of more words than these is about something.
const FEW_FOR_A_HEADING = 150
const FEW = 80
const FEW_FOR_A_LOGIN = 40
const FEW_FOR_AN_UNKNOWN_FORM = 60

const SEPARATORS = /\s+[|–—·•»«:-]+\s+|\s*[|»«]\s*/u
const partsOf = (title: string | null) =>
  (title ?? '')
    .toLowerCase()
    .split(SEPARATORS)
    .map(part => part.trim())
    .filter(part => part !== '')
const wordsOf = (text: string) => [...new Set(text.toLowerCase().match(/\p{L}+/gu) ?? [])].map(shortHash)

/** What is remembered of a title and a first heading. */
export const namesOf = ({ title, headings }: ReadDocument): Pick<Known, 'title' | 'heading'> => ({
  title: partsOf(title).map(wordsOf),
  heading: headings[0] ? shortHash(headings[0].text.toLowerCase()) : null
})

/** Whether a title survives: each of its parts by half of its words; or else the first heading. */
const titleSurvives = (known: Known, read: ReadDocument) => {
  const now = new Set(wordsOf(read.title ?? ''))
  const isThere = (part: string[]) => part.filter(word => now.has(word)).length * 2 >= part.length
  return known.title.every(isThere) || (known.heading !== null && known.heading === namesOf(read).heading)
}

/** An address of a page is on the same host with and without `www.`. */
const hostOf = (url: string) => new URL(url).hostname.replace(/^www\./, '')

/** Whether what was served is the page that is known: its title and its mission survive on the same host. */
export const survives = (known: Known, { finalUrl, read, shown }: Served): boolean =>
  read !== undefined &&
  hostOf(finalUrl) === hostOf(known.url) &&
  titleSurvives(known, read) &&
  (!known.shown || shown !== false)

/** Whether at least half of what the page said is still there. */
const mostlyThere = (known: Known, { blocks }: ReadDocument) => {
  const now = new Set(blocks.map(({ key }) => key))
  return known.blocks.filter(({ key }) => now.has(key)).length * 2 >= Math.max(1, known.blocks.length)
}

/** Whether what was served is the page for sure, whatever else it says. */
const isThePage = (known: Known | undefined, served: Served) => {
  const { read, shown, finalUrl } = served
  if (!read) return false
  if (!known) return shown === true
  if (hostOf(finalUrl) !== hostOf(known.url)) return false
  return shown === true || (survives(known, served) && mostlyThere(known, read))
}

const says = ({ heading, text }: Wording, { title, headings, text: body, words }: ReadDocument, few = FEW) => {
  // What stands above a part of a page is not of the page.
  const main = headings.filter(({ level }, index) => level === 1 || index === 0).map(({ text }) => text)
  const heads = [...partsOf(title), ...[title ?? '', ...main].map(head => head.toLowerCase())]
  if (words <= FEW_FOR_A_HEADING && heads.some(head => heading.test(head) || text.test(head))) return true
  return words <= few && text.test(body.toLowerCase())
}

/** Whether it was served from somewhere else than where the page is known to be. */
const isElsewhere = (known: Known | undefined, served: Served) => {
  const { url, finalUrl, shown } = served
  if (!known) return hostOf(finalUrl) !== hostOf(url) && shown === false
  if (hostOf(finalUrl) !== hostOf(known.url)) return true
  return finalUrl !== known.url && finalUrl !== url && !survives(known, served)
}

/** What an address shows instead of the page of the community; null where it shows the page, or nobody can tell. */
export const insteadOf = (known: Known | undefined, served: Served): PageInstead | null => {
  const { status, read } = served
  if (status >= 400) return BY_STATUS[status] ?? (status >= 500 ? 'error_page' : null)
  if (!read || isThePage(known, served)) return null
  if (says(PARKED, read)) return 'parked'
  if (says(ERROR_PAGE, read)) return 'error_page'
  if (says(UNAVAILABLE, read)) return 'unavailable'
  if (says(NOT_FOUND, read)) return 'not_found'
  const few = known ? FEW_FOR_A_HEADING : FEW_FOR_AN_UNKNOWN_FORM
  if ((read.password && read.words <= few) || says(LOGIN, read, FEW_FOR_A_LOGIN)) return 'login_required'
  return isElsewhere(known, served) ? 'moved' : null
}
