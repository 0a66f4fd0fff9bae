import { clientOf, fails, KEY, type Row, same } from './contract-kit.ts'

/** What every build of the client does in every runtime. */
export const ROWS: Row[] = [
  [
    'creates, reads, changes and deletes',
    {},
    async setting => {
      const { communities } = clientOf(setting)
      const { slug } = await communities.create({ name: 'Design' })
      same((await communities.get(slug)).name, 'Design')
      same((await communities.update(slug, { name: 'Design 2' }))?.name, 'Design 2')
      same((await communities.update(slug, now => ({ name: `${now.name}!` })))?.name, 'Design 2!')
      same(await communities.delete(slug), undefined)
      same((await fails(communities.get(slug), 'NotFoundError')).code, 'COMMUNITY_NOT_FOUND')
    }
  ],
  [
    'changes many at once',
    {},
    async setting => {
      const { items } = await clientOf(setting).communities.upsert([{ name: 'A', source: 's', externalKey: 'a' }])
      same(items.length, 1)
    }
  ],
  [
    'walks a list, its pages and its beginning',
    { seed: 45 },
    async setting => {
      const list = clientOf(setting).communities.list({ limit: 20 })
      const slugs: string[] = []
      for await (const community of list) slugs.push(community.slug)
      same(slugs.length, 45)
      const sizes: number[] = []
      for await (const page of list.pages()) sizes.push(page.items.length)
      same(sizes, [20, 20, 5])
      same((await list).next, '20')
      same((await list.toArray({ max: 21 })).length, 21)
    }
  ],
  [
    'tries again after a lost answer, without doing it twice',
    { faults: ['hang-up-after', 'hang-up'] },
    async setting => {
      const client = clientOf(setting)
      await client.communities.create({ name: 'Once' })
      same((await client.communities.list().toArray()).length, 1)
    }
  ],
  [
    'waits as long as it is asked to',
    { faults: [{ status: 429, headers: { 'retry-after': '1' } }], seed: 1 },
    async setting => {
      const began = Date.now()
      await clientOf(setting).communities.get('c0')
      same(Date.now() - began >= 990, true)
    }
  ],
  [
    'throws a conflict with the row as it is now',
    { seed: 1 },
    async setting => {
      const { communities } = clientOf(setting)
      const before = await communities.get('c0')
      await communities.update('c0', { name: 'Mine' })
      const ifMatch = setting.sdk.etagOf(before) as string
      const error = await fails(communities.update('c0', { name: 'Yours' }, { ifMatch }), 'ConflictError')
      same((error.current as { name: string }).name, 'Mine')
    }
  ],
  [
    'answers from memory what has not changed',
    { seed: 1 },
    async setting => {
      const { communities } = clientOf(setting, { cache: true })
      const first = await communities.get('c0')
      same(await communities.get('c0'), first)
    }
  ],
  [
    'says what is wrong where',
    {},
    async setting => {
      const error = await fails(clientOf(setting).communities.create({ name: '' }), 'ValidationError')
      same((error.problem as { errors: unknown[] }).errors, [{ pointer: '/name', detail: 'must not be empty' }])
      same(error instanceof setting.sdk.GuildhallError, true)
    }
  ],
  [
    'takes codes and statuses nobody has heard of',
    { faults: [{ status: 418, body: { code: 'BRAND_NEW' } }] },
    async setting => {
      const error = await fails(clientOf(setting).communities.get('c0'), 'GuildhallError')
      same([error.status, error.code], [418, 'BRAND_NEW'])
    }
  ],
  [
    'ends when the caller says so',
    { faults: ['silent'] },
    async setting => {
      const controller = new AbortController()
      setTimeout(() => controller.abort(), 30)
      const began = Date.now()
      await fails(clientOf(setting).communities.get('c0', {}, { signal: controller.signal }), 'AbortError')
      same(Date.now() - began < 200, true)
    }
  ],
  [
    'ends when its time is up, in the body too',
    { faults: ['slow-body'], seed: 1 },
    async setting => {
      await fails(clientOf(setting).communities.get('c0', {}, { timeoutMs: 60 }), 'TimeoutError')
    }
  ],
  [
    'speaks GraphQL',
    {},
    async setting => {
      const client = clientOf(setting)
      same(await client.graphql('query ($id: ID!) { echo }', { id: '1' }), { echo: { id: '1' } })
      same((await fails(client.graphql('{ broken }'), 'GraphqlError')).code, 'NOT_FOUND')
    }
  ],
  [
    'never says the key',
    { faults: [{ status: 403, body: { detail: `You sent ${KEY}` } }] },
    async setting => {
      const error = await fails(clientOf(setting).communities.get('c0'), 'PermissionError')
      same(`${error.stack}${JSON.stringify(error)}${error.message}`.includes(KEY), false)
    }
  ],
  [
    'keeps members and values that it does not know',
    { seed: 1 },
    async setting => {
      const community: Record<string, unknown> = await clientOf(setting).communities.get('c0')
      for (const [name, value] of Object.entries(setting.extra ?? {})) same(community[name], value)
    }
  ]
]
