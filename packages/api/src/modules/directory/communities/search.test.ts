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

  await t.test('finds the parts of names with signs, and those names written without the signs', async t => {
    for (const name of [
      'ASP.NET',
      'R&D Lab',
      'RD Works',
      'Go!',
      'Go',
      'Golang',
      'A/B Testing',
      "O'Reilly Readers",
      'Objective-C'
    ])
      await make(name, { summary: 'Meets monthly.' })
    const found: [q: string, expected: string[]][] = [
      ['js', ['Node.js']],
      ['net', ['.NET People', 'ASP.NET']],
      ['nodejs', ['Node.js']],
      ['r&d', ['R&D Lab', 'RD Works']],
      ['rd', ['RD Works', 'R&D Lab']],
      ['b testing', ['A/B Testing']],
      ['a/b', ['A/B Testing']],
      ['reilly', ["O'Reilly Readers"]],
      ['oreilly', ["O'Reilly Readers"]],
      ['o’reilly', ["O'Reilly Readers"]],
      ['objective-c', ['Objective-C']],
      ['ASP.NE', ['ASP.NET']]
    ]
    for (const [q, expected] of found) t.strictSame((await names(q)).toSorted(), expected.toSorted(), q)
    t.equal((await names('rd'))[0], 'RD Works')
    t.strictSame(await names('go'), ['Go', 'Go!', 'Golang'], 'exact words before beginnings, with signs or without')
    t.strictSame(await names('go!'), ['Go!', 'Go'], 'a sign ends the word')
    t.equal((await names('"Go!"'))[0], 'Go!', 'in quotes')
    t.strictSame(await names('c#'), ['C# Circle', ...(await names('c#')).slice(1)])
    t.notOk((await names('c#')).includes('CSS Guild'), 'what only begins with it is not meant')
  })

  await t.test('ranks what has the words exactly before what only begins with them, wherever they are', async t => {
    await make('Artificial Minds', { topics: ['artists'] })
    await make('Painters', { description: 'We make art.' })
    t.strictSame(await names('art'), ['Painters', 'Artificial Minds'])
  })

  await t.test('keeps all that was asked in the address of the next page, whatever characters it has', async t => {
    for (const name of ['A Weavers', 'A Spinners']) await make(name)
    for (const sign of '?&=#+;%"<>\\^`{|}[](),:/@!$*~\'') {
      const q = `a ${sign}`
      const asked = { q, limit: '1', fields: 'name', sort: 'name', status: 'active', include: 'total' }
      // Browsers write these as they are.
      const written = new URLSearchParams(asked).toString().replaceAll('%3F', '?').replaceAll('%2F', '/')
      const first = await admin.get(`/v1/communities?${written}`)
      const [, next] = /<([^>]+)>; rel="next"/.exec(String(first.headers.link)) ?? []
      const { cursor: _, ...kept } = Object.fromEntries(new URL(next!, 'http://localhost').searchParams)
      t.strictSame(kept, asked, sign)
      const second = await admin.get(next!)
      t.strictSame([second.body.items.length, second.body.totalCount], [1, first.body.totalCount], sign)
      t.notSame(second.body.items, first.body.items)
    }
  })

  await t.test('shows a short excerpt of one text, and none where only the name matches', async t => {
    const long = `https://example.org/${'spindles/'.repeat(80)}`
    await make('Lone Weaver', { summary: 'Spins yarn.', topics: ['wool'], mission: 'We spin.' })
    await make('Long Texts', {
      summary: 'Of hemp.',
      description: `${'Some words before. '.repeat(60)}\n\n## Hemp\n\n[our ropes](https://example.org/ropes) ![a picture](https://example.org/a.png)\n\n| Day | Rope |\n|:--|--:|\n| Monday | manila |\n\n\`\`\`js\nropes()\n\`\`\`\n\n${long}\n\n${'And words after. '.repeat(60)}`
    })
    const excerpt = async (q: string) => (await find(q))[0].match.excerpt
    t.equal(await excerpt('yarn'), 'Spins <mark>yarn</mark>')
    t.equal(await excerpt('lone'), null)
    t.equal(await excerpt('hemp'), 'Of <mark>hemp</mark>', 'of the first text that has it')
    const ropes = await excerpt('our ropes manila')
    t.match(ropes, /<mark>our<\/mark> <mark>ropes<\/mark> a picture Day Rope Monday <mark>manila<\/mark>/)
    t.notMatch(ropes, /https|png|js\b|[[\]|#`]|--/)
    t.ok(ropes.length < 400, `${ropes.length} characters`)
    const address = await excerpt('example.org')
    t.match(address, /<mark>example.org<\/mark>/)
    t.ok(address.length < 400, `${address.length} characters`)
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
