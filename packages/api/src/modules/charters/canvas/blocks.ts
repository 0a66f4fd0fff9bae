import { lexer, type Token, type Tokens } from 'marked'
import { breakable, type Direction, directionIn, languageIn } from './script.ts'

/** A run of text in one style. */
export type Run = {
  text: string
  isStrong?: true
  /** Whether it is a long word, which can be hyphenated. */
  isLong?: true
  /** Whether it says that something is left out. */
  isMark?: true
  href?: string
}

/** A paragraph, an entry of a list or a heading within a text. */
export type Block = {
  kind: 'text' | 'item' | 'heading'
  /** How deep it is indented. */
  level: number
  /** The number of an entry of a numbered list. */
  mark: string | null
  dir: Direction
  language: string
  runs: readonly Run[]
}

const LINK = /^(?:https?:|mailto:)/i
const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }
/** Text as it is read; marked writes some signs for HTML. */
const plain = (text: string) => text.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => ENTITIES[name]!)
const withoutTags = (html: string) => html.replace(/<!--[\s\S]*?(?:-->|$)|<\/?[a-z][^>]*>/gi, ' ')

const inline = (tokens: readonly Token[] = [], style: Omit<Run, 'text'> = {}): Run[] =>
  tokens.flatMap((token): Run[] => {
    switch (token.type) {
      case 'strong':
        return inline(token.tokens, { ...style, isStrong: true })
      case 'em':
      case 'del':
        return inline(token.tokens, style)
      case 'link':
        return inline(token.tokens, LINK.test(token.href) ? { ...style, href: token.href } : style)
      case 'br':
        return [{ ...style, text: '\n' }]
      case 'html':
        return [{ ...style, text: withoutTags(token.raw) }]
      default:
        return 'tokens' in token && token.tokens
          ? inline(token.tokens, style)
          : [{ ...style, text: plain('text' in token ? token.text : token.raw) }]
    }
  })

/** Runs without what is not seen: blanks in a row, and at the ends of lines. */
const tidy = (runs: readonly Run[]): Run[] => {
  const tidied: Run[] = []
  for (const run of runs) {
    const before = tidied.at(-1)?.text ?? '\n'
    const text = run.text
      .replace(/[^\S\n]*\n[^\S\n]*/g, run.text === '\n' ? '\n' : ' ')
      .replace(/[^\S\n\u00a0\u3000]+/g, ' ')
      .replace(/[\p{Cc}\p{Co}\ufffe\uffff]/gu, sign => (sign === '\n' ? sign : ''))
    const own = /\s$/.test(before) ? text.replace(/^ /, '') : text
    if (own !== '') tidied.push({ ...run, text: own })
  }
  const last = tidied.at(-1)
  if (last) tidied[tidied.length - 1] = { ...last, text: last.text.trimEnd() }
  return tidied
}

const LONG = /([\p{L}\p{M}\u200b]{13,})/u
/** A run in parts: long words are apart. */
const byLength = (run: Run): Run[] =>
  run.text
    .split(LONG)
    .flatMap((text, at) => (text === '' ? [] : at % 2 === 1 ? { ...run, text, isLong: true } : { ...run, text }))

/** A text without any style as runs. */
export const runsOf = (text: string, language: string): Run[] => byLength({ text: breakable(text, language) })

/** One block of these runs, if there is anything in it. */
export const blockOf = (
  written: readonly Run[],
  language: string,
  { kind = 'text', level = 0, mark = null }: Partial<Pick<Block, 'kind' | 'level' | 'mark'>> = {}
): Block[] => {
  const tidied = tidy(written)
  const text = tidied.map(run => run.text).join('')
  if (text.trim() === '') return []
  const own = languageIn(text, language)
  const runs = tidied.flatMap(run => byLength({ ...run, text: breakable(run.text, own) }))
  return [{ kind, level, mark, runs, dir: directionIn(text), language: own }]
}

const DEEPEST = 4

const itemsOf = ({ items, ordered, start }: Tokens.List, language: string, level: number): Block[] =>
  items.flatMap((item, at) => {
    const isNested = ({ type }: Token) => type === 'list'
    const [first = [], ...more] = item.tokens
      .filter(token => !isNested(token) && token.type !== 'space')
      .map(token => inlineOf(token))
    const mark = ordered ? `${Number(start) + at}.` : null
    return [
      ...blockOf(first, language, { kind: 'item', level, mark }),
      ...more.flatMap(runs => blockOf(runs, language, { level: level + 1 })),
      ...item.tokens
        .filter(isNested)
        .flatMap(list => itemsOf(list as Tokens.List, language, Math.min(level + 1, DEEPEST)))
    ]
  })

const inlineOf = (token: Token): Run[] => {
  if (token.type === 'code') return [{ text: token.text }]
  return 'tokens' in token && token.tokens ? inline(token.tokens) : inline([token])
}

/** The blocks of a text in Markdown. What is not text (rules, pictures, HTML) is left out, or given by the text that it has. */
export const blocksOf = (markdown: string, language: string): Block[] =>
  lexer(markdown).flatMap((token): Block[] => {
    switch (token.type) {
      case 'space':
      case 'hr':
      case 'def':
        return []
      case 'list':
        return itemsOf(token as Tokens.List, language, 0)
      case 'heading':
        return blockOf(inline(token.tokens), language, { kind: 'heading' })
      case 'blockquote':
        return blocksOf(token.text, language).map(block => ({ ...block, level: Math.min(block.level + 1, DEEPEST) }))
      case 'code':
        return token.text.split('\n').flatMap((line: string) => blockOf([{ text: line }], language, { level: 1 }))
      case 'table':
        return [token.header, ...token.rows].flatMap((cells: Tokens.TableCell[]) =>
          blockOf(
            cells.flatMap((cell, at) => [...(at > 0 ? [{ text: ' · ' }] : []), ...inline(cell.tokens)]),
            language,
            { kind: 'item' }
          )
        )
      case 'html':
        return blockOf([{ text: withoutTags(token.raw) }], language)
      default:
        return blockOf(inlineOf(token), language)
    }
  })

const ELLIPSIS: Run = { text: '…', isMark: true }

/** The beginning of blocks, about so many characters, with a mark where something is left out. */
export const clipped = (blocks: readonly Block[], most: number): { blocks: Block[]; isCut: boolean } => {
  let left = most
  const kept: Block[] = []
  for (const block of blocks) {
    const length = block.runs.reduce((sum, run) => sum + run.text.length, 0)
    if (length <= left) {
      left -= length
      kept.push(block)
      continue
    }
    const runs: Run[] = []
    for (const run of block.runs) {
      if (left <= 0) break
      const text = run.text.length <= left ? run.text : cutAt(run.text, left)
      left -= run.text.length
      runs.push({ ...run, text })
    }
    kept.push({ ...block, runs: [...runs, ELLIPSIS] })
    return { blocks: kept, isCut: true }
  }
  return { blocks: kept, isCut: false }
}

const letters = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** A text up to a place, not within a letter. */
const cutAt = (text: string, place: number): string => {
  const start = letters.segment(text).containing(place)?.index ?? text.length
  return text.slice(0, start)
}
