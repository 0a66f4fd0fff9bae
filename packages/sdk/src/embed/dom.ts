import type { Child, Tree } from './tree.ts'

const SVG = new Set(['svg', 'circle', 'line', 'polyline', 'rect'])

/** Builds the element in the document; data becomes text nodes and attribute values, never markup. */
export const toDom = (tree: Tree): HTMLElement => {
  const { tag } = tree
  const element = (
    SVG.has(tag) ? document.createElementNS('http://www.w3.org/2000/svg', tag) : document.createElement(tag)
  ) as HTMLElement
  for (const [name, value] of Object.entries(tree.attributes))
    if (value !== null && value !== undefined && value !== false)
      element.setAttribute(name, value === true ? '' : String(value))
  element.append(...nodes(tree.children))
  return element
}

/** Builds what may stand inside an element. */
export const nodes = (children: Child[]): (Node | string)[] =>
  children.filter(child => !!child).map(child => (typeof child === 'string' ? child : toDom(child as Tree)))
