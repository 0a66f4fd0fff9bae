/** A connection between two nodes of a graph, by their numbers. */
export type Edge = { readonly from: number; readonly to: number }

/** The edges of a graph without which a part of it falls apart (Tarjan). Two nodes may have several between them. */
export const bridgesOf = <E extends Edge>(edges: readonly E[]): E[] => {
  const ends = edges.flatMap(edge => [
    { node: edge.from, other: edge.to, edge },
    { node: edge.to, other: edge.from, edge }
  ])
  const around = Map.groupBy(ends, ({ node }) => node)
  const order = new Map<number, number>()
  const bridges: E[] = []
  /** Goes on from a node, and returns the place in the order of the earliest node that is reached from there. */
  const visit = (node: number, by?: E): number => {
    const own = order.size
    order.set(node, own)
    let earliest = own
    for (const { other, edge } of around.get(node)!) {
      if (edge === by) continue
      const known = order.get(other)
      const reached = known ?? visit(other, edge)
      if (known === undefined && reached > own) bridges.push(edge)
      earliest = Math.min(earliest, reached)
    }
    return earliest
  }
  for (const node of around.keys()) if (!order.has(node)) visit(node)
  return bridges
}
