/** The attributes of an element; null, undefined and false leave one out, true gives it no value. */
export type Attributes = Record<string, string | number | boolean | null | undefined>

/** What may stand inside an element; null, undefined, false and '' stand for nothing. */
export type Child = Tree | string | null | undefined | false

/** An element as plain data: text in it is text and never markup. */
export type Tree = { tag: string; attributes: Attributes; children: Child[] }

const ESCAPED: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const VOID = new Set(['img', 'input', 'link', 'meta', 'source'])

/** Makes an element. Tags and attribute names are written in the code and never come from data. */
export const h = (tag: string, attributes: Attributes = {}, ...children: Child[]): Tree => ({
  tag,
  attributes,
  children
})

/** Text as it may stand in an HTML element or a quoted attribute. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, sign => ESCAPED[sign] ?? '')

const attribute = ([name, value]: [string, Attributes[string]]): string => {
  if (value === null || value === undefined || value === false) return ''
  return value === true ? ` ${name}` : ` ${name}="${escapeHtml(String(value))}"`
}

/** The element as HTML, with all its text escaped. */
export const toHtml = (node: Child): string => {
  if (!node) return ''
  if (typeof node === 'string') return escapeHtml(node)
  const open = `<${node.tag}${Object.entries(node.attributes).map(attribute).join('')}>`
  return VOID.has(node.tag) ? open : `${open}${node.children.map(toHtml).join('')}</${node.tag}>`
}
