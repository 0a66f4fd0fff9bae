import type { Attributes } from './tree.ts'
import { safeHref } from './view.ts'

/** What links lead to that a page may have pages of its own for. */
export type Kind = 'community' | 'event' | 'person'

/** A thing of such a kind. */
export type Thing = { id: string; slug?: string }

/** The page's own address for a thing: `{id}` and `{slug}` are filled in. Null without a template, or where that is no address of the web. */
export const ownPlace =
  (template: string | null, base?: string) =>
  ({ id, slug }: Thing): string | null => {
    if (!template) return null
    const filled = template.replace(/\{(id|slug)\}/g, (_, name) => encodeURIComponent((name === 'slug' && slug) || id))
    return URL.canParse(filled, base) ? safeHref(new URL(filled, base).href) : null
  }

/** Marks what leads to a thing: the page hears of it before the link is followed. */
export const opens = (kind: Kind, id: string): Attributes => ({ 'data-open': kind, 'data-id': id })
