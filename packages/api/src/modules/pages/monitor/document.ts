import { isUtf8 } from 'node:buffer'
import { createHash } from 'node:crypto'
import { type CheerioAPI, loadBuffer } from 'cheerio'
import { type Block, blockOf } from './blocks.ts'
import { findMarkings, type Marking } from './markings.ts'
import { isPdf, seePdf } from './pdf.ts'
import { type Place, type Seen, walk } from './walk.ts'

/** What a page says, as far as it matters here. */
export type ReadDocument = {
  title: string | null
  /** Its language, as it says itself: `en`. */
  language: string | null
  headings: { level: number; text: string }[]
  /** What it says in its main part: without navigation, header and footer. */
  text: string
  /** Of that text: equal texts have equal hashes, whatever the markup around them. */
  contentHash: string
  /** How many words that are. */
  words: number
  /** Its lines apart from what changes by itself, to tell what two texts differ by. */
  blocks: Block[]
  /** Whether it asks for a password in its main part. */
  password: boolean
  /** Where it sends its visitors on to. */
  refresh?: string
  /** Whether there was more of it than could be read. */
  cut: boolean
  links: string[]
  images: string[]
  imageCount: number
  withoutAlt: number
  markings: Marking[]
}

const TEXT_AT_MOST = 200_000
const LINES_AT_MOST = 1000
const ADDRESSES_AT_MOST = 500
const HEADINGS_AT_MOST = 50

const hash = (text: string) => createHash('sha256').update(text).digest('hex')

/** The lines of the main part: what stands in `main`; where there is none, what is no navigation, header or footer. */
const mainLines = ({ lines }: Seen) => {
  const within = (place: Place) => lines.filter(line => line.place === place).map(({ text }) => text)
  const main = within('main')
  return main.length > 0 ? main : within('body')
}

/** Absolute http addresses without fragments, each once, but for the page itself. */
const addresses = (given: string[], page: string, base: string | undefined) => {
  const start = (base && URL.parse(base, page)?.href) || page
  const found = given.flatMap(address => {
    const url = URL.parse(address.trim(), start)
    if (!url || !/^https?:$/.test(url.protocol)) return []
    url.hash = ''
    return url.href === page || url.href.length > 2000 ? [] : url.href
  })
  return [...new Set(found)].slice(0, ADDRESSES_AT_MOST)
}

const charsetOf = (contentType: string) => /charset\s*=\s*"?([^\s;"]+)/i.exec(contentType)?.[1]

/** A page as it came, to be read: `cut` where there was more of it, `at` when that was. */
export type Page = { bytes: Buffer; contentType: string; url: string; cut: boolean; at: number }

/** Bytes as a document: in the charset that the answer says, else in the one that they say themselves. */
const load = ({ bytes, contentType, cut }: Page): CheerioAPI =>
  loadBuffer(bytes, {
    encoding: {
      transportLayerEncodingLabel: charsetOf(contentType),
      // What was cut may end in the middle of a character.
      defaultEncoding: isUtf8(cut ? bytes.subarray(0, -3) : bytes) ? 'utf-8' : 'windows-1252'
    }
  })

const see = async (page: Page): Promise<Seen & { cut: boolean }> =>
  isPdf(page.contentType, page.bytes) ? seePdf(page.bytes) : { ...walk(load(page).root()[0]!), cut: page.cut }

/** Reads what a page says. @throws where it cannot be read */
export const readDocument = async (page: Page): Promise<ReadDocument> => {
  const { url, at } = page
  const seen = await see(page)
  // The last line of what was cut may be a part of one.
  const main = mainLines(seen).slice(0, seen.cut ? -1 : undefined)
  const whole = main.join('\n')
  const text = whole.slice(0, TEXT_AT_MOST)
  const [labels, said] = [true, false].map(is =>
    seen.lines.filter(({ isLabel }) => isLabel === is).map(({ text }) => text)
  )
  const spoken = [seen.title ?? '', ...said!, ...seen.images.map(({ alt }) => alt ?? '')]
  const shown = seen.images.filter(({ decorative }) => !decorative)
  return {
    title: seen.title?.slice(0, 500) || null,
    language: /^[a-z]{2,3}/i.exec(seen.language ?? '')?.[0].toLowerCase() ?? null,
    headings: seen.headings.slice(0, HEADINGS_AT_MOST).map(({ level, text }) => ({ level, text: text.slice(0, 300) })),
    text,
    contentHash: hash(text),
    words: text.match(/\p{L}+/gu)?.length ?? 0,
    blocks: main.slice(0, LINES_AT_MOST).flatMap(line => blockOf(line, at) ?? []),
    password: seen.password,
    refresh: addresses(seen.refresh ? [seen.refresh] : [], url, seen.base)[0],
    cut: seen.cut || whole.length > TEXT_AT_MOST,
    links: addresses(seen.links, url, seen.base),
    images: addresses(
      seen.images.map(({ src }) => src),
      url,
      seen.base
    ),
    imageCount: seen.images.length,
    withoutAlt: shown.filter(({ alt }) => alt === undefined).length,
    markings: findMarkings(spoken, labels)
  }
}
