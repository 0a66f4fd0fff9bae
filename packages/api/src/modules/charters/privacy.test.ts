import t, { type Test } from 'tap'
import { made } from '../../../test/access/made.fixtures.ts'
import { addDays, startOf, today } from '../../platform/days.ts'
import { dump } from '../directory/people/privacy.fixtures.ts'
import { closeDuePolls } from './polls/close.ts'
import { reviewStage, says } from './reviews/reviews.fixtures.ts'

const ADA = { name: 'Ada Okafor', email: 'ada.okafor@example.org', externalId: 'sso-ada-1' }
const TRACES = /Ada Okafor|ada\.okafor|sso-ada-1/i
const MEASURE = { name: 'Days to the first answer', unit: 'days', baseline: 5, target: 2, due: '2027-06-30' }

type Held = { kind: string; as: string; values: Record<string, unknown> }

/** A community in whose core group Ada Okafor is, who is its sponsor too, and took part in all that charters have. */
const stage = async (t: Test) => {
  const service = await reviewStage(t, {
    sections: [{ section: 'measures', measures: [MEASURE] }]
  })
  const { admin, as, acting, community, review, conclude, later, draft, take } = service
  const person = await made(admin, '/v1/people', ADA)
  const membership = await made(admin, '/v1/memberships', { community, person, status: 'active' })
  for (const role of ['core', 'sponsor']) await made(admin, '/v1/terms', { membership, role })
  const ada = acting(ADA.externalId)
  const ok = async (answer: Promise<{ status: number; text: string; body: { id: string } }>) => {
    const { status, text, body } = await answer
    if (status >= 300) throw new Error(text)
    return body?.id
  }

  const cancelled = (await ok(ada.post(`/v1/communities/${community}/reviews`, {})))!
  await ok(ada.post(`/v1/reviews/${cancelled}/transitions`, { transition: 'cancel', notes: 'Ada Okafor is away.' }))
  const { body: open } = await review('leader')
  const ballots: string[] = []
  for (const hand of [ada, ...['leader', 'ada', 'bo', 'member'].map(as)])
    ballots.push((await hand.post(`/v1/polls/${open.poll.id}/ballots`, undefined)).body.ballot)
  for (const [at, ballot] of ballots.entries())
    await service.answer(open.poll.id, ballot, says('yes', at === 1 ? 'Ask Ada Okafor.' : `Zsaid ${at}`))
  await later(open.id, 8)
  await conclude(open.id, { outcome: 'keep', nextReviewOn: addDays(today(), 365), notes: 'Thanks to Ada Okafor.' })

  const version = await draft()
  const comment = (await ok(ada.post(`/v1/charters/${version}/comments`, { text: 'Say who weaves.' })))!
  const reply = (await ok(as('bo').post(`/v1/charters/${version}/comments`, { text: 'Ada Okafor weaves.' })))!
  await ok(ada.post(`/v1/charter-comments/${reply}/transitions`, { transition: 'resolve' }))
  await take('leader', version, 'open_vote')
  await ok(ada.put(`/v1/charters/${version}/vote`, { answer: 'object', reason: 'It forgets beginners.' }))
  await ok(as('bo').put(`/v1/charters/${version}/vote`, { answer: 'object', reason: 'As Ada Okafor says.' }))

  const touchpoint = (await ok(
    as('leader').post(`/v1/communities/${community}/touchpoints`, {
      sponsor: person,
      kind: 'call',
      doneOn: today(),
      about: 'The first call with Ada Okafor.',
      feedback: 'She releases two people.'
    })
  ))!
  const [measure] = (await admin.get(`/v1/communities/${community}/measures`)).body.items
  const value = (await ok(
    ada.post(`/v1/measures/${measure.id}/values`, { on: today(), value: 3, note: 'Counted by Ada Okafor.' })
  ))!
  return {
    ...service,
    person,
    hand: ada,
    poll: open.poll.id as string,
    cancelled,
    open: open.id as string,
    version,
    comment,
    reply,
    touchpoint,
    value
  }
}

t.test('of all that charters have, an export has what is held about a person', async t => {
  const { hand, admin, person } = await stage(t)
  for (const who of [hand, admin]) {
    const { body, text } = await who.get(`/v1/people/${person}/export`)
    const held = (kind: string, as: string) =>
      body.records.filter((one: Held) => one.kind === kind && one.as === as).map(({ values }: Held) => values)
    t.match(held('charterReviews', 'openedBy'), [{ status: 'cancelled' }])
    t.match(held('charterComments', 'author'), [{ text: 'Say who weaves.' }])
    t.match(held('charterComments', 'resolvedBy'), [{ status: 'resolved' }])
    t.match(held('charterVotes', 'voter'), [{ answer: 'object', reason: 'It forgets beginners.' }])
    t.match(held('touchpoints', 'sponsor'), [{ feedback: 'She releases two people.' }])
    t.match(held('measureValues', 'recordedBy'), [{ value: 3, note: 'Counted by Ada Okafor.' }])
    t.notMatch(text, /Zsaid|Ask Ada/, 'what was answered to a poll belongs to no person')
    t.notOk(body.records.some(({ kind }: Held) => /poll/i.test(kind)))
    t.notMatch(text, /As Ada Okafor says|Ada Okafor weaves/, 'what others wrote is theirs')
  }
})

t.test('an erasure leaves reviews, votes, comments, touchpoints and values, and no name', async t => {
  const stood = await stage(t)
  const { admin, person, url, poll } = stood
  const review = async (id: string) => (await admin.get(`/v1/reviews/${id}`)).body
  const before = (await admin.get(`/v1/polls/${poll}`)).body
  const { status, body: proof } = await admin.post(`/v1/people/${person}/erasure`, { reason: 'On request.' })
  t.equal(status, 200)
  t.match(Object.fromEntries(proof.words.map(({ kind, count }: { kind: string; count: number }) => [kind, count])), {
    charterReviews: 2,
    charterComments: 1,
    charterVotes: 1,
    touchpoints: 1,
    measureValues: 1,
    polls: 1
  })

  t.match(await review(stood.cancelled), { status: 'cancelled', openedBy: null, notes: '[erased] is away.' })
  t.match(await review(stood.open), { outcome: 'keep', openedBy: { name: 'leader' }, notes: 'Thanks to [erased].' })
  const { items: votes } = (await admin.get(`/v1/charters/${stood.version}/votes`)).body
  t.match(votes, [
    { answer: 'object', reason: 'It forgets beginners.', voter: null },
    { answer: 'object', reason: 'As [erased] says.', voter: { name: 'bo' } }
  ])
  t.match((await admin.get(`/v1/charter-comments/${stood.comment}`)).body, { text: 'Say who weaves.', author: null })
  t.match((await admin.get(`/v1/charter-comments/${stood.reply}`)).body, {
    text: '[erased] weaves.',
    status: 'resolved',
    resolvedBy: null
  })
  t.match((await admin.get(`/v1/touchpoints/${stood.touchpoint}`)).body, {
    sponsor: null,
    about: 'The first call with [erased].'
  })
  t.match((await admin.get(`/v1/measure-values/${stood.value}`)).body, {
    value: 3,
    note: 'Counted by [erased].',
    recordedBy: null
  })
  const after = (await admin.get(`/v1/polls/${poll}`)).body
  t.equal(after.answerCount, before.answerCount, 'the answers stay, which belong to no person')
  t.strictSame(after.results[0].counts, before.results[0].counts)
  t.ok(after.results[2].texts.includes('Ask [erased].'))

  const left = [...(await dump(url))].filter(([, text]) => TRACES.test(text)).map(([column]) => column)
  t.strictSame(left, [], 'in no table')
})

t.test('an answer given before the erasure counts, also where the poll is still open', async t => {
  const { admin, acting, community, review, answer, store, as, ballot } = await reviewStage(t)
  const person = await made(admin, '/v1/people', ADA)
  await made(admin, '/v1/memberships', { community, person, status: 'active' })
  const { poll } = (await review()).body
  const own = (await acting(ADA.externalId).post(`/v1/polls/${poll.id}/ballots`, undefined)).body.ballot
  await answer(poll.id, own, says('no', 'Ada Okafor said so.'))
  t.equal((await admin.post(`/v1/people/${person}/erasure`, { reason: 'On request.' })).status, 200)
  for (const name of ['leader', 'ada', 'bo', 'member'])
    await answer(poll.id, await ballot(poll.id, name), says('yes', 'Fine.'))
  await closeDuePolls({ store, now: startOf(addDays(today(), 20)) })
  t.match((await as('leader').get(`/v1/polls/${poll.id}`)).body, {
    answerCount: 5,
    results: [{ counts: [{ count: 4 }, {}, { count: 1 }] }, {}, {}]
  })
})
