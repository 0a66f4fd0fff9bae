import t from 'tap'
import { runJob } from '../../../test/jobs.ts'
import { readConfig } from '../../platform/config/config.ts'
import { addDays, today } from '../../platform/days.ts'
import { feedIsWhole } from '../../platform/feed/feed.fixtures.ts'
import { startReceiver } from '../delivery/webhooks/webhooks.fixtures.ts'
import { reviewStage, says } from './reviews/reviews.fixtures.ts'

const config = readConfig({ LOG_LEVEL: 'silent', ALLOWED_NETWORKS: '127.0.0.0/8' })
const TYPES = ['charter_vote.*', 'charter_comment.*', 'charter_review.*', 'poll.*']

t.test('webhooks receive votes, comments and reviews; those of a portal receive no votes and comments', async t => {
  const { admin, as, people, caller, store, portal, draft, take, review, later, conclude, ballot, answer } =
    await reviewStage(t)
  const whole = await startReceiver(t)
  const bound = await startReceiver(t)
  await admin.post('/v1/webhooks', { url: whole.url, types: TYPES })
  await (await caller('secret', undefined, portal)).post('/v1/webhooks', { url: bound.url, types: TYPES })

  const version = await draft()
  const { body: comment } = await as('ada').post(`/v1/charters/${version}/comments`, { text: 'Say who weaves.' })
  await as('ada').post(`/v1/charter-comments/${comment.id}/transitions`, { transition: 'resolve' })
  await as('ada').delete(`/v1/charter-comments/${comment.id}`)
  await take('leader', version, 'open_vote')
  const { body: vote } = await as('bo').put(`/v1/charters/${version}/vote`, { answer: 'abstain' })
  await as('bo').put(`/v1/charters/${version}/vote`, { answer: 'object', reason: 'It forgets beginners.' })
  const { body: opened } = await review()
  await answer(opened.poll.id, await ballot(opened.poll.id, 'member'), says('no', 'Zsaid so.'))
  await later(opened.id, 8)
  await conclude(opened.id, { outcome: 'keep', nextReviewOn: addDays(today(), 365), notes: 'Thanks.' })

  await feedIsWhole(store)
  await runJob('deliver-webhooks', { store, config, now: new Date() })
  const heard = (subject: string) => whole.taken.filter(({ data }) => data.subjectId === subject)
  t.match(heard(comment.id), [
    { type: 'charter_comment.created', data: { after: { status: 'open', text: 'private' } } },
    { type: 'charter_comment.updated', data: { before: { status: 'open' }, after: { status: 'resolved' } } },
    { type: 'charter_comment.deleted', data: { after: null } }
  ])
  t.match(heard(vote.id), [
    { type: 'charter_vote.created', data: { after: { answer: 'abstain', reason: null }, personId: people.bo } },
    { type: 'charter_vote.updated', data: { after: { answer: 'object', reason: 'private' } } }
  ])
  t.match(
    heard(opened.id).map(({ type, data }) => [type, data.after]),
    [
      ['charter_review.created', { status: 'open', prefill: 'private' }],
      ['charter_review.updated', { createdAt: String }],
      ['charter_review.updated', { status: 'concluded', outcome: 'keep', notes: 'private' }]
    ]
  )
  t.match(
    heard(opened.poll.id).map(({ type }) => type),
    ['poll.created', 'poll.updated', 'poll.updated']
  )
  t.notMatch(whole.taken.map(({ text }) => text).join(), /weaves|beginners|Thanks|Zsaid/, 'words are read by who may')
  t.strictSame(
    new Set(bound.taken.map(({ type }) => type)),
    new Set(['poll.created', 'poll.updated', 'charter_review.created', 'charter_review.updated'])
  )
})
