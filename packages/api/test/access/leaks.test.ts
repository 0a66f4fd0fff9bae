import { randomUUID } from 'node:crypto'
import { SCOPES } from '@guildhall/schema'
import t from 'tap'
import { startApp, type TestClient } from '../app.ts'
import { crawl } from './crawl.fixtures.ts'
import { ADDRESS, CONFIDED, FOREIGN, furnish, INTERNAL } from './leaks.fixtures.ts'
import { made } from './made.fixtures.ts'

// Everything is crawled for each kind of reader.
t.setTimeout(600_000)

t.test('what one may not see', async t => {
  const { admin, caller, acting } = await startApp(t)
  const { own, foreign, open, internal, members, hidden, olga, ines } = await furnish(admin)
  await made(admin, '/v1/people', { name: 'Stan', externalId: 'stan' })
  const key = await caller('publishable', [], own)

  await t.test('shows nowhere in all that can be read with a publishable key', async t => {
    const seen = await crawl(key, ['Portal'])
    t.match(seen, 'Olga')
    for (const word of [INTERNAL, CONFIDED, FOREIGN, ADDRESS]) t.notMatch(seen, word)
    for (const id of [...hidden, ines, foreign]) t.equal(seen.includes(id), false)
  })

  await t.test('shows nowhere to a person who does not belong to it', async t => {
    const seen = await crawl(acting('stan'), ['Key'])
    t.match(seen, INTERNAL)
    t.notMatch(seen, CONFIDED)
    t.notMatch(seen, ADDRESS)
    t.notMatch(seen, /"(applied|declined)"/, 'nor who applied or was refused, now or before')
  })

  await t.test('shows nowhere to a key of another portal', async t => {
    const seen = await crawl(await caller('secret', undefined, own))
    t.match(seen, CONFIDED)
    t.notMatch(seen, FOREIGN)
  })

  await t.test('shows nowhere to a key that may read all but people', async t => {
    const scopes = SCOPES.filter(scope => scope !== 'people:read')
    const seen = await crawl(await caller('secret', scopes), ['Person'])
    t.match(seen, 'Olga')
    t.notMatch(seen, ADDRESS)
  })

  await t.test('is not counted', async t => {
    const { body } = await key.get(`/v1/communities/${open}`)
    t.match(body, { parent: null, relations: [], subcommunityCount: 0, memberCount: 1 })
    t.equal(body.portals.length, 1)
    t.equal((await key.get(`/v1/people/${olga}`)).body.communityCount, 1)
    t.equal((await admin.get(`/v1/communities/${open}`)).body.subcommunityCount, 3)
    const { data } = await key.ask(
      '{ communities { totalCount } people { totalCount } memberships { totalCount } terms { totalCount } topics { totalCount } }'
    )
    t.strictSame(
      Object.values(data).map(list => (list as { totalCount: number }).totalCount),
      [1, 1, 1, 0, 1]
    )
  })

  await t.test('is not found by asking for it: a hidden name is answered as one that does not exist', async t => {
    const nobody = randomUUID()
    const pairs = [
      ...hidden.flatMap(id => [
        [`people?community=${id}`, `people?community=${nobody}`],
        [`memberships?community=${id}`, `memberships?community=${nobody}`],
        [`terms?community=${id}`, `terms?community=${nobody}`],
        [`communities?parent=${id}`, `communities?parent=${nobody}`]
      ]),
      ['people?community=zinternal', 'people?community=nothing'],
      ['communities?parent=zinternal', 'communities?parent=nothing'],
      [`communities?portal=${foreign}`, `communities?portal=${nobody}`],
      ['communities?portal=zforeign', 'communities?portal=nothing'],
      [`communities?person=${ines}`, `communities?person=${nobody}`],
      [`memberships?person=${ines}`, `memberships?person=${nobody}`],
      ['people?role=sponsor', 'people?role=coach'],
      ['people?q=olga&role=sponsor', 'people?q=olga&role=coach'],
      ['communities?role=sponsor', 'communities?role=coach'],
      [`people?externalId=${ADDRESS}%20sub`, 'people?externalId=nobody'],
      ...['people', 'memberships'].map(list => [`${list}?source=${INTERNAL}`, `${list}?source=nowhere`]),
      ...['people', 'communities'].flatMap(list =>
        [INTERNAL, CONFIDED].map(q => [`${list}?q=${q}`, `${list}?q=qqqqqqqq`])
      ),
      [`communities?topic=${CONFIDED}`, 'communities?topic=nothing'],
      ['communities?visibility=internal', 'communities?topic=nothing'],
      ['memberships?status=declined', 'memberships?status=expired']
    ]
    // Apart from the name itself, which a refusal says back.
    const answer = async (asked: string) => {
      const { status, text } = await key.get(`/v1/${asked}`)
      const [, name = ''] = asked.split('=')
      return `${status} ${text.replaceAll(name, 'name').replace(/"instance":"[^"]*"/, '')}`
    }
    for (const [asked, like] of pairs) t.equal(await answer(asked!), await answer(like!), String(asked))
    const stan = acting('stan')
    t.equal((await stan.get(`/v1/people?community=${members}`)).status, 422)
    t.equal((await stan.get(`/v1/people?community=${internal}`)).body.items.length, 2)
  })

  await t.test('is not reached through an edge: more than a summary asks for the right to read that kind', async t => {
    const ask = (hand: TestClient, query: string) =>
      hand.ask(query).then(({ data, errors }) => errors?.[0].extensions.code ?? data)
    const shown = { communities: { nodes: [{ portals: [{ name: 'Own' }] }] } }
    t.match(await ask(key, '{ communities { nodes { portals { name } } } }'), shown)
    t.equal(await ask(key, '{ communities { nodes { portals { origins } } } }'), 'FORBIDDEN')
    t.equal(await ask(key, '{ communities { nodes { portals { admins { name } } } } }'), 'FORBIDDEN')
    t.equal(
      await ask(key, '{ communities { edges { node { portals { ...p } } } } } fragment p on Portal { baseUrl }'),
      'FORBIDDEN'
    )
    const narrow = await caller('secret', ['communities:read', 'activity:read'])
    t.equal(await ask(narrow, '{ communities { nodes { members { totalCount } } } }'), 'FORBIDDEN')
    t.equal(await ask(narrow, '{ activity { nodes { person { email } } } }'), 'FORBIDDEN')
    t.equal(await ask(narrow, '{ activity { nodes { key { scopes } } } }'), 'FORBIDDEN')
    t.match(await ask(narrow, '{ activity { nodes { key { name } community { mission } } } }'), { activity: {} })
    t.equal(
      await ask(
        narrow,
        `{ node(id: "${open}") { ... on Community { parent { subcommunities { totalCount } } } } }`
      ).then(answer => typeof answer),
      'object'
    )
    t.equal(await ask(narrow, `{ node(id: "${open}") { ... on Community { members { totalCount } } } }`), 'FORBIDDEN')
  })
})
