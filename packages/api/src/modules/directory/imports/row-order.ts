import type { ImportKind } from '@guildhall/schema'
import type { Placed, RowKind, RowKinds } from '../../../core/module/row-kind.ts'

/** Kinds in the order in which their rows are written: each after those that it names. */
export const inOrder = (kinds: RowKinds): ImportKind[] => {
  const order: ImportKind[] = []
  const place = (kind: ImportKind, above: readonly ImportKind[]) => {
    if (order.includes(kind)) return
    if (above.includes(kind)) throw new Error(`rows name each other in a circle: ${[...above, kind].join(', ')}`)
    for (const named of Object.values(kinds[kind].names)) if (named && named !== kind) place(named, [...above, kind])
    order.push(kind)
  }
  for (const kind of Object.keys(kinds) as ImportKind[]) place(kind, [])
  return order
}

/** The keys that a row gives for others, each with its place and the kind of record that it names. */
export const keysIn = ({ names }: RowKind, body: Placed['body']) =>
  Object.entries(names).flatMap(([member, kind]) => {
    const value = body[member]
    const list = Array.isArray(value) ? value : [value]
    return list.flatMap((key, at) =>
      typeof key === 'string'
        ? [{ key, kind: kind!, pointer: `/${member}${Array.isArray(value) ? `/${at}` : ''}` }]
        : []
    )
  })
