import { setTimeout as wait } from 'node:timers/promises'
import t from 'tap'
import { made } from '../../../test/access/made.fixtures.ts'
import { startApp, type TestClient } from '../../../test/app.ts'
import { referencesOf } from '../../core/model/references.ts'
import { type Operation, referencesIn } from '../../core/operation/operation.ts'
import { statements } from '../../platform/database/database.ts'
import { operations } from '../../service/modules.ts'
import { resourcesOf } from '../graphql/resolvers.ts'

const NOBODY = '01900000-0000-7000-8000-000000000000'

/** Every parameter by which something is narrowed to what belongs to something else. */
const narrowed = operations.flatMap(operation =>
  Object.entries(referencesIn(operation)).map(([parameter, to]) => ({ operation, parameter, kind: to().name }))
)

const PATHS: Record<string, string> = {
  Portal: 'portals',
  Community: 'communities',
  Page: 'pages',
  PageList: 'page-lists',
  Person: 'people',
  Membership: 'memberships',
  Term: 'terms',
  Event: 'events',
  Occurrence: 'occurrences',
  Resource: 'resources',
  Charter: 'charters'
}
const isHidden = async (hand: TestClient, kind: string, name: string) =>
  (await hand.get(`/v1/${PATHS[kind]}/${name}`)).status === 404

/** What one caller is answered, over REST and GraphQL, who names this in a parameter. */
const ask = async (hand: TestClient, { path, params, answer, graphql }: Operation, given: Record<string, string>) => {
  const address = path.replace(/\{(\w+)\}/g, (_, name) => given[name]!)
  const inPath = Object.keys(params?.properties ?? {})
  const query = new URLSearchParams(Object.entries(given).filter(([name]) => !inPath.includes(name)))
  const rest = await hand.get(`${address}?${query}`)
  const args = Object.entries(given).map(([name, value]) => `${name}: ${JSON.stringify(value)}`)
  const wanted =
    { page: '{ nodes { __typename } }', document: '' }[answer.kind as 'page' | 'document'] ?? '{ __typename }'
  const { errors } = await hand.ask(`{ ${graphql.field}(${args.join()}) ${wanted} }`)
  return { rest, errors }
}

t.test('what names nothing that the caller may see', async t => {
  const { admin, acting, caller } = await startApp(t)
  const own = await made(admin, '/v1/portals', { name: 'Own', baseUrl: 'https://own.example/' })
  const portal = await made(admin, '/v1/portals', { name: 'Other', baseUrl: 'https://other.example/' })
  const open = { visibility: 'public', status: 'active' }
  const shown = await made(admin, '/v1/communities', { name: 'Shown', portals: [own], ...open })
  const community = await made(admin, '/v1/communities', { name: 'Hidden', visibility: 'members', portals: [portal] })
  const person = await made(admin, '/v1/people', { name: 'Ada', externalId: 'ada' })
  await made(admin, '/v1/people', { name: 'Bo', externalId: 'bo' })
  const membership = await made(admin, '/v1/memberships', { community, person, status: 'active' })
  const term = await made(admin, '/v1/terms', { membership, role: 'coach' })
  const page = await made(admin, '/v1/pages', { community, portal, url: 'https://other.example/hidden' })
  const start = '2030-01-08T14:00'
  const draft = { title: 'Open hours', mode: 'online', start, durationMinutes: 60 }
  const event = await made(admin, '/v1/events', { ...draft, hosts: [shown] })
  const concealed = await made(admin, '/v1/events', { ...draft, hosts: [community] })
  const tip = { kind: 'link', title: 'Warping', url: 'https://a.example/', status: 'published' }
  const resource = await made(admin, '/v1/resources', { ...tip, community: shown })
  const secret = await made(admin, '/v1/resources', { ...tip, community })
  const publish = async (id: string) => {
    const charter = await made(admin, `/v1/communities/${id}/charters`, {})
    await admin.post(`/v1/charters/${charter}/transitions`, { transition: 'publish' })
    return charter
  }
  const charter = await publish(shown)
  const dateOf = async (id: string) => (await admin.get(`/v1/events/${id}/occurrences`)).body.items[0].id
  /** What the lists under something are asked of. */
  const under: Record<string, string> = { community: shown, event, occurrence: await dateOf(event), person, charter }
  const hidden: Record<string, string[]> = {
    Portal: [portal, 'other'],
    Community: [community, 'hidden'],
    Page: [page],
    PageList: [await made(admin, '/v1/page-lists', { portal, name: 'Hidden' })],
    Person: [person],
    Membership: [membership],
    Term: [term],
    Event: [concealed],
    Occurrence: [await dateOf(concealed)],
    Resource: [secret],
    Charter: [await publish(community)]
  }
  const strangers = [acting('bo'), await caller('secret', undefined, own), await caller('publishable', [], own)]

  await t.test('is told from what is known in one statement, by slug and by id', async t => {
    // The process hears of what it committed, and looks callers up anew.
    await wait(600)
    for (const name of ['hidden', community]) {
      await admin.get(`/v1/memberships?community=${name}`)
      const before = statements.sent
      const { body } = await admin.get(`/v1/memberships?community=${name}&person=${person}&limit=1`)
      t.equal(statements.sent - before, 1)
      t.match(body.items, [{ id: membership }])
    }
  })

  await t.test('is refused in every parameter, whether it never was or is hidden', async t => {
    const unhidden: string[] = []
    for (const { operation, parameter, kind } of narrowed) {
      const tryIt = async (hand: TestClient, name: string) => {
        const { rest, errors } = await ask(hand, operation, {
          ...Object.fromEntries(Object.keys(operation.params?.properties ?? {}).map(name => [name, under[name]!])),
          [parameter]: name
        })
        if (rest.status === 403) return false
        const about = `${operation.id} ${parameter}=${name}`
        const told = [{ parameter, detail: new RegExp(`"${name}"`) }]
        t.match(rest, { status: 422, body: { code: 'UNKNOWN_REFERENCE', errors: told } }, about)
        const expected = { path: [operation.graphql.field], extensions: { code: 'UNKNOWN_REFERENCE', errors: told } }
        t.match(errors, [expected], `${about} over GraphQL`)
        return true
      }
      // What is one’s own is asked for by a person.
      const asker = operation.noun === 'me' ? acting('bo') : admin
      for (const name of ['typo', NOBODY]) t.ok(await tryIt(asker, name))
      let seen = false
      for (const hand of strangers) {
        const answers = []
        for (const name of hidden[kind]!) if (await isHidden(hand, kind, name)) answers.push(await tryIt(hand, name))
        seen ||= answers.includes(true)
      }
      if (!seen) unhidden.push(`${operation.id} ${parameter}`)
    }
    // From those who may ask these nobody is hidden.
    t.strictSame(unhidden.sort(), [
      'getPageTable person',
      'listActivity person',
      'listAttendances person',
      'listCharterComments author',
      'listCharterVotes voter',
      'listCommunityLedger person',
      'listCommunityTouchpoints sponsor',
      'listContributions person',
      'listCorrectionRequests person',
      'listNominations person',
      'listNotices person',
      'listOccurrenceAttendance person',
      'listOccurrenceRsvps person',
      'listPageRequests person',
      'listRepresentatives person',
      'listRsvps person',
      'listSuccessions person',
      'listTouchpoints sponsor',
      'listWayAnswers person'
    ])
  })

  await t.test('is refused in the lists inside others, at their place', async t => {
    const parents: Record<string, string> = {
      Community: shown,
      Person: person,
      Page: page,
      Portal: portal,
      Event: event,
      Occurrence: under.occurrence!,
      Resource: resource,
      Charter: under.charter!
    }
    let count = 0
    for (const [name, { edges }] of resourcesOf(operations))
      for (const [key, edge] of Object.entries(edges)) {
        if (edge.kind !== 'many') continue
        const parameters = Object.keys(referencesOf(edge.to(), edge.to().query)).filter(one => !edge.omit.includes(one))
        for (const parameter of parameters) {
          count++
          const list = `x: ${key}(${parameter}: "typo")`
          const query = `{ a: node(id: "${parents[name]}") { ... on ${name} { ${list} { totalCount } } } }`
          const extensions = { code: 'UNKNOWN_REFERENCE', errors: [{ parameter }] }
          t.match((await admin.ask(query)).errors, [{ path: ['a', 'x'], locations: [Object], extensions }], query)
        }
      }
    t.ok(count >= 4)
    const { errors } = await admin.ask(
      `{ communities(first: 1) { edges { n: node { ms: members(first: 1) { nodes { community { y: subcommunities(portal: "typo") { totalCount } } } } } } } }`
    )
    t.match(errors, [{ path: ['communities', 'edges', 0, 'n', 'ms', 'nodes', 0, 'community', 'y'] }])
  })

  await t.test('is refused also beside what is known, and each is named', async t => {
    const one = await admin.get(`/v1/findings?portal=own&community=typo&page=${page}`)
    t.strictSame(one.body.errors, [
      { parameter: 'community', detail: 'The community "typo" does not exist or is not visible to the caller.' }
    ])
    const two = await admin.get(`/v1/pages.csv?portal=typo&community=hidden&person=${NOBODY}`)
    t.match(two.body.errors, [{ parameter: 'portal' }, { parameter: 'person' }])
  })

  await t.test(
    'may be gone where anything can be named: an id finds what there was, a slug what the caller sees',
    async t => {
      const subjectsOf = async (hand: TestClient, name: string) => {
        const { status, body } = await hand.get(`/v1/activity?subject=${name}&limit=100`)
        return status === 200
          ? [...new Set(body.items.map((item: { subjectId: string }) => item.subjectId))]
          : body.errors
      }
      t.strictSame(await subjectsOf(admin, 'hidden'), [community])
      t.strictSame(await subjectsOf(admin, 'own'), [own])
      t.strictSame(new Set(await subjectsOf(admin, `own,hidden,${page}`)), new Set([own, community, page]))
      t.strictSame(await subjectsOf(admin, NOBODY), [])
      for (const [hand, name] of [
        [admin, 'typo'],
        [acting('bo'), 'hidden']
      ] as const)
        t.strictSame(await subjectsOf(hand, name), [
          {
            parameter: 'subject',
            detail: `The community or portal "${name}" does not exist or is not visible to the caller.`
          }
        ])
      const gone = await made(admin, '/v1/communities', { name: 'Gone' })
      await admin.delete(`/v1/communities/${gone}`)
      t.strictSame(await subjectsOf(admin, gone), [gone])
    }
  )

  await t.test('is an id where it looks like one, even if it is the slug of something else', async t => {
    await made(admin, '/v1/communities', { name: 'Tricky', slug: community })
    t.match((await admin.get(`/v1/memberships?community=${community}`)).body.items, [{ id: membership }])
  })
})

t.test('every parameter that takes a slug or an id says what it refers to', async t => {
  for (const operation of operations.filter(({ verb }) => verb === 'GET')) {
    const properties = Object.entries(operation.query?.properties ?? {})
    const names = properties.filter(([, one]) => (one.items ?? one)['x-graphql'] === 'ID').map(([name]) => name)
    const filters = operation.answer.kind === 'page' ? operation.answer.model.filters : {}
    const open = names.filter(name => filters[name] && 'slugOf' in filters[name])
    t.strictSame([...Object.keys(referencesIn(operation)), ...open].sort(), names.sort(), operation.id)
  }
})
