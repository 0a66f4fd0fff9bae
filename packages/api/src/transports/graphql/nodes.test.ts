import { getTableName, sql } from 'drizzle-orm'
import { buildSchema, isObjectType } from 'graphql'
import t from 'tap'
import { loadSample } from '../../../sample/load.ts'
import { startApp } from '../../../test/app.ts'
import { operations } from '../../service/modules.ts'
import { nodeReads } from './node.ts'
import { printSchema } from './schema.ts'

t.test('whatever says that it is a node is found by its id', async t => {
  const { store, admin } = await startApp(t)
  await loadSample(store)
  const schema = buildSchema(printSchema(operations))
  const said = Object.values(schema.getTypeMap()).filter(
    type => isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'Node')
  )
  const reads = nodeReads(operations)
  t.strictSame(said.map(({ name }) => name).sort(), [...reads.keys()].sort())
  let found = 0
  for (const [name, { answer }] of reads) {
    if (answer.kind !== 'item' && answer.kind !== 'page') continue
    const table = sql.identifier(getTableName(answer.model.table))
    const rows = await store.run<{ id: string }>(sql`select id from ${table} order by id limit 3`)
    const ids = rows.map(({ id }) => id)
    const { data, errors } = await admin.ask('query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }', { ids })
    t.equal(errors, undefined, name)
    t.strictSame(
      data.nodes,
      ids.map(id => ({ __typename: name, id })),
      name
    )
    found += ids.length > 0 ? 1 : 0
  }
  t.ok(found >= 20, `${found} kinds are in the sample`)
})
