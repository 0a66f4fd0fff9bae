import t from 'tap'
import { buildData } from '../bench/data.ts'
import { records } from '../bench/records.ts'
import { statements } from '../src/platform/database/database.ts'
import { operations } from '../src/service/modules.ts'
import { resourcesOf } from '../src/transports/graphql/resolvers.ts'
import { startApp, type TestClient } from './app.ts'
import { onServer } from './server.ts'

const SIZE = { communities: 20, people: 60, memberships: 120 }

const rootOf = (kind: string) =>
  operations.find(({ answer, params }) => answer.kind === 'page' && answer.model.name === kind && !params)

const PATHS: Record<string, string> = { Page: 'pages', Community: 'communities', Portal: 'portals', Person: 'people' }

/** The edges that lead to lists, each with the list of its own that has the same, and the parameter that narrows it. */
const edges = [...resourcesOf(operations)].flatMap(([kind, { edges }]) =>
  Object.entries(edges).flatMap(([key, edge]) => {
    const root = edge.kind === 'many' ? rootOf(edge.to().name) : undefined
    return edge.kind === 'many' && root ? [{ kind, key, field: root.graphql.field, owner: edge.omit[0]! }] : []
  })
)

t.test('what belongs to a record', async t => {
  const { admin, acting, caller, url } = await startApp(t)
  await buildData(url, SIZE, true, records)
  const one = async (text: string) => ((await onServer(url, text)) as Record<string, string>[])[0]!
  const { page, community, portal, person } = await one(
    `select g.id as page, g.community_id as community, g.portal_id as portal, r.person_id as person
     from pages g join representatives r on r.page_id = g.id and r.role = 'primary' order by g.id limit 1`
  )
  await admin.post('/v1/portals', { name: 'Second', baseUrl: 'https://second.example.org' })
  const { name: rep } = await one(`select external_id as name from people where id = '${person}'`)
  await onServer(url, `insert into people (name, external_id) values ('Stranger', 'stranger')`)
  const { name: boss, id: bossId } = await one(
    `select external_id as name, id from people where external_id not in ('${rep}', 'stranger') order by id desc limit 1`
  )
  await onServer(url, `update portals set admin_ids = array['${bossId}'::uuid] where id = '${portal}'`)
  const ids: Record<string, string> = { Page: page!, Community: community!, Portal: portal!, Person: person! }
  const callers: Record<string, TestClient> = {
    admin,
    'a representative': acting(rep!),
    'an admin of the portal': acting(boss!),
    'a stranger': acting('stranger'),
    'a key of the portal': await caller('secret', undefined, portal),
    'a key that may read communities alone': await caller('secret', ['communities:read', 'pages:read']),
    'a publishable key': await caller('publishable', [], portal)
  }
  const code = (errors: { extensions: { code: string } }[] | undefined) => errors?.[0]?.extensions.code

  await t.test('is, over GraphQL, what its own list has, for each caller', async t => {
    let filled = 0
    const led = new Set<string>()
    for (const { kind, key, field, owner } of edges) {
      const id = ids[kind]
      if (!id) continue
      for (const [who, hand] of Object.entries(callers)) {
        const { data, errors } = await hand.ask(
          `{ node(id: "${id}") { ... on ${kind} { list: ${key}(first: 100) { totalCount nodes { id } } } } }`
        )
        const own = await hand.ask(`{ list: ${field}(${owner}: "${id}", first: 100) { totalCount nodes { id } } }`)
        const about = `${kind}.${key} for ${who}`
        if (!data?.node && !errors)
          t.ok(
            [403, 404].includes((await hand.get(`/v1/${PATHS[kind]}/${id}`)).status),
            `${about}, who does not see it`
          )
        else if (own.errors) t.equal(code(errors), code(own.errors), about)
        else t.strictSame(data.node.list, own.data.list, about)
        if (own.data?.list?.nodes.length > 0) led.add(`${kind}.${key}`)
        if (own.data?.list?.nodes.length > 0) filled++
      }
    }
    t.ok(filled >= 40, `${filled} of them had something`)
    for (const way of [
      'Community.pages',
      'Community.findings',
      'Portal.communities',
      'Portal.pages',
      'Portal.findings',
      'Page.findings',
      'Page.representatives',
      'Person.representations'
    ])
      t.ok(led.has(way), way)
  })

  await t.test('has its scorecards, as REST has them for each caller', async t => {
    let shown = 0
    const card = '{ name portal score counted counts { pass warn fail } gatesFailed open { id reason } }'
    const whole = `{ portal name score counted counts { pass fail } rules { rule gate } pageCount pagesFailingGates freshness { fresh unknown } maintenance { compliant } worst { id score gatesFailed } }`
    const wanted = (body: Record<string, unknown>, like: unknown): unknown => {
      if (Array.isArray(like))
        return (body as unknown as Record<string, unknown>[]).map((one, at) => wanted(one, like[at]))
      if (like === null || typeof like !== 'object') return body
      return Object.fromEntries(Object.keys(like).map(key => [key, wanted(body[key] as never, (like as never)[key])]))
    }
    for (const [kind, path, text] of [
      ['Page', `/v1/pages/${page}/scorecard`, `it: scorecard ${card}`],
      ['Community', `/v1/communities/${community}/scorecard?portal=${portal}`, `it: scorecards ${card}`],
      ['Portal', `/v1/portals/${portal}/scorecard`, `it: scorecard ${whole}`]
    ] as const)
      for (const [who, hand] of Object.entries(callers)) {
        const rest = await hand.get(path)
        const { data, errors } = await hand.ask(`{ node(id: "${ids[kind]}") { ... on ${kind} { ${text} } } }`)
        const about = `${kind} for ${who}: ${rest.status}`
        const found = [data?.node?.it ?? []].flat()
        if (rest.status === 200) {
          shown++
          // The community names no portal: one for each, of those whose findings the caller sees.
          t.equal(found.length, kind === 'Community' && /^(admin|a representative)$/.test(who) ? 2 : 1, about)
          const one = found.find(({ portal }) => portal === rest.body.portal)
          t.strictSame(one, wanted(rest.body, one), about)
        } else if (errors) t.equal(code(errors), rest.body.code, about)
        else t.strictSame(found, [], about)
      }
    t.ok(shown >= 10, `${shown} shown`)
  })

  await t.test('comes in the one statement of its record', async t => {
    const query = `{ portals(first: 1) { nodes { scorecard { score } communities(first: 3) { nodes { scorecards { score }
      pages(first: 2) { nodes { scorecard { score } representatives(first: 2) { nodes { person { name } } } findings(first: 2, status: [pass, fail]) { nodes { rule } } } } } } } } }`
    t.ok((await admin.ask(query)).data.portals.nodes[0].communities.nodes[2].pages.nodes[0].findings.nodes[0].rule)
    const before = statements.sent
    await admin.ask(query)
    t.equal(statements.sent - before, 1)
  })
})
