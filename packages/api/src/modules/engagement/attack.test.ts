import { SCOPES } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import t from 'tap'
import { between, pick, type Random, seeded } from '../../../sample/random.ts'
import { startApp, type TestClient } from '../../../test/app.ts'
import { differing, everything, figuresIn, type Names, workedOut } from './attack.fixtures.ts'
import { writeCrowd } from './metrics/crowd.fixtures.ts'

t.setTimeout(240_000)

const SPAN = { from: '2026-01-01', to: '2026-07-01', explain: 'true', limit: '100' }

/** A crowd in which the heads were counted as well, so that they do not tell how many are named; `chief` looks after the other portal. */
const stage = async (test: Parameters<typeof startApp>[0], came: Record<string, number>) => {
  const service = await startApp(test)
  const { store, caller, acting, url } = service
  const crowd = await writeCrowd(url, came)
  const { memberships, people, occurrences, intranet, other } = crowd
  await store.run(sql`update occurrences set head_count = 10`)
  const chief = people.at(-1)!
  await store.run(sql`update people set external_id = 'chief' where id = ${chief.id}::uuid`)
  await store.run(sql`update portals set admin_ids = array[${chief.id}::uuid] where id = ${other.id}::uuid`)
  const act = (place: number, activity: string, at: string, key: string) =>
    store.run(sql`
      insert into contributions (community_id, person_id, activity, weight, occurred_at, source, source_key)
      values (${memberships[place]!.community_id}::uuid, ${memberships[place]!.person_id}::uuid, ${activity}, 5, ${at}::timestamptz, 'chat', ${key})`)
  const members: Record<string, unknown>[] = memberships
  const names: Names = {
    community: ['weavers', 'dyers', 'tailors'],
    portal: ['intranet'],
    membership: [1, 4].map(place => String(members[place]!.id)),
    person: [1, 4].map(place => String(people[place]!.id)),
    scope: [
      ...['weavers', 'dyers', 'tailors'].map(slug => `community:${slug}`),
      'portal:intranet',
      'topic:cloth',
      'all'
    ],
    period: ['month', 'quarter'],
    groupBy: ['community'],
    asOf: ['2026-03-31', '2026-06-30'],
    metric: ['participants', 'giver_matcher_taker_mix']
  }
  const hands: Record<string, TestClient> = {
    'a portal’s key': await caller('secret', [...SCOPES], intranet.id),
    'a publishable key': await caller('publishable', [], intranet.id),
    'another portal’s admin': acting('chief'),
    'a member': acting('mia'),
    'a leader': acting('lead')
  }
  const forget = () => store.run(sql`delete from kept_periods`)
  return { ...service, ...crowd, names, hands, act, forget, members, occurrences }
}

const CAME = { weavers: 9, dyers: 3, tailors: 6, secret: 6 }

t.test('values that are withheld make no difference to any answer', async t => {
  const { store, names, hands, act, forget, members, occurrences, people } = await stage(t, CAME)
  for (const place of [10, 11, 12, 13, 14, 15])
    await act(place, place < 14 ? 'mentor' : 'be_mentored', '2026-03-20T10:00:00Z', `act ${place}`)
  await act(18, 'use', '2026-02-10T10:00:00Z', 'as often as the other one')
  const everyone = Object.keys(hands)
  const ask = async () =>
    new Map(await Promise.all(everyone.map(async name => [name, await everything(hands[name]!, names, SPAN)] as const)))
  let told = await ask()
  /** The answers that differ for these callers after changes. Past periods are computed again before, unless `kept`. */
  const learned = async (callers: readonly string[], changes: ReturnType<typeof sql>[], kept = false) => {
    for (const change of changes) await store.run(change)
    if (!kept) await forget()
    const before = told
    told = await ask()
    return callers.flatMap(name =>
      [...told.get(name)!].flatMap(([address, text]) =>
        before.get(name)!.get(address) === text ? [] : [`${name}: ${address}`]
      )
    )
  }
  const id = (place: number) => sql`${people[place]!.id}::uuid`
  const home = (place: number) => sql`${members[place]!.community_id}::uuid`
  const swap = (one: number, other: number) => sql`
    update contributions set person_id = case person_id when ${id(one)} then ${id(other)} else ${id(one)} end where person_id in (${id(one)}, ${id(other)})`

  await t.test('whose label is which in another community', async t => {
    t.strictSame(await learned(everyone, [swap(11, 14)]), [])
  })
  await t.test('in the own community, for all but the leader, who sees acts', async t => {
    const others = everyone.filter(name => name !== 'a leader')
    t.strictSame(await learned(others, [swap(2, 8)]), [])
  })
  await t.test('private thanks, and that somebody wants no label, while periods are kept', async t => {
    const thanked = sql`
      insert into kudos (from_id, to_id, message, visibility, community_id, created_at)
      values (${id(3)}, ${id(4)}, 'Between us.', 'private', ${home(0)}, '2026-03-10T10:00:00Z')`
    const out = sql`update people set engagement_labels = false where id = ${id(5)}`
    t.strictSame(await learned(everyone, [thanked, out], true), [])
  })
  await t.test('what was asked has figures in it, of which none is another’s label', async t => {
    for (const [name, answers] of told) {
      const done = [...answers.values()].filter(text => text.startsWith('200'))
      t.ok(done.length > 20, `${name}: ${done.length} of ${answers.size} answers`)
      const labels = [...answers].filter(([, text]) => /"label":"/u.test(text)).map(([address]) => address)
      t.ok(
        labels.every(address => address.startsWith('/v1/me/') || (/memberships/u.test(address) && name === 'a member')),
        `${name}: ${labels}`
      )
    }
  })
  await t.test('whether somebody was at the meeting of one community or of another', async t => {
    // How the units mix at all meetings together follows from the size of each.
    await learned(everyone, [sql`update people set unit = null`])
    const came = sql`
      update attendances set person_id = ${id(18)}, occurrence_id = ${occurrences[1]!.id}::uuid, community_id = ${home(18)} where person_id = ${id(25)}`
    // The other one took part in another way in the same month, so that their levels stay.
    const used = sql`update contributions set person_id = ${id(25)}, community_id = ${home(25)} where activity = 'use'`
    t.strictSame(await learned(everyone, [came, used]), [])
  })
})

const random = (random: Random) => ({
  weavers: between(random, 5, 9),
  dyers: between(random, 0, 4),
  tailors: between(random, 2, 9),
  secret: 6
})

t.test('no withheld figure follows from all that the key of a portal, a leader and a member can read', async t => {
  const attackers = ['a portal’s key', 'a leader', 'a member']
  for (const seed of [1, 2]) {
    const dice = seeded(seed)
    const { names, hands, act, memberships, forget } = await stage(t, random(dice))
    let acts = 0
    const anybody = async (count: number) => {
      for (let n = 0; n < count; n++) {
        const activity = pick(dice, ['mentor', 'be_mentored', 'review'])
        const day = `2026-0${between(dice, 1, 3)}-15T10:00:00Z`
        await act(between(dice, 0, memberships.length - 1), activity, day, `act ${acts++}`)
      }
    }
    const none = { community: [], portal: [], membership: [], person: [], groupBy: [], metric: [], asOf: [] }
    const ask = async (name: string, period: readonly string[]) =>
      figuresIn(await everything(hands[name]!, { ...names, ...none, period }, SPAN))
    await anybody(40)
    for (const name of attackers) {
      const figures = await ask(name, ['month', 'quarter', 'year'])
      t.strictSame(workedOut(figures), [], `${name}, crowd ${seed}: ${figures.length} figures`)
    }
    await forget()
    for (const name of attackers) {
      const before = await ask(name, ['month'])
      await anybody(10)
      const all = [...before, ...(await ask(name, ['month', 'quarter', 'year']))].filter(
        ({ metric }) => metric === 'giver_matcher_taker_mix'
      )
      t.strictSame(differing(all), [], `${name}, crowd ${seed}: late acts make no difference to a label in this month`)
      t.strictSame(workedOut(all), [], `${name}, crowd ${seed}: nor in what can be worked out`)
    }
  }
})
