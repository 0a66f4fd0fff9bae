import type { AgendaBallot } from '@guildhall/schema'
import t from 'tap'
import { pick, seeded } from '../../../../sample/random.ts'
import { made } from '../../../../test/access/made.fixtures.ts'
import { gathered } from './agenda.fixtures.ts'

const ROUNDS = 6
const VOTERS = ['leader', 'ada', 'bo', 'chief'] as const
const SEEDS = [11, 12]

const sum = ({ votes }: AgendaBallot) => votes.reduce((all, one) => all + one.votes, 0)

t.test('no order of proposals and votes exceeds a budget, whatever arrives at once', async t => {
  const service = await gathered(t)
  const { as, meeting, item, vote } = service
  for (const seed of SEEDS) {
    const random = seeded(seed)
    const occurrence = await meeting('lean_coffee')
    const topics: string[] = [(await item('ada', occurrence, 'topic')).body.id]
    const ballot = async (name: string): Promise<AgendaBallot> =>
      (await as(name).get(`/v1/occurrences/${occurrence}/ballot`)).body
    for (let round = 0; round < ROUNDS; round++) {
      const before = new Map(await Promise.all(VOTERS.map(async name => [name, await ballot(name)] as const)))
      const proposals = Array.from({ length: 2 }, () => item(pick(random, VOTERS), occurrence, 'topic'))
      const votes = Array.from({ length: 24 }, () => {
        const [name, topic, many] = [pick(random, VOTERS), pick(random, topics), Math.floor(random() * 4)]
        return { name, topic, many, answer: vote(name, topic, many) }
      })
      for (const { name, topic, many, answer } of votes) {
        const { status, body } = await answer
        if (status === 200) {
          t.ok(sum(body) <= 3, `${name} has given ${sum(body)}`)
          t.equal(body.votesLeft, 3 - sum(body))
          t.equal(body.votes.find((one: { item: string }) => one.item === topic)?.votes ?? 0, many)
        } else t.match(body, { code: 'RULE_BROKEN', errors: [{ pointer: '/votes' }] })
      }
      const proposed = await Promise.all(proposals)
      topics.push(...proposed.map(({ body }) => body.id))
      for (const name of VOTERS) {
        const after = await ballot(name)
        t.ok(sum(after) <= 3)
        const own = votes.filter(one => one.name === name)
        if (own.length === 0) t.strictSame(after, before.get(name), 'of others nothing changes')
      }
      const counted = (await as('ada').get(`/v1/occurrences/${occurrence}/agenda-items?limit=100`)).body.items
      const all = await Promise.all(VOTERS.map(ballot))
      t.equal(
        counted.reduce((total: number, { votes }: { votes: number }) => total + votes, 0),
        all.reduce((total, one) => total + sum(one), 0),
        'what is counted is what was given'
      )
    }
  }
})

t.test('one after the other, a ballot is what a model of it says', async t => {
  const { as, meeting, item, vote, admin, community } = await gathered(t)
  const occurrence = await meeting('lean_coffee')
  const topics = await Promise.all(
    Array.from({ length: 4 }, async () => (await item('ada', occurrence, 'topic')).body.id)
  )
  const person = await made(admin, '/v1/people', { name: 'vera', externalId: 'vera' })
  await admin.post('/v1/memberships', { community, person, status: 'active' })
  const [random, model] = [seeded(7), new Map<string, number>()]
  let budget = 3
  for (let step = 0; step < 60; step++) {
    if (random() < 0.1) {
      budget = 1 + Math.floor(random() * 5)
      await as('leader').put(`/v1/occurrences/${occurrence}/agenda`, { votesPerPerson: budget })
    }
    const [topic, many] = [pick(random, topics), Math.floor(random() * 5)]
    const elsewhere = [...model].reduce((all, [one, votes]) => all + (one === topic ? 0 : votes), 0)
    const fits = elsewhere + many <= budget || many <= (model.get(topic) ?? 0)
    const { status, body } = await vote('vera', topic, many)
    t.equal(status, fits ? 200 : 422, `${many} beside ${elsewhere} of ${budget}`)
    if (!fits) continue
    model.set(topic, many)
    t.equal(
      sum(body),
      [...model.values()].reduce((all, votes) => all + votes, 0)
    )
  }
})
