import { randomInt, randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { symbols } from 'pino'
import t from 'tap'
import { made } from '../../../../test/access/made.fixtures.ts'
import { startApp } from '../../../../test/app.ts'
import type { Store } from '../../../platform/database/database.ts'
import { addDays, startOf, today } from '../../../platform/days.ts'
import type { reviewStage } from '../reviews/reviews.fixtures.ts'
import { issueBallot, takeAnswers } from './answer.ts'
import { type Dumped, digestsOf, dumpSince, GUESSES, type Known, nextTransaction } from './attack.fixtures.ts'
import { closeDuePolls } from './close.ts'
import { openPoll } from './open.ts'

t.setTimeout(600_000)

const ROUNDS = 1000
const ROUNDS_AT_ONCE = 50
const DAYS = 3
const RETRIES = 0.3

const NOBODY = { key: null, person: null, actorClass: 'robot', request: '' }
const CHOICES = ['yes', 'partly', 'no'] as const

const mixed = <T>(items: readonly T[]): T[] => {
  const left = [...items]
  return items.map(() => left.splice(randomInt(left.length), 1)[0]!)
}
const at = (day: number) => new Date(startOf(addDays(today(), day)).getTime() + 1000)

/** Communities of five to thirty people each. */
const found = (store: Store, count: number) =>
  store.run<{ community: string; members: { person: string; membership: string }[] }>(sql`
    with founded as (
      insert into communities (slug, name, status) select 'c-' || uuid_v7(), 'C', 'active' from generate_series(1, ${count}::int) returning id),
    joined as (
      insert into memberships (community_id, person_id, status, joined_on)
      select f.id, p.id, 'active', '2020-01-01' from founded f cross join lateral (
        select id from people where f.id is not null order by random() limit 5 + floor(random() * 26)::int) p
      returning id, community_id, person_id)
    select community_id as community, json_agg(json_build_object('person', person_id, 'membership', id)) as members from joined group by community_id`)

t.test(
  'with all dumps and the queue at the end of every day, nobody finds out better than by chance who wrote what',
  async t => {
    const { store } = await startApp(t)
    await store.run(sql`insert into people (name) select 'Person ' || n from generate_series(1, 60) n`)
    const hits = new Map(Object.keys(GUESSES).map(name => [name, 0]))
    let arrival = 0
    let written = 0
    for (let round = 0; round < ROUNDS; round += ROUNDS_AT_ONCE) {
      const since = await nextTransaction(store)
      const communities = await found(store, ROUNDS_AT_ONCE)
      const rounds = await Promise.all(
        communities.map(async ({ community, members }) => ({
          community,
          members,
          poll: await store.transaction(NOBODY, db =>
            openPoll(db, { community, purpose: 'review', closesOn: addDays(today(), DAYS - 1) })
          ),
          people: [] as string[],
          texts: new Map<string, string>()
        }))
      )
      const marks = new Map<string, Dumped>()
      const dumps: Dumped[] = []
      const issued = new Set<string>()
      for (let day = 0; day < DAYS; day++) {
        const now = at(day)
        await Promise.all(
          rounds.map(async ({ poll, members, people, texts }) => {
            for (const { person, membership } of mixed(members)) {
              // On the last day all others answer, but for one in ten.
              if (texts.has(person) || Math.random() > (day < DAYS - 1 ? 0.4 : 0.9)) continue
              // Whoever answers does something else just before, which is on record with their name.
              const actor = { ...NOBODY, person, actorClass: 'member', request: randomUUID() }
              await store.transaction(actor, db =>
                db.run(sql`update memberships set joined_on = joined_on - 1 where id = ${membership}`)
              )
              const ballot = await issueBallot(store, poll, person, now)
              const text = `Zsaid ${randomUUID()} ${'.'.repeat(randomInt(300))}`
              const send = () =>
                store.transaction(NOBODY, db =>
                  takeAnswers(
                    db,
                    poll,
                    ballot,
                    [
                      { question: 'charter_says', choice: CHOICES[randomInt(3)]! },
                      { question: 'should_change', text }
                    ],
                    now
                  )
                )
              if (!(await send())) t.fail('an answer was not counted')
              if (Math.random() < RETRIES && (await send())) t.fail('a retry was counted')
              issued.add(ballot)
              people.push(person)
              texts.set(person, text)
            }
          })
        )
        const dump = await dumpSince(store, since)
        for (const one of dump) if (one.table === 'poll_ballots') marks.set(JSON.parse(one.row).mark, one)
        dumps.push(...dump.filter(({ table }) => table !== 'poll_ballots'))
      }
      await closeDuePolls({ store, now: at(DAYS) })
      dumps.push(...(await dumpSince(store, since)))

      // Nothing but the results quotes an answer, and nothing at all a ballot; and no mark follows from what is on record.
      const leaks = dumps.filter(({ table, row }) => table !== 'polls' && row.includes('Zsaid'))
      t.strictSame(leaks, [])
      t.strictSame(
        dumps.filter(({ row }) => [...row.matchAll(/[\w-]{43}/g)].some(([word]) => issued.has(word))),
        []
      )
      const known = new Set([...marks.keys()].map(mark => mark.replace('\\x', '')))
      t.equal(known.size, issued.size, 'one ballot each')
      t.strictSame(
        dumps.filter(({ row }) => [...row.matchAll(/[0-9a-f]{64}/g)].some(([word]) => known.has(word))),
        []
      )
      const closed = new Map(
        dumps.flatMap(({ table, row }) => {
          const poll = table === 'polls' && JSON.parse(row)
          return poll?.closed_at ? [[poll.id as string, poll] as const] : []
        })
      )
      for (const { poll, members, people, texts, community } of rounds) {
        const { answered, results, secret_check } = closed.get(poll)!
        if (answered !== people.length) t.fail('not one answer each')
        const tries = members.flatMap(({ person }) => digestsOf(poll, person, [secret_check, community]))
        if (tries.some(one => known.has(one))) t.fail('a mark follows from a person')
        if (answered < 5) continue
        written++
        // In the order of time, which activity shows.
        const own = [...marks.values()].filter(({ row }) => row.includes(poll)).sort((a, b) => a.xmin - b.xmin)
        const seen: Known = { poll, people, ballots: own, texts: results[2].texts }
        for (const [name, guess] of Object.entries(GUESSES)) {
          const guessed = guess(seen)
          hits.set(
            name,
            hits.get(name)! + seen.texts.filter((text, place) => texts.get(guessed[place]!) === text).length
          )
        }
        // The same attack on results in the order of arrival, which would find all of them.
        const inOrder = people.map(person => texts.get(person)!)
        arrival +=
          GUESSES['by time']!({ ...seen, texts: inOrder }).filter(
            (person, place) => texts.get(person) === inOrder[place]
          ).length === people.length
            ? 1
            : 0
      }
    }
    t.ok(written > ROUNDS * 0.8, `${written} rounds with results`)
    t.equal(arrival, written, 'the attack works where the order is kept')
    // Of texts in random order one is guessed right on average, whatever their number, give or take one.
    for (const [name, count] of hits)
      t.ok(Math.abs(count - written) < 5 * Math.sqrt(written), `${name}: ${count} right, by chance ${written}`)
  }
)

const POLLS = 10

/** Ten communities with a review each, whose polls have five to fourteen members, in a service that logs all it can. */
const openedWithLog = async (t: Parameters<typeof reviewStage>[0]) => {
  const service = await startApp(t)
  const { app, admin, acting, store } = service
  app.log.level = 'trace'
  const names = Array.from({ length: POLLS + 4 }, (_, at) => `weaver ${at}`)
  const people: string[] = []
  for (const name of names) people.push(await made(admin, '/v1/people', { name, externalId: name }))
  const rounds: { poll: string; members: string[] }[] = []
  for (let at = 0; at < POLLS; at++) {
    const community = await made(admin, '/v1/communities', { name: `Looms ${at}`, status: 'active' })
    const members = mixed(names).slice(0, 5 + at)
    for (const name of members)
      await made(admin, '/v1/memberships', { community, person: people[names.indexOf(name)], status: 'active' })
    const charter = await made(admin, `/v1/communities/${community}/charters`, {
      sections: [{ section: 'mission', text: 'Weave.' }]
    })
    await admin.post(`/v1/charters/${charter}/transitions`, { transition: 'publish' })
    const { body } = await admin.post(`/v1/communities/${community}/reviews`, {})
    rounds.push({ poll: body.poll.id, members })
  }
  const lines: string[] = []
  ;(app.log as unknown as Record<symbol, unknown>)[symbols.streamSym] = { write: (line: string) => lines.push(line) }
  return { app, admin, acting, store, people, personOf: (name: string) => people[names.indexOf(name)]!, rounds, lines }
}

/** The ways to answer: with an own key, by GraphQL, with the key of a portal, and by the page behind the link of the mail. */
const WAYS = ['rest', 'graphql', 'portal', 'page'] as const

t.test(
  'over HTTP, GraphQL and pages, with retries and keys for them, ten polls do not say who answered: not in the tables, the log or the results',
  async t => {
    const { app, store, admin, acting, people, personOf, rounds, lines } = await openedWithLog(t)
    const hits = new Map(Object.keys(GUESSES).map(name => [name, 0]))
    const since = await nextTransaction(store)
    const answered = rounds.map(() => ({ people: [] as string[], texts: new Map<string, string>() }))
    const ballots: string[] = []
    // All ten at once, one answer after the other in an order that is known.
    const turns = mixed(rounds.flatMap(({ members }, at) => members.map(name => ({ at, name }))))
    for (const [turn, { at, name }] of turns.entries()) {
      const { poll } = rounds[at]!
      const key = { 'idempotency-key': `key of ${name} ${at}` }
      const hand = acting(name)
      const { body } = await hand.post(`/v1/polls/${poll}/ballots`, undefined, key)
      t.equal((await hand.post(`/v1/polls/${poll}/ballots`, undefined, key)).body.ballot, body.ballot)
      ballots.push(body.ballot)
      const text = `Zsaid ${randomUUID()} ${'.'.repeat(randomInt(300))}`
      const answers = [{ question: 'should_change', text }]
      const send: Record<(typeof WAYS)[number], () => Promise<boolean>> = {
        rest: async () =>
          (await hand.post(`/v1/polls/${poll}/answers`, { ballot: body.ballot, answers }, key)).body.counted,
        portal: async () =>
          (await admin.post(`/v1/polls/${poll}/answers`, { ballot: body.ballot, answers }, key)).body.counted,
        graphql: async () =>
          (
            await hand.ask(
              `mutation ($input: PollAnswerCreate!) { answerPoll(poll: "${poll}", input: $input) { counted } }`,
              { input: { ballot: body.ballot, answers } }
            )
          ).data.answerPoll.counted,
        page: async () => {
          const url = `/poll/${poll}/${body.ballot}`
          await app.inject({ url })
          const { body: page } = await app.inject({
            method: 'POST',
            url,
            headers: { 'content-type': 'application/x-www-form-urlencoded' },
            payload: new URLSearchParams({ should_change: text }).toString()
          })
          return page.includes('Thank you')
        }
      }
      const way = WAYS[turn % WAYS.length]!
      t.equal(await send[way](), true, `${way} counts`)
      if (Math.random() < RETRIES) t.equal(await send[way](), false, `${way} counts once`)
      answered[at]!.people.push(personOf(name))
      answered[at]!.texts.set(personOf(name), text)
    }

    const dump = await dumpSince(store, since)
    t.strictSame(
      new Set(dump.map(({ table }) => table)),
      new Set(['poll_ballots']),
      'nothing else is written: no activity, no kept answer, no job'
    )
    t.equal(dump.length, turns.length)
    for (const text of [...dump.map(({ row }) => row), ...lines])
      t.notOk(text.includes('Zsaid') || ballots.some(ballot => text.includes(ballot)))
    for (const { row } of dump) t.notOk(people.some(id => row.includes(id)))
    t.strictSame(lines, [], 'nothing is logged')

    await closeDuePolls({ store, now: startOf(addDays(today(), 15)) })
    let written = 0
    for (const [at, { poll }] of rounds.entries()) {
      const { people: inOrder, texts } = answered[at]!
      const { answerCount, results } = (await admin.get(`/v1/polls/${poll}`)).body
      t.equal(answerCount, inOrder.length)
      const own = dump.filter(({ row }) => row.includes(poll)).sort((a, b) => a.xmin - b.xmin)
      const seen: Known = { poll, people: inOrder, ballots: own, texts: results[2].texts }
      t.strictSame([...seen.texts].sort(), [...texts.values()].sort())
      written += seen.texts.length > 0 ? 1 : 0
      for (const [name, guess] of Object.entries(GUESSES)) {
        const guessed = guess(seen)
        hits.set(name, hits.get(name)! + seen.texts.filter((text, place) => texts.get(guessed[place]!) === text).length)
      }
    }
    t.equal(written, POLLS)
    // By chance one of each poll is guessed right, whatever the number of answers, give or take one.
    for (const [name, count] of hits)
      t.ok(count <= written + 6 * Math.sqrt(written), `${name}: ${count} of ${turns.length} right`)
  }
)
