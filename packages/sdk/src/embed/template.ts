// For pages with cards of their own: a script of its own, which others do not load.
import { nodes } from './dom.ts'
import { opens } from './links.ts'
import { spans } from './listing.ts'
import { plain, type Segment } from './marks.ts'
import { type Card, safeHref } from './view.ts'

type Field = Segment[] | string | readonly string[] | null | undefined
type Fields = Record<string, Field>

const ATTRIBUTES = ['href', 'src'] as const

/** What a template can show of a community, by name. */
const fieldsOf = ({ title, text, badge, facts, ...card }: Card): Fields => ({
  ...(card as unknown as Fields),
  name: title,
  summary: text,
  status: badge?.text,
  ...Object.fromEntries(facts.map(fact => [fact.kind, fact.text]))
})

const isSegments = (field: Field): field is Segment[] => typeof (field as Segment[])?.[0] === 'object'
const said = (field: Field): (string | Node)[] =>
  nodes(spans(isSegments(field) ? field : plain(typeof field === 'string' ? field : (field ?? []).join(', '))))

/** Fills what is in a node: data becomes text and addresses of the web, never markup. */
const fill = (place: ParentNode, fields: Fields): void => {
  const bind = (name: string, does: (node: HTMLElement, field: Field) => void) => {
    for (const node of place.querySelectorAll<HTMLElement>(`[data-${name}]`)) {
      const field = fields[node.dataset[name]!]
      delete node.dataset[name]
      does(node, field)
    }
  }
  bind('each', (node, field) => {
    const copies = ((field ?? []) as string[]).map(item => {
      const copy = document.createDocumentFragment()
      copy.append(node.cloneNode(true))
      fill(copy, { ...fields, item })
      return copy
    })
    node.replaceWith(...copies)
  })
  bind('if', (node, field) => field?.length || node.remove())
  bind('text', (node, field) => node.replaceChildren(...said(field)))
  for (const name of ATTRIBUTES)
    bind(name, (node, field) => {
      const href = safeHref(typeof field === 'string' ? field : undefined)
      if (href) node.setAttribute(name, href)
      else node.removeAttribute(name)
    })
}

/** A page's own card, and the styles that go with it. */
export type Template = { styles: Element[]; make(card: Card): HTMLElement }

/** The cards that a template makes. */
export const templateOf = (own: HTMLTemplateElement): Template => {
  const content = document.createDocumentFragment()
  // React and Vue put what is in a template beside its content.
  const source = own.content.hasChildNodes() ? own.content : own
  content.append(...[...source.childNodes].map(node => document.importNode(node, true)))
  for (const script of content.querySelectorAll('script')) script.remove()
  const styles = [...content.querySelectorAll('style,link')]
  for (const style of styles) style.remove()
  return {
    styles,
    make: card => {
      const [item] = nodes([
        { tag: 'li', attributes: { part: 'card', class: 'own', ...opens('community', card.id) }, children: [] }
      ]) as HTMLElement[]
      item!.append(content.cloneNode(true))
      fill(item!, fieldsOf(card))
      return item!
    }
  }
}
