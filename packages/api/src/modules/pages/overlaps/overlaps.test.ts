import t from 'tap'
import { startApp } from '../../../../test/app.ts'
import { EXISTING, NEW, OVERLAPPING } from './pairs.fixtures.ts'

const COMMUNITIES = 30
type Found = { title: string; likely: boolean; score: number }

const draft = ([name, mission, topics]: readonly string[]) => ({
  name,
  mission,
  topics: topics ? topics.split(',') : []
})
const asked = (given: Record<string, string | undefined>) =>
  `/v1/overlaps?${new URLSearchParams(Object.entries(given).filter((entry): entry is [string, string] => Boolean(entry[1])))}`

t.test('what overlaps is told from what does not', async t => {
  const { admin } = await startApp(t)
  for (const said of EXISTING.slice(0, COMMUNITIES))
    await admin.post('/v1/communities', { ...draft(said), status: 'active' })
  for (const said of EXISTING.slice(COMMUNITIES)) await admin.post('/v1/organisations', draft(said))
  const likely = async ([name, mission, topics]: readonly string[]) =>
    ((await admin.get(asked({ name, mission, topics }))).body.items as Found[]).filter(found => found.likely)

  const missed: string[] = []
  const wrong: string[] = []
  for (const one of OVERLAPPING) {
    const found = await likely(one)
    if (!found.some(({ title }) => title === one[3])) missed.push(`${one[0]} / ${one[3]}`)
    wrong.push(...found.filter(({ title }) => title !== one[3]).map(({ title }) => `${one[0]} / ${title}`))
  }
  for (const one of NEW) wrong.push(...(await likely(one)).map(({ title }) => `${one[0]} / ${title}`))
  const right = OVERLAPPING.length - missed.length
  const recall = right / OVERLAPPING.length
  const precision = right / (right + wrong.length)
  t.comment(
    `${OVERLAPPING.length} pairs that overlap, ${NEW.length} plans that are new: precision ${precision}, recall ${recall}`
  )
  t.comment({ missed, wrong })
  t.ok(precision >= 0.95 && recall >= 0.95)
})

t.test('an overlap', async t => {
  const { admin, acting, caller } = await startApp(t)
  const made = async (path: string, body: object) => (await admin.post(`/v1/${path}`, body)).body
  await made('people', { name: 'Stan', externalId: 'stan' })
  const mission = 'Make <b>services</b> & forms simple to use.'
  const topics = ['design', 'forms']
  const first = await made('communities', { name: 'Service Design', status: 'active', topics, mission })
  await made('communities', { name: 'Service Design, once', status: 'closed', topics, mission })
  await made('communities', {
    name: 'Service Design, hidden',
    status: 'active',
    visibility: 'members',
    topics,
    mission
  })
  await made('organisations', { name: 'Office of Forms', topics: ['forms'], mission: 'Simple forms.' })
  const plan = { name: 'Designing Services', mission: 'Simple public service forms', topics: 'design, law' }
  const titles = ({ items }: { items: Found[] }) => items.map(({ title }) => title)

  await t.test('says how it was found, with the matched words marked and listed', async t => {
    const { body } = await acting('stan').get(asked(plan))
    t.match(body.items[0], {
      kind: 'community',
      id: first.id,
      slug: 'service-design',
      likely: true,
      name: '<mark>Service</mark> <mark>Design</mark>',
      sharedTopics: ['design'],
      parts: { topics: 0.5 },
      formula: { id: 'overlap', version: 2, weights: { name: 0.4, mission: 0.4, topics: 0.2 } },
      answer: null
    })
    t.match(body.items[0].excerpt, '&lt;b&gt;<mark>services</mark>&lt;/b&gt; &amp; <mark>forms</mark>')
    t.strictSame(body.items[0].matchedWords.sort(), ['design', 'forms', 'service', 'services', 'simple'])
    const { name, mission, topics } = body.items[0].parts
    t.ok(Math.abs(body.items[0].score - (0.4 * name + 0.4 * mission + 0.2 * topics)) < 0.002, 'the score is its parts’')
  })

  await t.test('is with what the caller may see and what is not closed, and with who is tasked already', async t => {
    t.strictSame(titles((await acting('stan').get(asked(plan))).body), ['Service Design', 'Office of Forms'])
    t.strictSame(
      titles((await admin.get(asked(plan))).body)
        .slice(0, 2)
        .sort(),
      ['Service Design', 'Service Design, hidden']
    )
  })

  await t.test('is never with the community itself', async t => {
    const { body } = await acting('stan').get(asked({ community: 'service-design' }))
    t.strictSame(titles(body), ['Office of Forms'])
    t.match((await acting('stan').get(asked({ community: 'service-design-hidden' }))).body, {
      code: 'UNKNOWN_REFERENCE'
    })
  })

  await t.test('leaves out what nobody said, and says so', async t => {
    const { body } = await admin.get(asked({ name: 'Service Design' }))
    t.match(body.items[0], { score: 1, parts: { name: 1, topics: null } }, 'the same name is the same thing')
    t.match((await admin.get('/v1/overlaps')).body, { code: 'INVALID_INPUT' })
    t.strictSame((await admin.get(asked({ name: '!!!', topics: ' , ' }))).body.items, [])
    t.strictSame((await admin.get(asked({ mission: 'the of and' }))).body.items, [])
  })

  await t.test('is not for publishable keys, and the same over GraphQL', async t => {
    const portal = await made('portals', { name: 'Own', baseUrl: 'https://own.example' })
    t.equal((await (await caller('publishable', [], portal.id)).get(asked(plan))).status, 403)
    const { data } = await acting('stan').ask(
      'query ($name: String) { overlaps(name: $name) { title parts { name } } }',
      {
        name: plan.name
      }
    )
    t.equal(data.overlaps[0].title, 'Service Design')
  })
})
