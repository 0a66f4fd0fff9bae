import t from 'tap'
import { startApp } from '../../../test/app.ts'

const MUTATION = `mutation ($first: String!, $second: String!) {
  one: createCommunity(input: { name: $first }) { id }
  two: createCommunity(input: { name: $second }) { id }
}`

t.test('a document sent again with the same Idempotency-Key changes everything in it once', async t => {
  const { admin } = await startApp(t)
  const send = (variables: Record<string, string>) =>
    admin.send('POST', '/graphql', { query: MUTATION, variables }, { 'idempotency-key': 'twice' })
  const first = await send({ first: 'Weavers', second: 'Potters' })
  t.match(first.body, { data: { one: { id: /-/ }, two: { id: /-/ } } })
  t.strictSame((await send({ first: 'Weavers', second: 'Potters' })).body.data, first.body.data)
  t.equal((await admin.get('/v1/communities')).body.items.length, 2)
  const other = await send({ first: 'Weavers', second: 'Smiths' })
  t.match(other.body, { errors: [{ path: ['two'], extensions: { code: 'IDEMPOTENCY_MISMATCH' } }] })
})
