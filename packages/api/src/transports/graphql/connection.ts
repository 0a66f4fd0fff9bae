import { type Total, totalOf } from '../../core/model/compile.ts'
import { encodeCursor, type Place } from '../../core/model/cursor.ts'
import type { Model } from '../../core/model/model.ts'
import type { PageOfTexts } from '../../core/model/read.ts'
import { orderOf } from '../../core/model/selection.ts'

type Node = Record<string, unknown>

/** What a statement brings of a list inside a thing: one row more than asked for, where there are more. */
export type Rows = { nodes: Node[]; places?: Place[]; total?: number }

type Args = Record<string, unknown>

const connection = (
  { nodes, places }: Rows,
  total: Total | undefined,
  cursorOf: (place: Place) => string,
  more: boolean,
  before: boolean
) => {
  const cursor = (index: number) => (places?.[index] ? cursorOf(places[index]) : null)
  // As functions, since most are not asked for.
  return {
    nodes,
    edges: () => nodes.map((node, index) => ({ node, cursor: cursor(index) })),
    pageInfo: () => ({
      hasNextPage: more,
      hasPreviousPage: before,
      startCursor: cursor(0),
      endCursor: cursor(nodes.length - 1)
    }),
    totalCount: total?.count,
    totalCountIsCapped: total?.isCapped
  }
}

/** A page as a Relay connection. */
export const pageConnection = ({ items, places, more, cursorOf, total }: PageOfTexts, before: boolean) =>
  connection({ nodes: JSON.parse(`[${items.join(',')}]`), places }, total, cursorOf, more, before)

/** A list inside a thing as a Relay connection. */
export const edgeConnection = (resource: Model, { nodes, places, total }: Rows, args: Args) => {
  const limit = Number(args.limit ?? 20)
  const { list } = orderOf(resource, args)
  const kept = nodes.length > limit ? nodes.slice(0, limit) : nodes
  const cursorOf = (place: Place) => encodeCursor(list, place)
  const counted = total === undefined ? undefined : totalOf(total)
  return connection({ nodes: kept, places }, counted, cursorOf, nodes.length > limit, args.cursor !== undefined)
}
