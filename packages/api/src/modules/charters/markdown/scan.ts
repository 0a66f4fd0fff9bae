/** A line and how it ends. */
type Line = { text: string; start: number; end: number }

/** A heading, and where its lines begin and end. */
export type Heading = { level: number; title: string; start: number; end: number }

/** The lines of a text, each with its end. */
export const linesOf = (text: string): string[] => text.match(/[^\r\n]*(?:\r\n|\n|\r)|[^\r\n]+$/g) ?? []

const placed = (text: string): Line[] => {
  let start = 0
  return linesOf(text).map(line => {
    const from = start
    start += line.length
    return { text: line.replace(/[\r\n]+$/, ''), start: from, end: start }
  })
}

/** The end of what stands between lines of three hyphens at the very beginning; 0 where there is nothing of the kind. */
export const frontMatterOf = (text: string): number => {
  const [first, ...others] = placed(text)
  if (first?.text.trimEnd() !== '---') return 0
  return others.find(({ text }) => /^(?:---|\.\.\.)\s*$/.test(text))?.end ?? 0
}

/** A heading as the contract takes it. */
const isTitle = (title: string) => title !== '' && title.length <= 300 && !/\p{Cc}/u.test(title)

const ATX = /^ {0,3}(#{1,6})[ \t]+(.*)$/
const UNDERLINE = /^ {0,3}(=+|-+)[ \t]*$/
// A line of a paragraph, and no list, quotation, table or code.
const PARAGRAPH = /^ {0,3}[^\s\-*+>|<#=`~\d]/
const FENCE = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/

/** The blocks in which a number sign is no heading, each by how it begins and how it ends. */
const HTML: readonly [begins: RegExp, ends: RegExp][] = [
  [/^ {0,3}<!--/, /-->/],
  [/^ {0,3}<(?:pre|script|style|textarea)(?:\s|>|$)/i, /<\/(?:pre|script|style|textarea)>/i],
  [
    /^ {0,3}<\/?(?:address|article|aside|blockquote|body|center|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|head|header|hr|html|iframe|li|link|main|menu|nav|ol|p|section|summary|table|tbody|td|tfoot|th|thead|title|tr|ul)(?:\s|\/?>|$)/i,
    /^\s*$/
  ]
]

/** A text without what is at its end. */
export const withoutEnd = (text: string, isEnd: (letter: string) => boolean): string => {
  let end = text.length
  while (end > 0 && isEnd(text[end - 1]!)) end--
  return text.slice(0, end)
}

const after = (lines: readonly Line[], from: number, ends: RegExp): number => {
  for (let at = from; at < lines.length; at++) if (ends.test(lines[at]!.text)) return at + 1
  return lines.length
}

/** The index of the line after a block that begins in a line; the line itself where none begins. */
const afterBlock = (lines: readonly Line[], at: number): number => {
  const { text } = lines[at]!
  const [, fence] = FENCE.exec(text) ?? []
  if (fence) return after(lines, at + 1, new RegExp(`^ {0,3}${fence[0]}{${fence.length},}[ \\t]*$`))
  const html = HTML.find(([begins]) => begins.test(text))
  return html ? after(lines, at, html[1]) : at
}

const titleOf = (text: string): string => {
  const title = text.trimEnd()
  const open = withoutEnd(title, letter => letter === '#')
  return open === '' || /\s/.test(open.at(-1)!) ? open.trimEnd() : title
}

const atx = ({ text, start, end }: Line): Heading | undefined => {
  const [, marks, written] = ATX.exec(text) ?? []
  if (!marks) return undefined
  const title = titleOf(written!)
  return isTitle(title) ? { level: marks.length, title, start, end } : undefined
}

const underlined = (lines: readonly Line[], at: number): Heading | undefined => {
  const before = lines[at - 1]
  const line = lines[at]!
  const under = lines[at + 1]
  const [, marks] = UNDERLINE.exec(under?.text ?? '') ?? []
  const title = line.text.trim()
  // A paragraph of several lines stays text.
  const begins = !before || /^\s*$/.test(before.text) || ATX.test(before.text) || UNDERLINE.test(before.text)
  if (!marks || !begins || !PARAGRAPH.test(line.text) || !isTitle(title)) return undefined
  return { level: marks[0] === '=' ? 1 : 2, title, start: line.start, end: under!.end }
}

/** The headings of a Markdown text (CommonMark), without those in code, HTML and front matter. */
export const headingsIn = (text: string): Heading[] => {
  const lines = placed(text)
  const front = frontMatterOf(text)
  const found: Heading[] = []
  let at = lines.findIndex(({ start }) => start >= front)
  while (at >= 0 && at < lines.length) {
    const next = afterBlock(lines, at)
    const heading = next > at ? undefined : (atx(lines[at]!) ?? underlined(lines, at))
    if (heading) found.push(heading)
    at = next > at ? next : at + (heading && heading.end > lines[at]!.end ? 2 : 1)
  }
  return found
}
