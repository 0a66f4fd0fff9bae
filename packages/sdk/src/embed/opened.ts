import type { Kind } from './links.ts'

/** What is opened by a click, if it is a plain one on such a link; others open tabs and windows. */
export const openedBy = (event: Event): { kind: Kind; id: string; href: string } | null => {
  const { button, ctrlKey, metaKey, shiftKey, altKey } = event as MouseEvent
  const link = (event.target as Element).closest('a')
  const marked = link?.closest<HTMLElement>('[data-open]')
  if (!link || !marked || button || ctrlKey || metaKey || shiftKey || altKey) return null
  return { kind: marked.dataset.open as Kind, id: marked.dataset.id!, href: link.href }
}
