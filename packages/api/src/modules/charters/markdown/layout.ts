import type { CharterSection } from '@guildhall/schema'
import { headingsIn } from './scan.ts'
import type { Layout } from './write.ts'

/** How a text is written whose sections were changed: those that are still there, under their headings, as before. */
export const keptLayout = (
  layout: Layout | null,
  before: readonly CharterSection[],
  after: readonly CharterSection[]
): Layout | null => {
  if (!layout) return null
  const left = new Set(before.keys())
  const places = after.map(({ section, title }) => {
    const at = before.findIndex((old, index) => left.has(index) && old.section === section && old.title === title)
    left.delete(at)
    return layout.sections[at] ?? null
  })
  return { ...layout, sections: places }
}

/** How a text is written whose title was changed, where the text has it as its heading. */
export const retitled = (layout: Layout | null, before: string, after: string): Layout | null => {
  if (!layout?.opening || before === after) return layout
  const [heading] = headingsIn(layout.opening)
  if (heading?.title !== before) return layout
  const line = layout.opening.slice(heading.start, heading.end)
  const end = /[\r\n]+$/.exec(line)?.[0] ?? ''
  const opening = `${layout.opening.slice(0, heading.start)}# ${after}${end}${layout.opening.slice(heading.end)}`
  return { ...layout, opening }
}
