import t from 'tap'
import { between, pick, seeded } from '../../../../sample/random.ts'
import { stage } from '../engagement.fixtures.ts'

t.test(
  'of posts and corrections that overlap, at the same time, each is counted once and no sum falls below 0',
  async t => {
    const { admin, caller, entry, post, people } = await stage(t)
    const random = seeded(7)
    const items = Array.from({ length: 60 }, (_, n) =>
      entry({
        sourceKey: `act ${n}`,
        person: pick(random, Object.values(people)),
        activity: pick(random, ['answer', 'ask', 'review'])
      })
    )
    const known = (await post(items.slice(0, 20))).body.items
    const correcting = (n: number, by: string) => ({ ...items[n], sourceKey: `${by} ${n}`, corrects: known[n].id })
    const hands = await Promise.all([0, 1, 2, 3].map(() => caller()))
    const shuffled = <T>(all: T[]) =>
      all
        .map(one => [random(), one] as const)
        .sort(([a], [b]) => a - b)
        .map(([, one]) => one)
    const batches = Array.from({ length: 12 }, (_, turn) =>
      shuffled([
        ...items.filter(() => random() < 0.7),
        ...Array.from({ length: 8 }, () => correcting(between(random, 0, 19), pick(random, ['undo', `undo ${turn}`])))
      ])
    )
    const answers = await Promise.all(
      batches.map((batch, turn) => hands[turn % hands.length]!.post('/v1/contributions', { items: batch }))
    )
    t.strictSame([...new Set(answers.map(({ status }) => status))], [207])

    const all: { sourceKey: string; weight: number; person: { id: string }; corrects: { id: string } | null }[] = []
    for (let cursor = ''; cursor !== null; ) {
      const { body } = await admin.get(`/v1/contributions?limit=100${cursor && `&cursor=${cursor}`}`)
      all.push(...body.items)
      cursor = body.next
    }
    t.equal(new Set(all.map(({ sourceKey }) => sourceKey)).size, all.length, 'once for each key')
    const corrected = all.flatMap(({ corrects }) => corrects?.id ?? [])
    t.ok(corrected.length > 5, `${corrected.length} corrections`)
    t.equal(new Set(corrected).size, corrected.length, 'once for each correction')
    const sums = new Map<string, number>()
    for (const { person, weight } of all) sums.set(person.id, (sums.get(person.id) ?? 0) + weight)
    t.ok([...sums.values()].every(sum => sum >= 0))
    const created = answers.flatMap(({ body }) => body.items).filter(({ outcome }) => outcome === 'created')
    t.equal(created.length + known.length, all.length, 'each was told to one of them as created')
  }
)
