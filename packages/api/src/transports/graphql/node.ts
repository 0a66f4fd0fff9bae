import { getTableName, sql } from 'drizzle-orm'
import { viewerOf } from '../../core/access/caller.ts'
import { admitEdges } from '../../core/access/edges.ts'
import type { Model } from '../../core/model/model.ts'
import { isId, readItems } from '../../core/model/read.ts'
import type { PreparedOperation } from '../../core/operation/execute.ts'
import { ApiError } from '../../core/problem/api-error.ts'
import type { Store } from '../../platform/database/database.ts'
import type { GraphqlContext, RootResolver } from './root.ts'
import { type FieldRequest, pickItem } from './select.ts'

type Node = Record<string, unknown>

/** `node` and `nodes` of Relay: what the caller may not read is null, like what does not exist. */
export const nodeFields = (store: Store, gets: ReadonlyMap<string, PreparedOperation>) => {
  const resources = [...gets].map(([name, { operation }]) => {
    const { model } = operation.answer as { model: Model }
    return [name, model] as const
  })
  const which = sql.join(
    resources.map(
      ([name, { table }]) =>
        sql`select ${sql.raw(`'${name}'`)} as kind, t.id from ${sql.identifier(getTableName(table))} t where t.id = any (${sql.placeholder('ids')}::uuid[])`
    ),
    sql` union all `
  )

  const find = async (given: string[], { caller }: GraphqlContext, asked: FieldRequest) => {
    const ids = given.map(id => id.toLowerCase())
    const rows = await store.prepared<{ kind: string; id: string }>('node', () => which, { ids: ids.filter(isId) })
    const found = await Promise.all(
      resources.map(async ([kind, resource]) => {
        const here = rows.filter(row => row.kind === kind).map(({ id }) => id)
        if (here.length === 0 || !gets.get(kind)!.admits(caller)) return []
        const selection = pickItem(resource, asked).of!
        admitEdges(resource, selection, other => gets.get(other)?.admit(caller))
        const texts = await readItems(store, resource, here, selection, viewerOf(caller))
        return [...texts].map(([id, text]) => [id, { __typename: kind, ...JSON.parse(text) }] as const)
      })
    )
    const nodes = new Map<string, Node>(found.flat())
    return ids.map(id => nodes.get(id) ?? null)
  }

  const node: RootResolver = async ({ id }, context, asked) => (await find([id as string], context, asked))[0]
  const nodes: RootResolver = async ({ ids }, context, asked) => {
    if ((ids as string[]).length <= 100) return find(ids as string[], context, asked)
    throw new ApiError('INVALID_INPUT', 'Ask for at most 100 ids at once.', [
      { pointer: '/ids', detail: 'At most 100.' }
    ])
  }
  return { node, nodes }
}
