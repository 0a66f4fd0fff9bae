import type { Child, Tree } from './tree.ts'

/** Builds the element in the document; data becomes text nodes and attribute values, never markup. */
export const toDom = (tree: Tree): HTMLElement => {
  const element = document.createElement(tree.tag)
  for (const [name, value] of Object.entries(tree.attributes))
    if (value !== null && value !== undefined && value !== false)
      element.setAttribute(name, value === true ? '' : String(value))
  element.append(...nodes(tree.children))
  return element
}

/** Builds what may stand inside an element. */
export const nodes = (children: Child[]): (Node | string)[] =>
  children.filter(child => !!child).map(child => (typeof child === 'string' ? child : toDom(child as Tree)))
