import type { CharterSection } from '@guildhall/schema'
import { NO_ENTRIES, readBody } from './forms.ts'
import { sectionOf } from './headings.ts'
import { frontMatterOf, type Heading, headingsIn, withoutEnd } from './scan.ts'
import { type CharterText, type Layout, markdownOf } from './write.ts'

const BLANK = /^(?:[ \t]*(?:\r\n|\n|\r))*/
const BLANKS = ' \t\r\n'
const isBlank = (text: string) => /^[ \t\r\n]*$/.test(text)

/** The one heading of the first level that all others follow: it is the title. */
const titleIn = (headings: readonly Heading[]): Heading | undefined => {
  const [first, ...others] = headings
  return first?.level === 1 && others.every(({ level }) => level > 1) ? first : undefined
}

const titleInFront = (front: string): string | undefined => {
  const [, title = ''] = /^title:[ \t]*(\S.{0,299})$/m.exec(front) ?? []
  return (
    title
      .trim()
      .replace(/^(["'])(.*)\1$/, '$2')
      .trim() || undefined
  )
}

/** A part of a text that begins with a heading, or with nothing but text. */
const sectionFrom = (
  markdown: string,
  heading: Heading | undefined,
  [start, end]: readonly [number, number],
  known: Set<string>
) => {
  const after = heading?.end ?? start
  const [blank] = BLANK.exec(markdown.slice(after, end))!
  const head = markdown.slice(start, after) + blank
  const rest = markdown.slice(start + head.length, end)
  const isEmpty = isBlank(rest)
  const written = isEmpty ? '' : withoutEnd(rest, letter => BLANKS.includes(letter))
  const named = heading ? sectionOf(heading.title) : 'other'
  // Each section once: what repeats one is a free section.
  const section = known.has(named) ? 'other' : named
  if (section !== 'other') known.add(section)
  const title = heading?.title ?? ''
  const read: CharterSection = {
    section,
    title,
    ...(written ? readBody(section, written) : { text: '', ...NO_ENTRIES })
  }
  return {
    section: read,
    place: { head: isEmpty ? head + rest : head, tail: isEmpty ? '' : rest.slice(written.length) }
  }
}

/**
 * Reads a charter from Markdown. The headings of the highest level, below the title, begin sections: those whose wording is known the
 * section they name, all others free ones; what is written deeper is text. `layout` says how headings and blank lines were written, so
 * that `markdownOf` returns the same text; it is null where they are as the service writes them.
 */
export const readMarkdown = (markdown: string): CharterText & { title: string | null } => {
  const headings = headingsIn(markdown)
  const front = frontMatterOf(markdown)
  const titled = titleIn(headings)
  const others = titled ? headings.slice(1) : headings
  const level = Math.min(...others.map(one => one.level), 6)
  const begins = others.filter(one => one.level === level)
  const top = titled && isBlank(markdown.slice(front, titled.start)) ? titled.end : front
  const first = begins[0]?.start ?? markdown.length
  const preface = markdown.slice(top, first)
  const opening = markdown.slice(0, isBlank(preface) ? first : top + BLANK.exec(preface)![0].length)

  const starts: (Heading | undefined)[] = isBlank(preface) ? begins : [undefined, ...begins]
  const known = new Set<string>()
  const parts = starts.map((heading, at) =>
    sectionFrom(markdown, heading, [heading?.start ?? opening.length, starts[at + 1]?.start ?? markdown.length], known)
  )
  const title = titled?.title ?? titleInFront(markdown.slice(0, front)) ?? null
  const sections = parts.map(({ section }) => section)
  const layout: Layout = { opening, level, sections: parts.map(({ place }) => place) }
  const isUsual = title !== null && markdownOf({ title, sections, layout: null }) === markdown
  return { title, sections, layout: isUsual ? null : layout }
}
