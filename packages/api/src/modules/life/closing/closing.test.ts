import { sql } from 'drizzle-orm'
import t from 'tap'
import { made } from '../../../../test/access/made.fixtures.ts'
import { pollSecret, setPollSecret } from '../../../platform/config/poll-secret.ts'
import { closeDuePolls } from '../../charters/polls/close.ts'
import { startMail } from '../../messages/mail/mail.fixtures.ts'
import { closingStage, day, REASON } from './closing.fixtures.ts'
import { consultedUntil } from './consultation.ts'

t.test('members can answer until the day before, for at least 7 days and usually no more than 14', t => {
  const now = new Date()
  for (const [closing, until] of [
    [1, 7],
    [7, 7],
    [8, 7],
    [9, 8],
    [14, 13],
    [15, 14],
    [16, 14],
    [300, 14]
  ] as const)
    t.equal(consultedUntil(day(closing), now), day(until), `closing in ${closing} days`)
  t.end()
})

t.test('who begins to close a community asks its members, each with a notice', async t => {
  const { as, begin, consultation, notices, ballot, answer, store } = await closingStage(t)
  t.match(await begin(), { status: 200, body: { status: 'closing', closingOn: day(30) } })
  const poll = await consultation()
  t.match(poll, {
    status: 'open',
    closesOn: day(14),
    questions: [{ question: 'should_close' }, { question: 'would_help' }, { question: 'keep', kind: 'text' }]
  })
  t.strictSame(await notices('community_closing'), ['ada', 'bo', 'leader', 'member'])
  t.match((await as('member').get('/v1/me/tasks')).body.items, [{ kind: 'poll_open', subject: poll.id }])
  for (const name of ['leader', 'ada', 'bo', 'member']) {
    const said = [
      { question: 'should_close', choice: 'no' },
      { question: 'keep', text: 'The looms.' }
    ]
    t.match(await answer(poll.id, await ballot(poll.id, name), said), { status: 200, body: { counted: true } })
  }
  t.equal((await as('outsider').get(`/v1/polls/${poll.id}`)).status, 404, 'what members are asked is theirs')
  const [notice] = await store.run<{ values: object }>(
    sql`select values from notices where kind = 'community_closing' limit 1`
  )
  t.match(notice!.values, { by: day(14), nextOn: day(30), said: REASON })
})

t.test('by mail, members answer from a link of their own, without logging in', async t => {
  const { admin, app, people, store, begin, consultation } = await closingStage(t)
  await admin.patch(`/v1/people/${people.member}`, { email: 'member@example.org' })
  await begin()
  const { send, taken } = await startMail(t, store)
  await send(1)
  const { text } = taken.find(({ to, subject }) => to === 'member@example.org' && /close/.test(subject))!
  const [link] = /https:\/\/\S+\/poll\/\S+/.exec(text)!
  const answered = await app.inject({
    method: 'POST',
    url: new URL(link).pathname,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: 'should_close=no&keep=The+looms.'
  })
  t.match(answered.body, /Thank you for your answers/)
  t.match(await consultation(), { answerCount: 1 })
})

t.test('a community that nobody belongs to any more has nobody to ask', async t => {
  const { admin, community, memberships, takes, consultation, close, later } = await closingStage(t)
  for (const membership of Object.values(memberships))
    await admin.post(`/v1/memberships/${membership}/transitions`, { transition: 'leave' })
  t.match(await takes(admin, 'begin_closing', { closingOn: day(1), reason: REASON }), { status: 200 })
  t.equal(await consultation(), undefined)
  await later(1)
  t.match((await close()).body, { status: 409, detail: /lessons learned/ })
  t.match(await close({ noLessonsKnown: true }), { status: 200, body: { id: community, status: 'closed' } })
})

t.test('without a secret for polls nobody can be heard, which allowed says', async t => {
  const { as, allowedTo, begin, consultation } = await closingStage(t)
  const secret = pollSecret()
  t.teardown(() => setPollSecret(secret))
  setPollSecret(undefined)
  t.match(await allowedTo(as('leader'), 'begin_closing'), { allowed: false, reason: /POLL_SECRET/ })
  t.match(await begin(), { status: 409, body: { detail: /POLL_SECRET/ } })
  t.equal(await consultation(), undefined)
})

t.test('a close names everything that is missing, and from when time alone supplies it', async t => {
  const { as, begin, close, allowedTo, later, learned, startOfDay } = await closingStage(t)
  await begin(day(3))
  const { allowed, lacks } = await allowedTo(as('chief'), 'close')
  t.equal(allowed, false)
  t.match(lacks, [
    { from: `${day(3)}T00:00:00Z` },
    { problem: /members can answer until/, from: startOfDay(8) },
    { problem: /No lessons learned/, pointer: '/noLessonsKnown', call: 'POST /v1/resources' }
  ])
  t.match((await close()).body, { status: 409, errors: [{}, {}, { pointer: '/noLessonsKnown' }] })
  await later(7)
  t.match(
    (await close({ noLessonsKnown: true })).body,
    { status: 409, detail: /members can answer until/ },
    'the last day'
  )
  await later(1)
  t.match((await close()).body, { status: 409, detail: /No lessons learned/ })
  t.equal((await learned({ status: 'proposed' })).status, 201)
  t.match((await close()).body, { status: 409 }, 'a proposal is not published')
  t.equal((await learned()).status, 201)
  t.match(await allowedTo(as('chief'), 'close'), { allowed: true, lacks: [] })
  t.match(await close(), { status: 200, body: { status: 'closed', closedOn: day() } })
})

t.test('that no lessons are known is on record with the close alone', async t => {
  const { admin, as, community, begin, close, later, takes } = await closingStage(t)
  t.match(
    (await takes(as('leader'), 'begin_closing', { closingOn: day(9), reason: REASON, noLessonsKnown: true })).body,
    {
      status: 422,
      errors: [{ pointer: '/noLessonsKnown' }]
    }
  )
  await begin(day(9))
  await later(9)
  t.match(await close({ noLessonsKnown: true }, 'leader'), { status: 403 }, 'an admin states it')
  t.equal((await close({ noLessonsKnown: true })).status, 200)
  const { items } = (await admin.get(`/v1/communities/${community}/steps?sort=-at&limit=2`)).body
  t.match(items, [
    { transition: 'close', noLessonsKnown: true, person: { name: 'chief' } },
    { transition: 'begin_closing', noLessonsKnown: null, reason: REASON }
  ])
})

t.test('a portal switches the rules of a close off like any other', async t => {
  const { as, admin, portal, begin, close, later } = await closingStage(t)
  const pack = await as('chief').put(`/v1/portals/${portal}/rule-pack`, {
    base: 'network',
    rules: [
      { rule: 'close.consultation', enabled: false },
      { rule: 'close.lessons', enabled: false }
    ]
  })
  t.match(pack, { status: 200 }, JSON.stringify(pack.body))
  await begin(day(1))
  await later(1)
  t.match(await close(), { status: 200 })
  t.match((await admin.get('/v1/polls?purpose=closing')).body.items, [{ status: 'closed' }], 'which ends the poll')
})

t.test('members object: the community continues, they are told, and the answers are shown', async t => {
  const { as, begin, takes, consultation, ballot, answer, further, notices } = await closingStage(t)
  const names = ['leader', 'ada', 'bo', 'member', ...(await further(1))]
  await begin()
  const poll = await consultation()
  for (const name of names)
    await answer(poll.id, await ballot(poll.id, name), [{ question: 'should_close', choice: 'no' }])
  t.match(await takes(as('leader'), 'resume'), { status: 200, body: { status: 'active', closingOn: null } })
  t.match((await consultation()).results[0], {
    question: 'should_close',
    counts: [{ count: 0 }, { choice: 'no', count: 5 }, {}]
  })
  t.strictSame(await notices('community_continues'), names.toSorted())
  t.match(await begin(day(60)), { status: 200 }, 'another year it can close all the same')
  t.match(await consultation(), { status: 'open', closesOn: day(14), answerCount: 0 })
})

t.test('an end of a renewal tells nobody that the community continues', async t => {
  const { as, takes, notices, review } = await closingStage(t)
  await review()
  t.match(await takes(as('leader'), 'renew'), { status: 200 })
  t.match(await takes(as('leader'), 'resume'), { status: 200 })
  t.strictSame(await notices('community_continues'), [])
})

t.test('a close settles what is open: later events, applications, reviews', async t => {
  const { admin, as, community, people, begin, close, later, learned, review, notices, store } = await closingStage(t)
  const event = (title: string, start: string, more: object = {}) =>
    made(admin, '/v1/events', {
      hosts: [community],
      title,
      mode: 'online',
      start,
      timeZone: 'UTC',
      durationMinutes: 60,
      status: 'confirmed',
      ...more
    })
  const past = await event('Past', `${day(-7)}T14:00`)
  const next = await event('Next', `${day(40)}T14:00`)
  const series = await event('Series', `${day(-10)}T14:00`, { recurrence: { frequency: 'weekly' } })
  const idea = await event('Idea', `${day(50)}T14:00`, { status: 'proposed' })
  const [coming] = (await admin.get(`/v1/events/${next}/occurrences`)).body.items
  await as('member').put(`/v1/occurrences/${coming.id}/rsvp`, { status: 'going' })
  const invited = await made(admin, '/v1/memberships', { community, person: people.outsider, status: 'invited' })
  const { id: open } = (await review()).body
  await begin(day(9))
  await later(9)
  await learned()
  t.match(await close(), { status: 200 })

  const status = async (path: string) => (await admin.get(path)).body.status
  t.strictSame(await Promise.all([past, next, series, idea].map(id => status(`/v1/events/${id}`))), [
    'confirmed',
    'cancelled',
    'cancelled',
    'declined'
  ])
  t.match(await admin.get(`/v1/events/${next}`), { body: { cause: 'The community has closed.' } })
  const { items } = (await admin.get(`/v1/events/${series}/occurrences?limit=100`)).body
  t.strictSame(
    [
      ...new Set(
        items.map(
          (one: { startsAt: string; status: string }) => `${one.startsAt < new Date().toISOString()} ${one.status}`
        )
      )
    ].sort(),
    ['false cancelled', 'true confirmed'],
    'what was held stays so'
  )
  t.equal(await status(`/v1/memberships/${invited}`), 'expired')
  t.equal(await status(`/v1/reviews/${open}`), 'cancelled')
  t.strictSame(await notices('community_closed'), ['ada', 'bo', 'leader', 'member'])
  t.strictSame(await store.run(sql`select from polls where closed_at is null`), [])
  t.strictSame((await as('leader').get('/v1/me/tasks')).body.items, [], 'nothing is asked of anyone any more')
})

t.test('what another community owns goes on without the one that closed', async t => {
  const { admin, community, begin, close, later } = await closingStage(t)
  const other = await made(admin, '/v1/communities', { name: 'Dyers', status: 'active' })
  const shared = await made(admin, '/v1/events', {
    hosts: [other, community],
    title: 'Shared',
    mode: 'online',
    start: `${day(30)}T14:00`,
    timeZone: 'UTC',
    durationMinutes: 60,
    status: 'confirmed'
  })
  await begin(day(9))
  await later(9)
  t.equal((await close({ noLessonsKnown: true })).status, 200)
  t.match((await admin.get(`/v1/events/${shared}`)).body, { status: 'confirmed' })
  t.equal((await admin.post(`/v1/events/${shared}/transitions`, { transition: 'cancel', reason: 'Rain.' })).status, 200)
})

t.test('of two admins who close at once one closes it, and the other is told', async t => {
  const { store, begin, close, later } = await closingStage(t)
  await begin(day(9))
  await later(9)
  const statuses = (await Promise.all([1, 2].map(() => close({ noLessonsKnown: true })))).map(({ status }) => status)
  t.strictSame(statuses.sort(), [200, 409])
  t.match(await store.run(sql`select from community_steps where transition = 'close'`), { length: 1 })
})

t.test('a community that closed is reopened from its own charter', async t => {
  const { admin, as, community, charter, begin, close, later, takes } = await closingStage(t)
  await begin(day(9))
  await later(9)
  await close({ noLessonsKnown: true })
  t.match(await takes(as('leader'), 'reopen'), { status: 200, body: { status: 'draft', closedOn: null } })
  const drafts = async () => (await admin.get(`/v1/communities/${community}/charters?status=draft`)).body.items
  t.match(await drafts(), [
    { basedOn: { id: charter }, authors: [{ name: 'leader' }], sections: [{ section: 'mission', text: 'Weave.' }] }
  ])
  t.match((await admin.get(`/v1/charters/${charter}`)).body, { status: 'published' }, 'the last one stays readable')
  t.match(await takes(as('leader'), 'reopen'), { status: 409 })
  t.equal((await drafts()).length, 1)
})

t.test('the job that adds answers up and the close agree', async t => {
  const { store, begin, close, later, consultation, ballot, answer, further } = await closingStage(t)
  const names = ['leader', 'ada', 'bo', 'member', ...(await further(1))]
  await begin(day(9))
  const poll = await consultation()
  for (const name of names)
    await answer(poll.id, await ballot(poll.id, name), [{ question: 'would_help', choice: 'yes' }])
  await later(9)
  t.strictSame(await closeDuePolls({ store, now: new Date() }), { closed: 1 })
  const before = (await consultation()).results
  t.match(await close({ noLessonsKnown: true }), { status: 200 })
  t.strictSame((await consultation()).results, before)
})
