import { getTableName, sql } from 'drizzle-orm'
import { viewerOf } from '../../core/access/caller.ts'
import { admitEdges } from '../../core/access/edges.ts'
import { isNode } from '../../core/model/model.ts'
import { isId, readItems } from '../../core/model/read.ts'
import type { PreparedOperation } from '../../core/operation/execute.ts'
import type { Operation } from '../../core/operation/operation.ts'
import { readsOf } from '../../core/operation/reads.ts'
import { ApiError } from '../../core/problem/api-error.ts'
import type { Store } from '../../platform/database/database.ts'
import type { GraphqlContext, RootResolver } from './root.ts'
import { type FieldRequest, pickItem } from './select.ts'

type Node = Record<string, unknown>

const modelOf = ({ answer }: Operation) => (answer.kind === 'item' || answer.kind === 'page' ? answer.model : undefined)

/** The operation by which each kind of node is read, by the name of its type. */
export const nodeReads = (operations: readonly Operation[]): Map<string, Operation> =>
  new Map([...readsOf(operations)].filter(([, operation]) => isNode(modelOf(operation)!)))

/** `node` and `nodes` of Relay: what the caller may not read is null, like what does not exist. */
export const nodeFields = (
  store: Store,
  prepared: readonly PreparedOperation[],
  gets: ReadonlyMap<string, PreparedOperation>
) => {
  const reads = nodeReads(prepared.map(({ operation }) => operation))
  const kinds = [...reads].map(([name, read]) => ({
    name,
    model: modelOf(read)!,
    by: prepared.find(({ operation }) => operation === read)!
  }))
  const which = sql.join(
    kinds.map(
      ({ name, model: { table } }) =>
        sql`select ${sql.raw(`'${name}'`)} as kind, t.id from ${sql.identifier(getTableName(table))} t where t.id = any (${sql.placeholder('ids')}::uuid[])`
    ),
    sql` union all `
  )

  const find = async (given: string[], { caller }: GraphqlContext, asked: FieldRequest) => {
    const ids = given.map(id => id.toLowerCase())
    const db = store.replica() ?? store
    const rows = await db.prepared<{ kind: string; id: string }>('node', () => which, { ids: ids.filter(isId) })
    const found = await Promise.all(
      kinds.map(async ({ name: kind, model, by }) => {
        const here = rows.filter(row => row.kind === kind).map(({ id }) => id)
        if (here.length === 0 || !by.admits(caller)) return []
        const selection = pickItem(model, asked).of!
        admitEdges(model, selection, other => gets.get(other)?.admit(caller))
        const texts = await readItems(db, model, here, selection, viewerOf(caller))
        return [...texts].map(([id, text]) => [id, { __typename: kind, ...JSON.parse(text) }] as const)
      })
    )
    const nodes = new Map<string, Node>(found.flat())
    return ids.map(id => nodes.get(id) ?? null)
  }

  const node: RootResolver = async ({ id }, context, asked) => (await find([id as string], context, asked))[0]
  const nodes: RootResolver = async ({ ids }, context, asked) => {
    if ((ids as string[]).length <= 100) return find(ids as string[], context, asked)
    throw new ApiError('INVALID_INPUT', 'Request at most 100 ids at once.', [
      { pointer: '/ids', detail: 'At most 100.' }
    ])
  }
  return { node, nodes }
}
