import { named } from '@guildhall/schema'
import type { TSchema } from '@sinclair/typebox'
import t from 'tap'
import { buildData } from '../bench/data.ts'
import { records } from '../bench/records.ts'
import { filledPath, kindsOf, valuesOf } from '../bench/size-cases.ts'
import { statements } from '../src/platform/database/database.ts'
import { operations } from '../src/service/modules.ts'
import { startApp } from './app.ts'
import { withClient } from './server.ts'

// Hundreds of lists take their time on a busy machine.
t.setTimeout(300_000)

// Small enough that each list can be read whole.
const SIZE = { communities: 30, people: 60, memberships: 120 }
const HUNDRED = 100

type Item = Record<string, string> & { id: string }
// Those of one's own are read by persons alone; `me.test.ts` has them.
const lists = operations.filter(({ answer, path }) => answer.kind === 'page' && !path.startsWith('/v1/me/'))
type Query = Record<string, string> | [string, string][]
const withQuery = (path: string, query: Query) => `${path}?${new URLSearchParams(query)}`

t.test('every list', async t => {
  const { admin, url } = await startApp(t)
  await buildData(url, SIZE, true, records)
  const kinds = kindsOf(operations)
  const paths = await withClient(url, async client => {
    const found: [(typeof lists)[number], string][] = []
    for (const operation of lists) {
      const path = await filledPath(client, operation, kinds)
      if (path !== undefined) found.push([operation, path])
    }
    return found
  })
  t.ok(paths.length >= 25)

  const read = async (first: string): Promise<Item[]> => {
    const items: Item[] = []
    for (let next: string | undefined = first; next; ) {
      const { status, body, headers, text }: Awaited<ReturnType<typeof admin.get>> = await admin.get(next)
      if (status !== 200) throw new Error(`${next}: ${text}`)
      items.push(...body.items)
      next = body.items.length < HUNDRED ? undefined : /<(.+)>/.exec(String(headers.link ?? ''))?.[1]
    }
    return items
  }
  const idOf = (item: Item) => item.id ?? JSON.stringify(item)
  const idsAt = async (path: string, query: Query) =>
    (await read(withQuery(path, [...new URLSearchParams(query), ['limit', String(HUNDRED)]]))).map(idOf).sort()

  await t.test('takes several values where it takes one, and finds what any of them finds', async t => {
    let tried = 0
    for (const [operation, path] of paths)
      for (const [parameter, schema] of Object.entries(operation.query!.properties as Record<string, TSchema>)) {
        if (schema.type !== 'array') continue
        const values = (await withClient(url, client => valuesOf(client, operation, parameter))).slice(0, 3)
        const each = await Promise.all(values.map(value => idsAt(path, { [parameter]: value })))
        const any = [...new Set(each.flat())].sort()
        const about = `${operation.id} ${parameter}=${values}`
        t.strictSame(await idsAt(path, { [parameter]: values.join() }), any, about)
        t.strictSame(
          await idsAt(
            path,
            [...values, values[0]!].map((value): [string, string] => [parameter, value])
          ),
          any,
          `${about}, repeated`
        )
        if (each.some(ids => ids.length > 0 && ids.length < any.length)) tried++
      }
    t.ok(tried >= 15, `${tried} of them told`)
    const rowsOf = async (query: Query) =>
      (await admin.get(withQuery('/v1/pages.csv', query))).text.trim().split('\r\n').slice(1).sort()
    const urls = await read('/v1/communities?limit=3')
    const [one, two] = await Promise.all(urls.slice(0, 2).map(({ id }) => rowsOf({ community: id })))
    t.strictSame(
      await rowsOf({ community: `${urls[0]!.id},${urls[1]!.slug}` }),
      [...one!, ...two!].sort(),
      'the table of pages'
    )
  })

  await t.test('narrows each date that it is sorted by: from a moment on, and before it', async t => {
    let tried = 0
    for (const [operation, path] of paths) {
      const sorts: string[] = operation.query!.properties.sort?.enum ?? []
      for (const member of sorts.filter(name => /^[a-z]\w+(At|On)$/.test(name))) {
        const [since, before] = ['Since', 'Before'].map(end => member.replace(/(At|On)$/, end)) as [string, string]
        if (!(since in operation.query!.properties)) continue
        const all = await read(withQuery(path, { limit: String(HUNDRED) }))
        const dates = all
          .map(item => item[member]!)
          .filter(Boolean)
          .sort()
        const middle = dates[dates.length >> 1]
        if (middle === undefined) continue
        const having = (has: (date: string) => boolean) =>
          all
            .filter(item => item[member] && has(item[member]))
            .map(idOf)
            .sort()
        const about = `${operation.id} ${member} ${middle}`
        t.strictSame(
          await idsAt(path, { [since]: middle }),
          having(date => date >= middle),
          `${about}, since`
        )
        t.strictSame(
          await idsAt(path, { [before]: middle }),
          having(date => date < middle),
          `${about}, before`
        )
        t.strictSame(await idsAt(path, { [since]: middle, [before]: middle }), [], `${about}, neither`)
        tried++
      }
    }
    t.ok(tried >= 25, `${tried} tried`)
  })

  await t.test('counts all of its pages when asked, in the same statement', async t => {
    for (const [operation, path] of paths) {
      const plain = (await admin.get(withQuery(path, { limit: '1' }))).body
      t.notOk('totalCount' in plain, operation.id)
      const all = await read(withQuery(path, { limit: String(HUNDRED) }))
      const { body } = await admin.get(withQuery(path, { limit: '1', include: 'total' }))
      const counted = { totalCount: Math.min(all.length, 1000), totalCountIsCapped: all.length > 1000 }
      t.strictSame(body, { ...plain, ...counted }, operation.id)
      // The least of some tries, since the service asks for things of its own now and then.
      const sentFor = async (query: Record<string, string>) => {
        const tries: number[] = []
        for (let turn = 0; turn < 3; turn++) {
          const before = statements.sent
          await admin.get(withQuery(path, { limit: '1', ...query }))
          tries.push(statements.sent - before)
        }
        return Math.min(...tries)
      }
      t.equal(await sentFor({ include: 'total' }), await sentFor({}), `${operation.id}, in as many statements`)
    }
    t.match((await admin.get('/v1/communities?include=totals')).body, { errors: [{ parameter: 'include' }] })
  })

  await t.test('has with each record the ETag that it has when it is read alone', async t => {
    let tried = 0
    for (const [operation, path] of paths) {
      if (operation.answer.kind !== 'page' || operation.params) continue
      const { properties } = operation.answer.model.schema
      const single = operations.find(
        ({ path: one, verb }) => verb === 'GET' && new RegExp(`^${path}/\\{\\w+\\}$`).test(one)
      )
      t.equal('etag' in properties, single !== undefined, operation.id)
      if (!single) continue
      const searches: Record<string, string>[] =
        'q' in operation.query!.properties ? [{}, { q: 'practice' }, { q: 'person' }] : [{}]
      for (const search of searches)
        for (const { id, etag } of (await admin.get(withQuery(path, { limit: '2', ...search }))).body.items) {
          const { headers, body } = await admin.get(`${path}/${id}`)
          t.equal(etag, headers.etag, `${operation.id} ${JSON.stringify(search)}`)
          t.equal(body.etag, etag)
          tried++
        }
      const [narrow] = (await admin.get(withQuery(path, { limit: '1', fields: 'id' }))).body.items
      if (narrow) t.strictSame(Object.keys(narrow), ['id'], `${operation.id} with fields`)
    }
    t.ok(tried >= 30, `${tried} tried`)
    const [{ id, etag }] = (await admin.get('/v1/people?limit=1')).body.items
    const changed = await admin.patch(`/v1/people/${id}`, { title: 'Baker' }, etag)
    t.match(changed, { status: 200, headers: { etag: changed.body.etag }, body: { title: 'Baker' } })
    t.not(changed.body.etag, etag)
    t.equal((await admin.patch(`/v1/people/${id}`, { title: 'Cook' }, etag)).status, 412)
    t.match((await admin.get('/v1/people?fields=id,etag')).body, { errors: [{ parameter: 'fields' }] })
  })

  await t.test('refuses a value that nothing has, and says which there are', async t => {
    const choices = paths.flatMap(([operation, path]) =>
      Object.entries(operation.query!.properties as Record<string, TSchema>).flatMap(([parameter, { items }]) => {
        const values: string[] | undefined = items && (items.$ref ? named.get(items.$ref)! : items).enum
        return values ? [{ path, parameter, values }] : []
      })
    )
    t.ok(choices.length >= 20)
    for (const { path, parameter, values } of choices)
      for (const given of ['typo', `${values[0]},typo`, '']) {
        const { status, body } = await admin.get(withQuery(path, { [parameter]: given }))
        const detail = `It must be one of: ${values.join(', ')}.`
        t.match(
          { status, body },
          { status: 400, body: { errors: [{ parameter, detail }] } },
          `${path} ${parameter}=${given}`
        )
      }
  })

  await t.test('refuses a rule that there is not, and names the likely one', async t => {
    for (const path of ['/v1/findings', '/v1/waivers']) {
      const { status, body } = await admin.get(`${path}?rule=page.mission,page.stael`)
      t.match({ status, body }, { status: 422, body: { code: 'UNKNOWN_REFERENCE' } })
      t.strictSame(body.errors, [
        {
          parameter: 'rule',
          detail: 'The rule "page.stael" does not exist or is not visible to the caller. Did you mean "page.stale"?'
        }
      ])
      t.match(
        (await admin.get(`${path}?rule=page.typo`)).body.errors[0].detail,
        /Did you mean "page\.|There are: .*page\.stale/
      )
    }
    const { errors } = await admin.ask('{ findings(rule: ["page.stael"]) { nodes { id } } }')
    t.match(errors, [
      { path: ['findings'], extensions: { code: 'UNKNOWN_REFERENCE', errors: [{ parameter: 'rule' }] } }
    ])
  })
})
