// Every read but lists of pages, which are in lists.test.ts, and documents.
import t from 'tap'
import { buildData } from '../bench/data.ts'
import { records } from '../bench/records.ts'
import { filledPath, kindsOf } from '../bench/size-cases.ts'
import { fieldedOf, fieldNames } from '../src/core/operation/query.ts'
import { operations } from '../src/service/modules.ts'
import { startApp } from './app.ts'
import { withClient } from './server.ts'

// All reads, on a machine that may be busy.
t.setTimeout(600_000)

/** What a person has at an occurrence, with the tests of its module. */
const OWN = ['getOccurrenceBallot', 'getOccurrenceOwnFeedback']

const SIZE = { communities: 10, people: 20, memberships: 40 }

t.test('every read', async t => {
  const { admin, acting, url } = await startApp(t)
  await buildData(url, SIZE, true, records)
  const person = (await admin.get('/v1/people?limit=1')).body.items[0].id
  await admin.patch(`/v1/people/${person}`, { externalId: 'ada' })
  const kinds = kindsOf(operations)
  const reads = await withClient(url, async client => {
    const found = []
    for (const operation of operations.filter(({ id, verb }) => verb === 'GET' && !OWN.includes(id))) {
      const path = await filledPath(client, operation, kinds)
      if (path !== undefined) found.push({ operation, path })
    }
    return found
  })
  const handOf = (path: string) => (path.startsWith('/v1/me/') ? acting('ada') : admin)
  const and = (path: string, more: string) => `${path}${path.includes('?') ? '&' : '?'}${more}`

  await t.test('of a list that has one page returns all of it, and refuses a cursor', async t => {
    const lists = reads.filter(({ operation }) => operation.answer.kind === 'list')
    t.ok(lists.length >= 15, `${lists.length} of them`)
    for (const { operation, path } of lists) {
      t.match(await handOf(path).get(path), { status: 200, body: { next: null } }, operation.id)
      const { status, body } = await handOf(path).get(and(path, 'cursor=WyJuYW1lIl0'))
      const detail = 'The cursor is not valid: all items of this list are on its first page. Omit the cursor.'
      t.match(
        { status, body },
        { status: 400, body: { code: 'INVALID_INPUT', errors: [{ parameter: 'cursor', detail }] } }
      )
      t.match(await handOf(path).get(and(path, 'cursor=')), {
        status: 400,
        body: { errors: [{ parameter: 'cursor' }] }
      })
    }
  })

  await t.test('of one record, and of what is worked out, returns the fields that are asked for', async t => {
    const ones = reads.filter(({ operation }) => ['item', 'plain'].includes(operation.answer.kind))
    t.ok(ones.length >= 20, `${ones.length} of them`)
    for (const { operation, path } of ones) {
      const whole = await admin.get(path)
      t.equal(whole.status, 200, `${operation.id} ${whole.text}`)
      const names = fieldNames(fieldedOf(operation)!)
      const wanted = names.slice(-2)
      const { body, headers } = await admin.get(and(path, `fields=${wanted}`))
      t.strictSame(
        Object.keys(body).sort(),
        [...new Set([...wanted, ...('id' in body ? ['id'] : [])])].sort(),
        operation.id
      )
      t.equal('id' in body, names.includes('id'))
      if (operation.answer.kind === 'item')
        t.equal(headers.etag, whole.headers.etag, `${operation.id} has its own ETag`)
      const refused = await admin.get(and(path, `fields=${wanted},colour`))
      t.match(refused, { status: 400, body: { errors: [{ parameter: 'fields', detail: /^Name 3 of the list/ }] } })
    }
  })
})
