import { mkdtempSync, readFileSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import t from 'tap'
import { ownSecret } from '../../../platform/config/own-secret.ts'
import { pollSecret, setPollSecret } from '../../../platform/config/poll-secret.ts'
import { addDays, startOf, today } from '../../../platform/days.ts'
import { operations } from '../../../service/modules.ts'
import { reviewStage, says } from '../reviews/reviews.fixtures.ts'
import { lengthOf } from './answer.ts'
import { ballotsOf } from './ballots.ts'
import { closeDuePolls } from './close.ts'
import { QUESTIONS } from './questions.ts'

const opened = async (t: Parameters<typeof reviewStage>[0]) => {
  const stage = await reviewStage(t)
  const { poll } = (await stage.review()).body
  const tomorrowOf = async (days: number) => closeDuePolls({ store: stage.store, now: startOf(addDays(today(), days)) })
  return { ...stage, poll: poll.id as string, closesIn: tomorrowOf }
}

t.test('a person gets the same ballot each time, and answers once', async t => {
  const { as, admin, poll, ballot, answer, closesIn } = await opened(t)
  const first = await ballot(poll, 'member')
  t.match(first, /^[\w-]{43}$/)
  t.equal(await ballot(poll, 'member'), first)
  t.not(await ballot(poll, 'leader'), first)
  t.match((await answer(poll, first, says('no', 'More looms.'))).body, { counted: true })
  t.match((await answer(poll, first, says('no', 'More looms.'))).body, { counted: false }, 'a retry counts once')
  t.match(
    (await answer(poll, first, says('yes'))).body,
    { counted: false },
    'and nothing shows whether it was the same'
  )
  for (const name of ['leader', 'ada', 'bo']) await answer(poll, await ballot(poll, name), says('yes'))
  t.match((await as('member').get(`/v1/polls/${poll}`)).body, { status: 'open', answerCount: 4, results: [] })
  t.match((await admin.get(`/v1/polls?status=open&purpose=review`)).body.items, [
    { id: poll, questions: [{ text: /charter/ }, {}, { kind: 'text' }] }
  ])
  t.strictSame(await closesIn(14), { closed: 0 })
  t.strictSame(await closesIn(15), { closed: 1 })
  t.strictSame(await closesIn(15), { closed: 0 })
  t.match(
    (await as('member').get(`/v1/polls/${poll}`)).body,
    {
      status: 'closed',
      answerCount: 4,
      suppressed: true,
      results: []
    },
    'of fewer than five nothing is shown'
  )
})

t.test('of fewer than five answers nothing is kept', async t => {
  const { store, as, poll, ballot, answer, closesIn } = await opened(t)
  const kept = async () => JSON.stringify((await store.run(sql`select * from polls`))[0])
  for (const [at, name] of ['leader', 'ada', 'bo', 'member'].entries())
    await answer(poll, await ballot(poll, name), says('partly', `Zsecret ${at}`))
  t.notMatch(await kept(), 'Zsecret')
  await closesIn(20)
  t.notMatch(await kept(), 'Zsecret')
  t.strictSame(await store.run(sql`select * from poll_ballots`), [])
  t.match(await as('leader').post(`/v1/polls/${poll}/ballots`, undefined), { status: 409, body: { detail: /final/ } })
})

t.test('only active members get a ballot, and only ballots of the poll count', async t => {
  const { as, admin, poll, ballot, answer, store, memberships, people } = await opened(t)
  t.equal((await as('outsider').post(`/v1/polls/${poll}/ballots`, undefined)).status, 404)
  t.match(await as('chief').post(`/v1/polls/${poll}/ballots`, undefined), {
    status: 403,
    body: { detail: /active members/ }
  })
  t.equal((await admin.post(`/v1/polls/${poll}/ballots`, undefined)).status, 403, 'a key asks for no ballot of its own')
  const good = await ballot(poll, 'member')
  const person = people.member!
  const bytes = Buffer.from(good, 'base64url')
  bytes[0]! ^= 1
  const forged = [
    bytes.toString('base64url'),
    ballotsOf('another-secret-of-at-least-32-characters', poll).issue(person),
    ballotsOf(pollSecret()!, '019a8f3e-6c1b-7d42-9e05-3b7f2a61c8d4').issue(person)
  ]
  for (const wrong of forged)
    t.match(await answer(poll, wrong, says('yes')), {
      status: 422,
      body: { code: 'UNKNOWN_REFERENCE', errors: [{ pointer: '/ballot' }] }
    })
  await store.run(sql`update memberships set left_on = today() where id = ${memberships.member!}`)
  t.equal((await as('member').post(`/v1/polls/${poll}/ballots`, undefined)).status, 404)
  t.match((await answer(poll, good, says('yes'))).body, { counted: true }, 'who had a ballot can use it')
})

t.test('answers that do not fit are refused with what would', async t => {
  const { poll, ballot, answer } = await opened(t)
  const good = await ballot(poll, 'ada')
  const cases: [object, string, RegExp][] = [
    [{ question: 'weather', choice: 'yes' }, '/answers/1/question', /charter_says/],
    [{ question: 'charter_says', choice: 'no' }, '/answers/1/question', /twice/],
    [{ question: 'needs_met', choice: 'maybe' }, '/answers/1/choice', /yes, partly, no/],
    [{ question: 'needs_met', text: 'Well.' }, '/answers/1/text', /with a choice/],
    [{ question: 'should_change', choice: 'yes' }, '/answers/1/choice', /in words/]
  ]
  for (const [wrong, pointer, detail] of cases)
    t.match(await answer(poll, good, [...says('yes'), wrong]), { status: 400, body: { detail, errors: [{ pointer }] } })
  t.match((await answer(poll, good, says('yes'))).body, { counted: true }, 'and the ballot is still good')
})

t.test('all answers to a poll take the same space, however long they are', async t => {
  const ballots = ballotsOf('a-secret-that-only-the-tests-know', 'poll')
  const length = lengthOf(QUESTIONS.review)
  const sealed = ['', '.', '"'.repeat(1000), '🧶'.repeat(1000), '\u0001'.repeat(1000), '\ud800'.repeat(1000)].map(
    text =>
      ballots.seal(
        [
          { choice: 'partly', text: null },
          { choice: null, text: null },
          { choice: null, text }
        ],
        length
      )
  )
  t.equal(new Set(sealed.map(({ length }) => length)).size, 1)
  t.match(ballots.unseal(sealed[3]!), [{}, {}, { text: '🧶'.repeat(1000) }])
  t.not(
    ballots.seal([], length).toString('hex'),
    ballots.seal([], length).toString('hex'),
    'and the same answer never looks the same'
  )
})

t.test('without the secret no poll is opened, and with another one none is answered or closed', async t => {
  const { review, poll, ballot, answer, closesIn, store, conclude } = await opened(t)
  const secret = pollSecret()
  t.teardown(() => setPollSecret(secret))
  const good = await ballot(poll, 'bo')
  setPollSecret('another-secret-of-at-least-32-characters')
  t.match(await answer(poll, good, says('yes')), { status: 422, body: { detail: /POLL_SECRET is not the one/ } })
  setPollSecret(secret)
  await answer(poll, good, says('yes'))
  setPollSecret('another-secret-of-at-least-32-characters')
  await t.rejects(closesIn(20), { message: /POLL_SECRET/ })
  t.equal((await store.run(sql`select * from poll_ballots`)).length, 1, 'and nothing is lost')
  setPollSecret(secret)
  t.strictSame(await closesIn(20), { closed: 1 })
  const [open] = await store.run<{ id: string }>(sql`select id from charter_reviews`)
  t.equal((await conclude(open!.id, { outcome: 'close' })).status, 200)
  setPollSecret(undefined)
  t.match(await review(), { status: 422, body: { detail: /Set POLL_SECRET/ } })
})

t.test('a service with its own database makes a secret once, which only its owner can read', async t => {
  const folder = join(mkdtempSync(join(tmpdir(), 'secret-')), 'data')
  const made = ownSecret(folder, 'poll-secret')
  t.match(made, /^[\w-]{43}$/)
  t.equal(ownSecret(folder, 'poll-secret'), made)
  t.equal(statSync(join(folder, 'poll-secret')).mode & 0o777, 0o600)
})

t.test('the documentation lists every operation of which nothing is on record', async t => {
  const guide = readFileSync(new URL('../../../../../../docs/privacy.md', import.meta.url), 'utf8')
  const [, listed] = /<!-- anonymous -->([\s\S]*)<!-- \/anonymous -->/.exec(guide)!
  t.strictSame(
    [...listed!.matchAll(/`(\w+)`/g)].map(([, id]) => id),
    operations.filter(({ anonymous }) => anonymous).map(({ id }) => id)
  )
})
