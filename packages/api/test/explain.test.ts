import { randomUUID } from 'node:crypto'
import t from 'tap'
import { explain } from '../../sdk/src/explain/index.ts'
import { createClient, type MetricFigure } from '../../sdk/src/index.ts'
import { writeCrowd } from '../src/modules/engagement/metrics/crowd.fixtures.ts'
import { randomHistory, spellsOf, writeHistory } from '../src/modules/engagement/metrics/history.fixtures.ts'
import { KEY, startDatabase, startProcess } from './process.ts'

const D = '2026-04-30'

/** A client of a service of its own, and one that acts for a person. */
const start = async (t: Parameters<typeof startDatabase>[0], write: (database: string) => Promise<unknown>) => {
  const database = await startDatabase(t)
  const { url } = await startProcess(t, database)
  await write(database)
  const client = createClient({ baseUrl: url, apiKey: KEY })
  return { client, acting: (actor: string) => client.with({ actor }) }
}

/** Where figures that have a value, and whose inputs are not withheld, are not what follows from their inputs. */
const wrong = (figures: readonly Parameters<typeof explain>[0][]) =>
  figures
    .filter(figure => !('value' in figure) || (figure.value !== null && figure.explanation!.inputs !== null))
    .map(figure => ({ figure, ...explain(figure) }))
    .filter(({ agrees }) => agrees !== true)

const workedOut = (figures: readonly MetricFigure[]) =>
  new Set(figures.filter(figure => explain(figure).agrees).map(({ metric }) => metric))

t.test('what `explain` works out again of a random past', async t => {
  const { client } = await start(t, database => writeHistory(database, randomHistory(3, Date.now())))
  const metrics = (await client.metrics.definitions().toArray()).map(({ id }) => id)
  const figures: MetricFigure[] = []
  for (const scope of ['all', 'community:c1', 'portal:p0', 'topic:craft'])
    figures.push(...(await client.metrics.series({ scope, period: 'quarter', explain: true }).toArray()))

  await t.test('every metric, from what a key of the organisation reads', async t => {
    t.strictSame(wrong(figures), [])
    // What each person gave is withheld from keys.
    t.strictSame(workedOut(figures), new Set(metrics.filter(id => id !== 'concentration')))
  })

  await t.test('the figures of every community', async t => {
    const found = new Set<string>()
    for (const { id } of await client.communities.list().toArray()) {
      const { figures } = await client.communities.engagement(id, { explain: true })
      t.strictSame(wrong(figures), [])
      for (const figure of figures) if (explain(figure).agrees) found.add(figure.figure)
    }
    t.ok(found.size > 0)
  })
})

/** A community in which each figure has a value: events, help between units, organising, and newcomers of whom some gave. */
const writeAll = async (database: string) => {
  const { occurrences, memberships, people } = await writeCrowd(database)
  const [{ community_id, person_id }, meeting] = [memberships[0]!, occurrences[0]!]
  const joined = Array.from({ length: 6 }, (_, at) => ({
    ...people[0]!,
    id: randomUUID(),
    name: `n${at}`,
    external_id: null
  }))
  const newcomers = joined.map(({ id }) => ({
    ...memberships[0]!,
    id: randomUUID(),
    person_id: id,
    joined_on: '2025-11-10'
  }))
  const heldOn = (day: string) => ({
    ...meeting,
    id: randomUUID(),
    original_start: `${day}T10:00:00Z`,
    starts_at: `${day}T10:00:00Z`,
    ends_at: `${day}T11:00:00Z`
  })
  const act = (person: unknown, activity: string, day: string, counterpart: unknown = null) => ({
    id: randomUUID(),
    community_id,
    person_id: person,
    activity,
    weight: 4,
    occurred_at: `${day}T10:00:00Z`,
    counterpart_id: counterpart,
    about: randomUUID(),
    source: 'forum',
    source_key: randomUUID()
  })
  await writeHistory(database, {
    occurrences: [...occurrences, ...['2026-02-17', '2026-03-10'].map(heldOn)],
    people: [...people, ...joined],
    memberships: [...memberships, ...newcomers],
    membership_spells: spellsOf([...memberships, ...newcomers]),
    contributions: [
      act(person_id, 'organise', '2026-03-02'),
      ...joined.slice(0, 2).map(({ id }) => act(id, 'talk', '2025-12-01')),
      ...Array.from({ length: 24 }, (_, at) =>
        act(people[at % 9]!.id, 'answer', '2026-03-05', people[(at + 1) % 9]!.id)
      )
    ]
  })
}

t.test('what `explain` works out again for a leader and for members', async t => {
  const { client, acting } = await start(t, writeAll)
  const lead = acting('lead')

  await t.test('the concentration, by what each person gave', async t => {
    const query = { scope: 'community:weavers', metric: ['concentration'], explain: true }
    const figures = await lead.metrics.series(query).toArray()
    t.strictSame(workedOut(figures), new Set(['concentration']))
    t.strictSame(wrong(figures), [])
    const withheld = await client.metrics.series(query).toArray()
    t.ok(withheld.every(figure => explain(figure).agrees === null))
    t.strictSame(
      withheld.map(({ value }) => value),
      figures.map(({ value }) => value)
    )
  })

  await t.test('every figure of the community that they lead', async t => {
    const { figures } = await lead.communities.engagement('weavers', { asOf: D, explain: true })
    t.strictSame(wrong(figures), [])
    const missing = figures
      .filter(figure => !explain(figure).agrees)
      .map(({ figure, reason }) => `${figure}: ${reason}`)
    t.strictSame(missing, [])
  })

  await t.test('the level that the leader reads, and label, sums and level that the person reads', async t => {
    const [own] = await acting('mia').me.engagement({ asOf: D, explain: true }).toArray()
    t.match(explain(own!), { value: own!.level, agrees: true })
    t.match(explain(own!.own!), { value: own!.own!.label, agrees: true })
    const { items } = await client.memberships.list({ community: 'weavers', person: own!.person })
    const led = await lead.memberships.engagement(items[0]!.id, { asOf: D, explain: true })
    t.match(explain(led), { value: own!.level, agrees: true })
    const withheld = await client.memberships.engagement(items[0]!.id, { asOf: D, explain: true })
    t.match(explain(withheld), { value: null, agrees: null })
  })
})
