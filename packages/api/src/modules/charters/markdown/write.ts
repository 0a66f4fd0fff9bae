import type { CharterSection } from '@guildhall/schema'
import { bodyOf } from './forms.ts'
import { withoutEnd } from './scan.ts'

/** How the heading of a section was written with the blank lines after it, and the blank lines at its end. */
export type Place = { head: string; tail: string }

/** How a text was written that came as Markdown; what is null is written as the service does. */
export type Layout = { opening: string | null; level: number; sections: readonly (Place | null)[] }

/** What of a charter is text. */
export type CharterText = { sections: CharterSection[]; layout: Layout | null }

/** A part of the text: what stands before the first section, or a section. */
export type Part = { section: CharterSection | null; text: string }

const LEVEL = 2
const endsLine = (text: string) => text === '' || /[\r\n]$/.test(text)
/** The line ends that a text lacks before a heading. */
const blankAfter = (text: string) => {
  if (text === '' || /(?:\n|\r(?!\n))[ \t]*(?:\r?\n|\r)$/.test(text)) return ''
  return endsLine(text) ? '\n' : '\n\n'
}

/** A charter as Markdown, part by part. */
export const partsOf = ({
  title,
  sections,
  layout
}: Pick<CharterText, 'sections' | 'layout'> & { title: string }): Part[] => {
  const parts: Part[] = [{ section: null, text: layout?.opening ?? `# ${title}\n\n` }]
  sections.forEach((section, at) => {
    const last = parts.at(-1)!
    const place = layout?.sections[at] ?? null
    if (place) {
      // A heading begins a line, also after a section that was moved or changed.
      if (!endsLine(last.text) && place.head !== '') last.text += '\n\n'
      const body = bodyOf(section)
      const between = body !== '' && !endsLine(place.head) ? '\n\n' : ''
      parts.push({ section, text: place.head + between + body + place.tail })
      return
    }
    last.text += blankAfter(last.text)
    const head = section.title === '' ? '' : `${'#'.repeat(layout?.level ?? LEVEL)} ${section.title}\n\n`
    parts.push({ section, text: head + bodyOf(section) })
  })
  const last = parts.at(-1)!
  // What came as Markdown ends as it did.
  const isAsItCame =
    sections.length === 0 ? typeof layout?.opening === 'string' : Boolean(layout?.sections[sections.length - 1])
  if (!isAsItCame) last.text = `${withoutEnd(last.text, letter => letter === '\n')}\n`
  return parts
}

/** A charter as Markdown. */
export const markdownOf = (charter: Pick<CharterText, 'sections' | 'layout'> & { title: string }): string =>
  partsOf(charter)
    .map(({ text }) => text)
    .join('')
