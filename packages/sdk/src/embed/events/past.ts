// For pages that show what is over: a script of its own, which others do not load.
import { saveWithToken } from '../download.ts'
import type { load as Load, PageOf, Source } from '../source.ts'
import type { Tree } from '../tree.ts'
import type { AgendaOptions } from './agenda.ts'
import { PAST_AT_ONCE, type PastOccurrence, pastSource } from './past-source.ts'
import { pastTree } from './past-view.ts'
import { pastWords } from './past-words.ts'
import { type AskedEvents, minutesOf } from './source.ts'
import type { Showing } from './view.ts'

/** What the past is shown in, of what, and as whom it is asked for. */
export type PastSettings = {
  root: HTMLElement
  source: Source
  asked: AskedEvents
  limit: number
  options: AgendaOptions & Showing
  load: typeof Load
  ends: AbortSignal
}

/** At least so many past events, where there are: how they are headed, how one gets to more, and what is said where there are none. */
export type Past = (
  wanted: number
) => Promise<
  [heading: string, earlier: string, tree: Tree, count: number, isMore: boolean, none: [title: string, text: string]]
>

/** Reads what is over as far back as the reader goes. */
export const past = ({ root, source, asked, limit, options, load, ends }: PastSettings): Past => {
  const words = pastWords(options.words)
  const read = pastSource(load, source, asked, ends)
  const pages: Promise<PageOf<PastOccurrence>>[] = []

  /** A page of the list, asked for once. */
  const pageAt = (at: number, cursor: string | null) => {
    const known = pages[at]
    if (known) return known
    const page = read(Math.min(limit, PAST_AT_ONCE), cursor)
    pages[at] = page
    page.catch(() => pages.splice(at))
    return page
  }

  root.addEventListener(
    'click',
    event => {
      const file = (event.target as Element).closest<HTMLAnchorElement>('a[href*="/minutes.md"]')
      if (!file || !source.token) return
      event.preventDefault()
      saveWithToken(source, file.href, 'minutes.md', ends).catch(() => {
        root.querySelector('.status')!.textContent = words.noFile
      })
    },
    { signal: ends }
  )

  return async wanted => {
    const found: PastOccurrence[] = []
    let next: string | null = null
    for (let at = 0; at === 0 || (next !== null && found.length < wanted); at++) {
      const page: PageOf<PastOccurrence> = await pageAt(at, next)
      found.push(...page.items)
      next = page.next
    }
    const tree = pastTree(found, { ...options, minutesOf: minutesOf(source) })
    return [words.past, words.earlier, tree, found.length, next !== null, [words.noneTitle, words.noneText]]
  }
}
