import { decodeHTMLStrict } from 'entities'
import type { Source } from './ledger.ts'

/** How many characters fit into each member of a row. */
export const LIMITS = {
  name: 200,
  title: 300,
  summary: 500,
  description: 20_000,
  topic: 80,
  handle: 100,
  label: 200,
  key: 300,
  slug: 100,
  charter: 40_000,
  document: 50_000
}

/** Counts characters as the service does: a pair of surrogates is one. */
export const lengthOf = (text: string): number => [...text].length

/** At most `max` characters, cut between words where that is possible. */
export const shorten = (text: string, max: number): string => {
  if (lengthOf(text) <= max) return text
  const cut = [...text].slice(0, max - 1).join('')
  return `${cut.replace(/\s+\S*$/u, '') || cut}…`
}

// What PostgreSQL, JSON or XML cannot carry or what turns round the text after it, and what no reader sees: dropping that loses nothing.
const UNPRINTABLE = /(?![\t\n\r])[\p{Cc}\p{Cs}\ufffe\uffff\u202a-\u202e\u2066-\u2069]/gu
const INVISIBLE = /[\ufeff\u200b\u2060]/g
const VISIBLE = /[^\p{Default_Ignorable_Code_Point}\p{Cf}\p{Cc}\p{Z}\u2800]/u

const printable = (source: Source, text: string) => {
  const clean = text.replace(UNPRINTABLE, '')
  if (clean !== text) source.note('unprintable')
  return clean.replace(INVISIBLE, '')
}

/** The words on one line: entities decoded, padding and invisible characters gone; empty where none of it can be seen. */
export const plain = (text: string): string => {
  const line = decodeHTMLStrict(text).replace(UNPRINTABLE, ' ').replace(INVISIBLE, '').replace(/\s+/gu, ' ').trim()
  return VISIBLE.test(line) ? line.normalize('NFC') : ''
}

/** Takes one line of at most `max` characters; a longer one is cut, and noted. */
export const takeLine = (source: Source, max: number): string | undefined => {
  const text = source.text()
  if (text === undefined) return undefined
  const line = plain(printable(source, text))
  if (!line) {
    source.note('unprintable')
    return undefined
  }
  source.take()
  const short = shorten(line, max)
  if (short !== line) source.note('shortened', short)
  return short
}

// In Markdown some entities keep a character from being markup, so decoding those would change the text.
const MARKUP = /[<>&"'`*_[\]\\#|~{}\u00a0]/
const decodeMarkdown = (text: string) =>
  text.replace(/&(#\d+|#x[\da-f]+|[a-z]\w*);/gi, entity => {
    const decoded = decodeHTMLStrict(entity)
    return MARKUP.test(decoded) ? entity : decoded
  })

const TEMPLATE = /\{\{[<%][\s\S]*?[>%]\}\}/g

/** Takes Markdown as it is, without what only the source's own site understands; where it is longer than `max`, it is cut. */
export const takeMarkdown = (source: Source, max = Number.POSITIVE_INFINITY): string | undefined => {
  const text = source.text()
  if (text === undefined) return undefined
  const whole = printable(source, text)
  const instructions = whole.match(TEMPLATE)
  if (instructions) source.note('template', { leftOut: instructions })
  const clean = decodeMarkdown(whole.replace(TEMPLATE, '')).replace(UNPRINTABLE, '').trim()
  if (!VISIBLE.test(clean)) {
    if (!instructions) source.note('unprintable')
    return undefined
  }
  source.take()
  const short = shorten(clean, max)
  if (short !== clean) source.note('shortened')
  return short
}

/** Small letters, digits and single hyphens; empty where nothing of the text can be written so. */
export const slugOf = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
