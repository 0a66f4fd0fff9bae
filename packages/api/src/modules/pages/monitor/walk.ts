import type { CheerioAPI } from 'cheerio'

type Node = ReturnType<ReturnType<CheerioAPI>['contents']>[number] | ReturnType<CheerioAPI['root']>[number]
type Tag = Extract<Node, { attribs: object }>

/** Where a line stands: in the main part, beside it, or in navigation, header or footer. */
export type Place = 'main' | 'body' | 'around'

/** What was seen of a document on one walk through it. */
export type Seen = {
  title?: string
  language?: string
  base?: string
  headings: { level: number; text: string }[]
  lines: { text: string; place: Place; isLabel: boolean }[]
  links: string[]
  images: { src: string; alt?: string; decorative: boolean }[]
  /** Whether it asks for a password outside navigation, header and footer. */
  password: boolean
  /** Where it sends its visitors on to. */
  refresh?: string
}

// Who reads for longer than that is not sent on but shown something new.
const REFRESH = /^\s*(?:[0-9]|[12]\d|30)?(?:\.\d*)?\s*[;,]\s*(?:url\s*=\s*)?(["']?)(.+?)\1\s*$/i

/** The address that a Refresh sends visitors on to. */
export const refreshOf = (content: string): string | undefined => REFRESH.exec(content)?.[2]

const names = (list: string) => new Set(list.split(' '))
const UNSEEN = names('script style template noscript iframe object svg math textarea select datalist head')
const AROUND = names('nav header footer aside')
const AROUND_ROLES = names('navigation banner contentinfo complementary search')
const LABELS = names('nav a button label li dt dd')
const CELLS = names('td th')
const INLINE = names(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark output q s samp small span strong sub sup time tt u var wbr'
)

const isTag = (node: Node): node is Tag => 'attribs' in node
const hides = ({ attribs }: Tag) =>
  'hidden' in attribs ||
  attribs['aria-hidden'] === 'true' ||
  /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attribs.style ?? '')
const isMain = ({ name, attribs }: Tag) => name === 'main' || attribs.role === 'main'
const isAround = ({ name, attribs }: Tag) => AROUND.has(name) || AROUND_ROLES.has(attribs.role ?? '')

const tidy = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').trim()
const textIn = (tag: Tag) => tag.children.map(child => ('data' in child ? child.data : '')).join('')

/** Whether what a tag says is the name of something else: where it leads, or what stands beside it. */
const isLabel = (tag: Tag) =>
  LABELS.has(tag.name) ||
  tag.attribs.role === 'navigation' ||
  (tag.name === 'tr' && tag.children.filter(child => isTag(child) && CELLS.has(child.name)).length > 1)

/** What holds inside a tag, counted up at its beginning and down at its end. */
type Depths = { unseen: number; around: number; main: number; article: number; heading: number; label: number }

/**
 * Walks through a document once, without recursion, so that no depth of nesting is too much. Lines are what a reader sees:
 * text without scripts and hidden parts, broken where blocks begin and end.
 */
export const walk = (root: Node): Seen => {
  const seen: Seen = { headings: [], lines: [], links: [], images: [], password: false }
  const depths: Depths = { unseen: 0, around: 0, main: 0, article: 0, heading: 0, label: 0 }
  let line = ''
  // Whether a part of it is no label.
  let isSaid = false
  let heading = ''

  const place = (): Place => (depths.main > 0 ? 'main' : depths.around > 0 ? 'around' : 'body')
  const endLine = () => {
    const text = tidy(line)
    if (text !== '') seen.lines.push({ text, place: place(), isLabel: !isSaid })
    line = ''
    isSaid = false
  }

  const note = (tag: Tag) => {
    const { name, attribs } = tag
    if (name === 'html') seen.language = attribs.lang
    if (name === 'base' && attribs.href) seen.base ??= attribs.href
    if (name === 'title' && seen.title === undefined) seen.title = tidy(textIn(tag))
    if (name === 'meta' && /^refresh$/i.test(attribs['http-equiv'] ?? '')) {
      seen.refresh ??= refreshOf(attribs.content ?? '')
    }
    if (depths.unseen > 0) return
    if (name === 'input' && attribs.type?.toLowerCase() === 'password') seen.password ||= depths.around === 0
    if (name === 'a' && attribs.href) seen.links.push(attribs.href)
    if (name === 'img' || (name === 'input' && attribs.type === 'image')) {
      const decorative = attribs.role === 'presentation' || attribs.role === 'none'
      seen.images.push({ src: attribs.src ?? '', alt: attribs.alt, decorative })
    }
    if (name === 'br' || name === 'hr') endLine()
  }

  const shift = (tag: Tag, by: 1 | -1) => {
    if (!INLINE.has(tag.name)) endLine()
    if (UNSEEN.has(tag.name) || hides(tag)) depths.unseen += by
    if (isMain(tag)) depths.main += by
    if (isLabel(tag)) depths.label += by
    if (tag.name === 'article') depths.article += by
    // The header of an article is a part of it; that of the page is not.
    if (isAround(tag) && !(depths.article > 0 && /^(header|footer)$/.test(tag.name))) depths.around += by
    if (!/^h[1-6]$/.test(tag.name)) return
    depths.heading += by
    if (by === -1 && depths.heading === 0) {
      if (tidy(heading)) seen.headings.push({ level: Number(tag.name[1]), text: tidy(heading) })
      heading = ''
    }
  }

  const ahead: { node: Node; ended?: true }[] = [{ node: root }]
  for (let next = ahead.pop(); next; next = ahead.pop()) {
    const { node, ended } = next
    if (ended) shift(node as Tag, -1)
    else if (isTag(node)) {
      shift(node, 1)
      note(node)
      ahead.push({ node, ended: true })
    } else if (node.type === 'text' && depths.unseen === 0) {
      line += node.data
      isSaid ||= depths.label === 0 && /\S/.test(node.data)
      if (depths.heading > 0) heading += node.data
    }
    if (!ended && 'children' in node) for (const child of [...node.children].reverse()) ahead.push({ node: child })
  }
  endLine()
  return seen
}
