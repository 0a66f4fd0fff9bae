import t from 'tap'
import { startApp, type TestClient } from '../../../test/app.ts'
import { onServer } from '../../../test/server.ts'

const NAMES =
  'Zoë,Éric,eric,Eric,Erica,Ångström,Angela,Zoe,Özlem,Oskar,von Braun,Vonda,Łukasz,Lukas,éa,Ea,10,9,ñandú,nandu,Ølga'.split(
    ','
  )
const { compare } = new Intl.Collator('en')

const walk = async (client: TestClient, url: string, member: string) => {
  const seen: string[] = []
  for (let next: string | undefined = url; next; ) {
    const { body, headers }: Awaited<ReturnType<TestClient['get']>> = await client.get(next)
    seen.push(...body.items.map((item: Record<string, string>) => item[member]))
    next = /<(.+)>/.exec(String(headers.link ?? ''))?.[1]
  }
  return seen
}

t.test('names are sorted as people look them up, page by page, both ways, in every list', async t => {
  const { admin, url } = await startApp(t)
  const [{ id: home }] = (await onServer(
    url,
    `insert into communities (slug, name) values ('home', 'Home') returning id`
  )) as [{ id: string }]
  const values = NAMES.map(name => `('${name}')`).join(', ')
  await onServer(
    url,
    `insert into people (name) values ${values}`,
    `insert into organisations (name) values ${values}`,
    `insert into communities (name, topics) select name, array[name] from (values ${values}) v (name)`,
    `insert into resources (community_id, kind, title, url, visibility) select '${home}', 'document', name, 'https://example.org', 'public' from (values ${values}) v (name)`,
    `insert into memberships (community_id, person_id, status) select '${home}', id, 'active' from people`
  )
  const sorted = [...NAMES].sort(compare)
  t.strictSame(sorted.slice(0, 4), ['10', '9', 'Angela', 'Ångström'], 'as a dictionary has them')
  for (const [list, member] of [
    ['people', 'name'],
    ['organisations', 'name'],
    ['topics', 'name'],
    ['resources', 'title']
  ] as const) {
    const first = `/v1/${list}?sort=${member}`
    t.strictSame(await walk(admin, `${first}&limit=100`, member), sorted, list)
    for (const limit of [1, 3, 4]) t.strictSame(await walk(admin, `${first}&limit=${limit}`, member), sorted, list)
    const back = await walk(admin, `/v1/${list}?sort=-${member}&limit=2`, member)
    t.strictSame(back, sorted.toReversed(), `${list}, the other way round`)
  }
  const communities = await walk(admin, '/v1/communities?sort=name&limit=3', 'name')
  t.strictSame(communities, [...sorted, 'Home'].sort(compare))
  const members = await admin.ask(
    '{ community(community: "home") { members(first: 50, sort: name) { nodes { person { name } } } } }'
  )
  t.strictSame(
    members.data.community.members.nodes.map(({ person }: { person: { name: string } }) => person.name),
    sorted
  )
})

t.test('names that differ by an accent or a letter’s case are two names', async t => {
  const { url } = await startApp(t)
  const [{ same }] = (await onServer(
    url,
    `select 'Éric' collate names = 'Eric' or 'eric' collate names = 'Eric' as same`
  )) as [{ same: boolean }]
  t.equal(same, false)
})

t.test('a page of a list by name is read from the index, as is the next', async t => {
  const { admin, url, store } = await startApp(t)
  await onServer(
    url,
    `insert into people (name) select chr(65 + n % 26) || 'é ' || n from generate_series(1, 20000) n`,
    `insert into communities (name) select chr(65 + n % 26) || 'é ' || n from generate_series(1, 5000) n`,
    'vacuum analyze people',
    'vacuum analyze communities'
  )
  for (const list of ['people', 'communities']) {
    const sent: { text: string; values: unknown[] }[] = []
    const query = store.pool.query.bind(store.pool)
    store.pool.query = ((statement: { text: string; values: unknown[] }) => {
      sent.push(statement)
      return query(statement as never)
    }) as never
    const { body } = await admin.get(`/v1/${list}?sort=name&limit=20`)
    await admin.get(`/v1/${list}?sort=name&limit=20&cursor=${body.next}`)
    store.pool.query = query as never
    const read = sent.filter(({ text }) => /collate names/.test(text))
    t.equal(read.length, 2)
    for (const { text, values } of read) {
      const { rows } = await store.pool.query({ text: `explain ${text}`, values })
      const plan = rows.map(row => row['QUERY PLAN']).join('\n')
      t.match(plan, new RegExp(`^Limit .*\n +-> {2}Index Scan using ${list}_name_idx`), 'nothing is sorted')
      if (values.length > read[0]!.values.length) t.match(plan, /Index Cond: \(+ROW\(/)
    }
  }
})
