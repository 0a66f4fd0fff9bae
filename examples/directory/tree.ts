import { claimAll, type Keys } from './keys.ts'
import { isNothing, type Source } from './ledger.ts'
import type { Reason } from './reasons.ts'
import { memberOf, membersOf } from './shape.ts'
import { plain } from './text.ts'

/** A community of the file with its key, what it is a part of, and its parts. */
export type Node = { source: Source; key: string; parent: Node | undefined; parts: Node[] }

type Link = { place: Source; to: Node }
type Found = Node & { within: Node | undefined; link: Link | undefined }

const fold = (text: string) => plain(text).toLowerCase()

/** Where a reference names its community: the text, or the key or the name of an object. */
const named = (place: Source): Source => (place.text() === undefined ? memberOf(place, 'roleKey') : place)

const listed = (places: Source[]): Source[] =>
  places
    .flatMap(place => (Array.isArray(place.value) ? place.items() : [place]))
    .filter(({ value }) => !isNothing(value))

const partsIn = (source: Source) =>
  membersOf(source, 'subgroups').flatMap(list => list.items().filter(({ value }) => !isNothing(value)))

/** Finds communities as references name them: by key, else by a key in another case or a name that no other has. */
const finder = (nodes: readonly Found[]) => {
  const byKey = new Map(nodes.map(node => [node.key, node]))
  const alike = Map.groupBy(nodes, ({ key }) => fold(key))
  const byName = Map.groupBy(nodes, ({ source }) => fold(memberOf(source, 'name').text() ?? ''))
  const only = (found: Found[] | undefined) => (found?.length === 1 ? found[0] : undefined)
  return (text: string | undefined): Found | undefined =>
    plain(text ?? '') === ''
      ? undefined
      : (byKey.get(plain(text!)) ?? only(alike.get(fold(text!))) ?? only(byName.get(fold(text!))))
}

/** Takes the name that stands beside the key of a reference, where it is that of what the key leads to. */
const takeName = (place: Source, to: Found | undefined) => {
  const name = memberOf(place, 'name')
  if (name.text() && to && fold(name.text()!) === fold(memberOf(to.source, 'name').text() ?? '')) name.take()
}

/** Books a reference as what came of it. */
const settle = (place: Source, reason?: Reason) => (reason ? place.note(reason) : place.take())

/** Parts of a circle are parts of nothing from the one whose key comes first in the alphabet. */
const openCircles = (nodes: readonly Found[]) => {
  const settled = new Set<Found>()
  for (const start of nodes) {
    const path: Found[] = []
    for (let at: Found | undefined = start; at && !settled.has(at); at = at.parent as Found | undefined) {
      const from = path.indexOf(at)
      if (from === -1) {
        path.push(at)
        continue
      }
      const cut = path.slice(from).toSorted((a, b) => (a.key < b.key ? -1 : 1))[0]!
      if (cut.link) settle(cut.link.place, 'cycle')
      cut.parent = undefined
      cut.link = undefined
      break
    }
    for (const each of path) settled.add(each)
  }
}

/**
 * The communities of a file as a forest, its roots in the order of the file. What a community is a part of may be said by where it
 * is, by itself, or by what it is a part of, in any order.
 */
export const treeOf = (records: Source[], keys: Keys): Node[] => {
  const claims = claimAll(records, keys)
  const nodes: Found[] = []
  const grow = (source: Source, key: string, within: Found | undefined) => {
    const node: Found = { source, key, parent: within, parts: [], within, link: undefined }
    nodes.push(node)
    for (const part of partsIn(source))
      if (part.text() === undefined) {
        const own = keys.claim(part, key)
        if (own) grow(part, own, node)
      }
  }
  for (const record of records) {
    const key = claims.get(record)
    if (key) grow(record, key, undefined)
  }
  const find = finder(nodes)
  const link = (node: Found, place: Source, to: Found | undefined) => {
    if (!to) settle(place, 'unresolvable')
    else if (to === node) settle(place, 'cycle')
    else if (node.parent === undefined) {
      node.parent = to
      node.link = { place, to }
    } else settle(place, node.parent === to ? undefined : 'otherParent')
  }
  for (const node of nodes)
    for (const place of listed(membersOf(node.source, 'parent'))) {
      const reference = named(place)
      const to = find(reference.text())
      takeName(place, to)
      link(node, to ? reference : place, to)
    }
  for (const node of nodes)
    for (const place of partsIn(node.source)) {
      const text = place.text()
      const part = text === undefined ? undefined : find(text)
      if (part) link(part, place, node)
      else if (text !== undefined) settle(place, 'unresolvable')
    }
  openCircles(nodes)
  for (const node of nodes) {
    if (node.link) settle(node.link.place)
    node.parent?.parts.push(node)
  }
  return nodes.filter(({ parent }) => parent === undefined)
}
