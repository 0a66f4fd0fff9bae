import { SHARED_PEOPLE_STEP } from '@guildhall/schema'
import t from 'tap'
import { startApp } from '../../../../test/app.ts'

type Community = { id: string; slug: string; x: number; y: number }
type Link = { from: string; to: string; topics: string[]; people: number | null }

t.test('the network of a portal', async t => {
  const { admin, acting, caller } = await startApp(t)
  const made = async (path: string, body: object) => {
    const { status, body: answer, text } = await admin.post(path, body)
    if (status !== 201) throw new Error(text)
    return answer
  }
  const portal = await made('/v1/portals', {
    name: 'Intranet',
    slug: 'intranet',
    baseUrl: 'https://intranet.example.org/'
  })
  const people: string[] = []
  for (let nth = 0; nth < 12; nth++)
    people.push((await made('/v1/people', { name: `P ${nth}`, externalId: `p${nth}` })).id)
  const community = async (name: string, topics: string[], members: number, more = {}) => {
    const one = await made('/v1/communities', { name, topics, status: 'active', portals: [portal.id], ...more })
    for (const person of people.slice(0, members)) await made('/v1/memberships', { community: one.id, person })
    return one.id as string
  }
  const ids = {
    looms: await community('Looms', ['Weaving', 'Design'], 12),
    dyers: await community('Dyers', ['weaving'], 11),
    knots: await community('Knots', ['Rope'], 4),
    inner: await community('Inner', ['design'], 6, { visibility: 'internal' })
  }
  await community('Over', ['weaving'], 0, { status: 'closed' })
  await community('Draft', ['weaving'], 0, { status: 'draft' })
  const pub = await caller('publishable', [], portal.id)
  const read = async (hand: Pick<typeof admin, 'get'> = admin) => {
    const { status, body, text } = await hand.get('/v1/portals/intranet/network')
    if (status !== 200) throw new Error(text)
    const slugOf = new Map((body.communities as Community[]).map(({ id, slug }) => [id, slug]))
    const links = (body.links as Link[]).map(({ from, to, topics, people }) => ({
      between: [slugOf.get(from), slugOf.get(to)].sort().join(' '),
      topics,
      people
    }))
    return { ...body, links, slugs: (body.communities as Community[]).map(({ slug }) => slug) }
  }

  await t.test('has the communities that are alive, and what each two share', async t => {
    const { slugs, links, communities } = await read()
    t.strictSame(slugs.toSorted(), ['dyers', 'inner', 'knots', 'looms'])
    t.strictSame(links, [
      { between: 'dyers looms', topics: ['Weaving'], people: 10 },
      { between: 'inner looms', topics: ['Design'], people: 5 },
      { between: 'dyers inner', topics: [], people: 5 }
    ])
    t.match(communities[0], { slug: 'looms', memberCount: 12, topics: ['Weaving', 'Design'], url: null })
  })

  await t.test('withholds fewer than five people, and rounds more down', async t => {
    const { links } = await read()
    t.notMatch(JSON.stringify(links), /knots/, 'four shared people are no link')
    for (const { people } of links) t.equal(people % SHARED_PEOPLE_STEP, 0)
  })

  await t.test('shows a publishable key public communities and topics alone', async t => {
    const { slugs, links } = await read(pub)
    t.strictSame(slugs.toSorted(), ['dyers', 'knots', 'looms'])
    t.strictSame(links, [{ between: 'dyers looms', topics: ['Weaving'], people: null }])
  })

  await t.test('shows people the communities that they see', async t => {
    await admin.patch(`/v1/communities/${ids.inner}`, { visibility: 'members' })
    t.ok((await read(acting('p1'))).slugs.includes('inner'))
    const other = await read(acting('p11'))
    t.notOk(other.slugs.includes('inner'))
    t.notMatch(JSON.stringify(other.links), /undefined|inner/)
    await admin.patch(`/v1/communities/${ids.inner}`, { visibility: 'internal' })
  })

  await t.test('links to the page of a community, unless it is suspended', async t => {
    const url = 'https://intranet.example.org/knots'
    await made('/v1/pages', { community: ids.knots, portal: portal.id, url })
    const { communities } = await read()
    t.equal(communities.find(({ slug }: Community) => slug === 'knots').url, url)
  })

  await t.test('places the same communities in the same way, apart from each other', async t => {
    const { communities } = await read()
    t.strictSame((await read()).communities, communities)
    for (const { x, y } of communities as Community[]) t.ok(x >= 0 && x <= 1000 && y >= 0 && y <= 1000)
    const places = new Set((communities as Community[]).map(({ x, y }) => `${x} ${y}`))
    t.equal(places.size, communities.length)
  })

  await t.test('of one community, and of none, is readable too', async t => {
    const single = await made('/v1/portals', { name: 'Single', baseUrl: 'https://single.example.org/' })
    t.match((await admin.get('/v1/portals/single/network')).body, { communities: [], links: [], communityCount: 0 })
    await made('/v1/communities', { name: 'Alone', status: 'active', portals: [single.id] })
    t.match((await admin.get('/v1/portals/single/network')).body, {
      communities: [{ slug: 'alone', x: 500, y: 500 }],
      links: []
    })
  })

  await t.test('holds at most 60 communities, and is the same over GraphQL', async t => {
    const many = await made('/v1/portals', { name: 'Many', baseUrl: 'https://many.example.org/' })
    for (let nth = 0; nth < 63; nth++)
      await made('/v1/communities', { name: `C ${nth}`, topics: [`t${nth % 9}`], status: 'active', portals: [many.id] })
    const { body } = await admin.get('/v1/portals/many/network')
    t.equal(body.communities.length, 60)
    t.equal(body.communityCount, 63)
    const kept = new Set(body.communities.map(({ id }: Community) => id))
    t.ok(body.links.every(({ from, to }: Link) => kept.has(from) && kept.has(to)))
    const { data } = await admin.ask(
      '{ portalNetwork(portal: "many") { communities { id x y } links { from to topics people } } }'
    )
    t.strictSame(data.portalNetwork.links, body.links)
    t.equal(data.portalNetwork.communities.length, 60)
  })
})
