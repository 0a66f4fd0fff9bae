import { getTableName, sql } from 'drizzle-orm'
import { readerOf } from '../access/caller.ts'
import { admitEdges } from '../access/edges.ts'
import type { Store } from '../kit/database.ts'
import { Fault } from '../kit/fault.ts'
import { isId, readItems } from '../kit/read.ts'
import type { Resource } from '../kit/resource.ts'
import type { Ready } from '../service/perform.ts'
import type { GraphqlContext, RootResolver } from './root.ts'
import { type Asked, pickItem } from './select.ts'

type Node = Record<string, unknown>

/** `node` and `nodes` of Relay: what the caller may not read is null, like what does not exist. */
export const nodeFields = (store: Store, gets: ReadonlyMap<string, Ready>) => {
  const resources = [...gets].map(([name, { operation }]) => {
    const { resource } = operation.answer as { resource: Resource }
    return [name, resource] as const
  })
  const which = sql.join(
    resources.map(
      ([name, { table }]) =>
        sql`select ${sql.raw(`'${name}'`)} as kind, t.id from ${sql.identifier(getTableName(table))} t where t.id = any (${sql.placeholder('ids')}::uuid[])`
    ),
    sql` union all `
  )

  const find = async (given: string[], { caller }: GraphqlContext, asked: Asked) => {
    const ids = given.map(id => id.toLowerCase())
    const rows = await store.prepared<{ kind: string; id: string }>('node', () => which, { ids: ids.filter(isId) })
    const found = await Promise.all(
      resources.map(async ([kind, resource]) => {
        const here = rows.filter(row => row.kind === kind).map(({ id }) => id)
        if (here.length === 0 || !gets.get(kind)!.admits(caller)) return []
        const selection = pickItem(resource, asked).of!
        admitEdges(resource, selection, other => gets.get(other)?.admit(caller))
        const texts = await readItems(store, resource, here, selection, readerOf(caller))
        return [...texts].map(([id, text]) => [id, { __typename: kind, ...JSON.parse(text) }] as const)
      })
    )
    const nodes = new Map<string, Node>(found.flat())
    return ids.map(id => nodes.get(id) ?? null)
  }

  const node: RootResolver = async ({ id }, context, asked) => (await find([id as string], context, asked))[0]
  const nodes: RootResolver = async ({ ids }, context, asked) => {
    if ((ids as string[]).length <= 100) return find(ids as string[], context, asked)
    throw new Fault('INVALID_INPUT', 'Ask for at most 100 ids at once.', [{ pointer: '/ids', detail: 'At most 100.' }])
  }
  return { node, nodes }
}
