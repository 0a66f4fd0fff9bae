import t from 'tap'
import { startApp } from '../../../../test/app.ts'

t.test('a search', async t => {
  const { admin } = await startApp(t)
  const make = (name: string, more: object = {}) => admin.post('/v1/communities', { name, status: 'active', ...more })
  await make('Service Design', { topics: ['design'], mission: 'Make <b>services</b> & forms simple.' })
  await make('Data Craft', { summary: 'For those who design pipelines.' })
  await make('Kubernetes Operators', { topics: ['cloud'] })
  await make('Café Société', { summary: 'Coffee.' })
  const find = async (q: string) => (await admin.get(`/v1/communities?q=${encodeURIComponent(q)}`)).body.items
  const names = async (q: string) => (await find(q)).map(({ name }: { name: string }) => name)

  const cases: [q: string, expected: string[], says: string][] = [
    ['design', ['Service Design', 'Data Craft'], 'ranks a name above a summary'],
    ['desi', ['Service Design', 'Data Craft'], 'takes the beginning of a word'],
    ['desgin', ['Service Design', 'Data Craft'], 'forgives letters that changed places'],
    ['kubernets', ['Kubernetes Operators'], 'forgives a letter that is missing'],
    ['kubernetess', ['Kubernetes Operators'], 'forgives a letter too many'],
    ['cafe societe', ['Café Société'], 'does not ask for accents'],
    ['CAFÉ', ['Café Société'], 'does not ask for small letters'],
    ['service design', ['Service Design'], 'wants every word'],
    ['service kubernetes', [], 'wants every word, else finds nothing'],
    ['zzzzzz', [], 'finds nothing for what is nowhere near'],
    ["'; drop table communities; --", [], 'takes what looks like SQL for words'],
    ['!!! & | <->', [], 'takes signs alone for nothing']
  ]
  for (const [q, expected, says] of cases) {
    await t.test(says, async t => t.strictSame(await names(q), expected))
  }

  await t.test('marks the words that matched, the corrected ones too, and escapes all else', async t => {
    const [first] = await find('desgin')
    t.equal(first.match.name, 'Service <mark>Design</mark>')
    t.ok(first.match.score > 0)
    const [marked] = await find('services')
    t.match(marked.match.excerpt, '&lt;b&gt;<mark>services</mark>&lt;/b&gt; &amp; forms')
    t.equal((await admin.get('/v1/communities/service-design')).body.match, null)
  })

  await t.test('shows an excerpt to be read, without the signs of Markdown', async t => {
    await make('Gardens', { description: '## Who comes\n\n1. **Bold** growers of `peonies`\n- and _lilies_' })
    const [found] = await find('peonies')
    t.match(found.match.excerpt, /Bold +growers of +<mark>peonies<\/mark> +and +lilies/)
    t.notMatch(found.match.excerpt, /[#*`_]/)
  })

  await t.test('goes from page to page in the order of the ranks', async t => {
    const first = (await admin.get('/v1/communities?q=design&limit=1')).body
    t.match(first.items, [{ name: 'Service Design' }])
    t.match((await admin.get(`/v1/communities?q=design&limit=1&cursor=${first.next}`)).body, {
      items: [{ name: 'Data Craft' }],
      next: null
    })
  })

  await t.test('puts what has exactly the words first, signs and all', async t => {
    for (const name of [
      'C++ Guild',
      'C Guild',
      'CSS Guild',
      'C# Circle',
      'Qnet',
      'Qnetball',
      'Qnetwork',
      '.NET People',
      'Node.js',
      'What? Who',
      'Looms, C++'
    ])
      await make(name, { summary: 'Meets weekly.' })
    t.strictSame((await names('C++')).slice(0, 2).toSorted(), ['C++ Guild', 'Looms, C++'])
    t.equal((await names('c#'))[0], 'C# Circle')
    t.equal((await names('C'))[0], 'C Guild')
    t.equal((await names('Qnet'))[0], 'Qnet')
    t.equal((await names('qnetball'))[0], 'Qnetball')
    t.strictSame((await names('.net')).slice(0, 1), ['.NET People'])
    t.strictSame(await names('node.js'), ['Node.js'])
    t.strictSame(await names('what?'), ['What? Who'])
  })

  await t.test('keeps all that was asked in the address of the next page', async t => {
    const { headers } = await admin.get('/v1/communities?limit=1&q=what%3F%20guild%20c%26d')
    const all = await admin.get('/v1/communities?limit=1&fields=name&q=c%3F')
    t.notOk(headers.link?.includes('what? '))
    const [, next] = /<([^>]+)>; rel="next"/.exec(String(all.headers.link)) ?? []
    const asked = new URL(next!, 'http://localhost').searchParams
    t.match(
      { q: asked.get('q'), limit: asked.get('limit'), fields: asked.get('fields') },
      { q: 'c?', limit: '1', fields: 'name' }
    )
  })

  await t.test('shows no separator after which nothing stands', async t => {
    await make('Lone Weaver', { summary: 'Spins yarn.' })
    const [found] = await find('yarn')
    t.match(found.match.excerpt, /^Spins <mark>yarn<\/mark>\.?$/)
  })

  await t.test('finds the words of a change at once', async t => {
    await admin.patch('/v1/communities/data-craft', { summary: 'Now about orchards.' })
    t.strictSame(await names('orchrds'), ['Data Craft'])
    t.strictSame(await names('pipelines'), [])
  })

  await t.test('over GraphQL finds the same', async t => {
    const { data } = await admin.ask('{ communities(q: "desgin") { nodes { name match { name } } } }')
    t.strictSame(data.communities.nodes, [{ name: 'Service Design', match: { name: 'Service <mark>Design</mark>' } }])
  })
})

t.test('the words of a search are looked up once, however many communities match', async t => {
  const { admin, store } = await startApp(t)
  await store.pool.query(
    `insert into communities (slug, name, description, status)
     select 'c-' || n, 'Weavers ' || md5(n::text), md5('a' || n) || ' ' || md5('b' || n), 'active' from generate_series(1, 2000) n`
  )
  const started = performance.now()
  t.equal((await admin.get('/v1/communities?q=weavers')).body.items.length, 20)
  const took = performance.now() - started
  // A look-up costs some milliseconds; one for each match would take many seconds.
  t.ok(took < 3000, `${Math.round(took)} ms`)
})
