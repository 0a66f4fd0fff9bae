import { sql } from 'drizzle-orm'
import t from 'tap'
import { addDays, dayOf, today } from '../../../platform/days.ts'
import { remindOfCharterReviews } from './remind.ts'
import { reviewStage, says } from './reviews.fixtures.ts'

const NEXT = addDays(today(), 365)

t.test('a review begins with what is known, hears the members, and is concluded with the next date', async t => {
  const measure = { name: 'Days to the first answer', unit: 'days', baseline: 5, target: 2, due: '2027-06-30' }
  const { admin, as, community, review, conclude, later, ballot, answer, further, charter } = await reviewStage(t, {
    sections: [
      { section: 'goals', items: ['Two looms', 'Ten weavers'] },
      { section: 'measures', measures: [measure] }
    ],
    nextReviewOn: addDays(today(), -3)
  })
  const [stored] = (await admin.get(`/v1/communities/${community}/measures`)).body.items
  const value = { on: addDays(today(), -2), value: 3 }
  t.equal((await admin.post(`/v1/measures/${stored.id}/values`, value)).status, 200)
  const opened = await review()
  t.match(opened, {
    status: 201,
    body: {
      status: 'open',
      charter: { id: charter, number: 1 },
      dueOn: addDays(today(), -3),
      openedBy: { name: 'leader' },
      outcome: null,
      poll: { status: 'open', answerCount: 0, results: [], closesOn: addDays(today(), 14) }
    }
  })
  const { id, poll, prefill } = opened.body
  t.equal(prefill.on, today())
  const known = (part: string) => prefill.parts.find((one: { part: string }) => one.part === part)
  t.match(known('goals').facts, [{ name: 'Two looms' }, { name: 'Ten weavers' }])
  t.match(known('measures').facts, [{ name: measure.name, unit: 'days', baseline: 5, target: 2, ...value }])
  t.match(known('cadence').facts, [{}, {}, {}, { name: 'events_held', value: 0 }])
  t.ok(known('engagement').facts.length >= 16, 'four quarters of each metric')
  t.ok(known('findings'), 'governance adds what it found')
  for (const { source } of prefill.parts) {
    const path = source.replace('GET ', '')
    if (!path.endsWith('/charter')) t.equal((await as('leader').get(path)).status, 200, source)
  }
  t.match(await review('ada'), { status: 409, body: { detail: /open already/ } })

  const early = await conclude(id, { outcome: 'adapt', nextReviewOn: NEXT })
  t.match(early, { status: 409, body: { code: 'MOVE_NOT_ALLOWED', detail: /have not been heard/ } })
  const allowed = (await as('leader').get(`/v1/reviews/${id}/allowed`)).body.items
  const lack = allowed.find((one: { transition: string }) => one.transition === 'conclude').lacks[0]
  t.equal(dayOf(lack.from), addDays(today(), 7), 'it says from when')

  for (const name of ['leader', 'ada', 'bo', 'member', ...(await further(2))])
    t.match((await answer(poll.id, await ballot(poll.id, name), says('partly', `By one of us`))).body, {
      counted: true
    })
  await later(id, 8)
  const concluded = await conclude(id, { outcome: 'adapt', nextReviewOn: NEXT, notes: 'We meet more often.' })
  t.match(concluded, {
    status: 200,
    body: {
      status: 'concluded',
      outcome: 'adapt',
      heldOn: today(),
      nextReviewOn: NEXT,
      notes: 'We meet more often.',
      concludedBy: { name: 'leader' },
      poll: { status: 'closed', answerCount: 6, suppressed: false }
    }
  })
  t.match(concluded.body.poll.results, [
    {
      question: 'charter_says',
      counts: [
        { choice: 'yes', count: 0 },
        { choice: 'partly', count: 6 },
        { choice: 'no', count: 0 }
      ]
    },
    { question: 'needs_met' },
    { question: 'should_change', texts: Array(6).fill('By one of us') }
  ])
  t.strictSame(concluded.body.prefill, prefill, 'what was known stays as it was')
  const { body: seen } = await as('member').get(`/v1/reviews/${id}`)
  t.match(seen, { outcome: 'adapt', prefill: null, poll: { answerCount: 6 } })
  t.equal((await as('outsider').get(`/v1/reviews/${id}`)).status, 404)
  t.match((await admin.get(`/v1/charters/${charter}`)).body, { nextReviewOn: addDays(today(), -3) })
  const { data } = await admin.ask(
    `{ community(community: "${community}") { reviews(first: 5) { nodes { outcome poll { answerCount } charter { number } } } charter { reviews { nodes { id } } } } }`
  )
  t.match(data.community, {
    reviews: { nodes: [{ outcome: 'adapt', poll: { answerCount: 6 }, charter: { number: 1 } }] },
    charter: { reviews: { nodes: [{ id }] } }
  })
})

t.test('a conclusion names everything that is wrong with it, and how to put it right', async t => {
  const { conclude, review, later, as, take, community } = await reviewStage(t)
  const { id } = (await review('bo')).body
  await later(id, 10)
  t.match(await conclude(id, { outcome: 'keep', heldOn: addDays(today(), 1), nextReviewOn: NEXT }), {
    status: 422,
    body: { code: 'RULE_BROKEN', detail: /in the future/, errors: [{ pointer: '/heldOn' }] }
  })
  t.match((await conclude(id, { outcome: 'keep', nextReviewOn: today() })).body.errors, [{ pointer: '/nextReviewOn' }])
  t.match((await conclude(id, { heldOn: addDays(today(), 1), nextReviewOn: today() })).body.errors, [
    { pointer: '/outcome' },
    { pointer: '/heldOn' },
    { pointer: '/nextReviewOn' }
  ])
  t.match((await conclude(id, { outcome: 'evolve' })).body.errors, [{ pointer: '/nextReviewOn' }])
  t.equal((await conclude(id, { outcome: 'keep', nextReviewOn: NEXT }, 'member')).status, 403)
  t.equal((await conclude(id, { outcome: 'close' })).status, 200, 'a community that ends has no next review')
  t.match(await conclude(id, { outcome: 'close' }), { status: 409 })

  t.match(await review('leader', { pollClosesOn: addDays(today(), 3) }), {
    status: 422,
    body: { errors: [{ pointer: '/pollClosesOn' }] }
  })
  const other = (await review('chief')).body
  t.match(await as('leader').post(`/v1/reviews/${other.id}/transitions`, { transition: 'cancel' }), {
    body: { status: 'cancelled', poll: { status: 'closed', suppressed: true } }
  })
  t.equal((await review('member')).status, 403)
  const { body } = await as('ada').get(`/v1/communities/${community}/charters`)
  await take('ada', body.items[0].id, 'remove')
  t.match(await review('leader'), { status: 422, body: { detail: /no published charter/ } })
})

t.test('a review is due as the last one decided, else as the charter says', async t => {
  const { store, review, conclude, later, charter, draft, take, community } = await reviewStage(t, {
    nextReviewOn: '2026-02-01'
  })
  const due = async () =>
    (
      await store.run(
        sql`select charter_id as charter, due_on::text as on from charter_reviews_due where community_id = ${community}`
      )
    )[0]
  t.match(await due(), { charter, on: '2026-02-01' })
  const concludes = async (body: object) => {
    const { id } = (await review()).body
    await later(id, 8)
    t.match(await conclude(id, body), { status: 200 })
  }
  await concludes({ outcome: 'keep', nextReviewOn: NEXT, heldOn: addDays(today(), -1) })
  t.match(await due(), { charter, on: NEXT })
  const later1 = addDays(NEXT, 5)
  await concludes({ outcome: 'evolve', nextReviewOn: later1 })
  t.match(await due(), { charter, on: later1 })
  const second = await draft({ nextReviewOn: null })
  await take('admin', second, 'publish')
  t.match(await due(), { charter: second, on: later1 }, 'a new version that names no date takes over what was decided')
  const third = await draft({ nextReviewOn: '2028-01-01' })
  await take('admin', third, 'publish')
  t.match(await due(), { charter: third, on: '2028-01-01' })
  await concludes({ outcome: 'close' })
  t.match(await due(), { charter: third, on: null })
})

t.test(
  'the leader and the core group are notified 30 days before and when it is due, each once, and have a task',
  async t => {
    const { store, as, review, later, people, charter } = await reviewStage(t, { nextReviewOn: addDays(today(), 20) })
    const remind = (days: number) => remindOfCharterReviews({ store, now: new Date(Date.now() + days * 86_400_000) })
    t.strictSame(await remind(-15), { reminded: 0 })
    t.strictSame(await remind(0), { reminded: 3 })
    t.strictSame(await remind(1), { reminded: 0 })
    t.strictSame(await remind(20), { reminded: 3 })
    t.strictSame(await remind(25), { reminded: 0 })
    const told = await store.run<{ person: string; key: string }>(
      sql`select person_id as person, dedupe_key as key from notices where kind = 'charter_review_due' order by 1`
    )
    t.strictSame(new Set(told.map(({ person }) => person)), new Set([people.leader, people.ada, people.bo]))
    t.ok(told.every(({ key }) => key.includes(charter)))
    const tasksOf = async (name: string) =>
      (await as(name).get('/v1/me/tasks')).body.items.filter(({ kind }: { kind: string }) =>
        /charter_review|poll/.test(kind)
      )
    t.match(await tasksOf('ada'), [{ kind: 'charter_review', call: /reviews$/ }])
    t.strictSame(await tasksOf('member'), [])
    const { id } = (await review()).body
    t.match(await tasksOf('member'), [{ kind: 'poll_open' }])
    t.match(await tasksOf('leader'), [{ kind: 'poll_open' }], 'it cannot be concluded before the members were heard')
    await later(id, 7)
    t.match(
      (await tasksOf('leader')).find(({ kind }: { kind: string }) => kind === 'charter_review'),
      { call: `POST /v1/reviews/${id}/transitions` }
    )
    t.strictSame(await remind(21), { reminded: 0 })
  }
)
