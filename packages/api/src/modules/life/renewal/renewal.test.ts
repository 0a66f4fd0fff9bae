import t from 'tap'
import { addDays, today } from '../../../platform/days.ts'
import { reviewStage } from '../../charters/reviews/reviews.fixtures.ts'
import { allowedOn, stepsOf, take } from '../../directory/communities/lifecycle.fixtures.ts'
import { checklist } from '../launch/launch.fixtures.ts'

const NEXT = { nextReviewOn: addDays(today(), 365) }

t.test('a community is renewed with its members', async t => {
  const { admin, as, community, review, conclude, later } = await reviewStage(t)
  const leader = as('leader')
  const status = async () => (await admin.get(`/v1/communities/${community}`)).body.status

  await t.test('a renewal says that it requires a review, with the call that opens it', async t => {
    t.match(await allowedOn(leader, community, 'renew'), {
      allowed: false,
      lacks: [{ problem: /No review/, call: `POST /v1/communities/${community}/reviews` }]
    })
    t.match((await take(leader, community, 'renew')).body, {
      status: 409,
      code: 'MOVE_NOT_ALLOWED',
      detail: /No review/
    })
    const { id } = (await review()).body
    t.strictSame((await checklist(leader, community, 'renew')).short, ['renew.review done'])
    t.match((await take(leader, community, 'renew')).body, { status: 'renewing' })
    await later(id, 7)
    t.equal((await conclude(id, { outcome: 'evolve', ...NEXT })).status, 200)
  })

  await t.test('the conclusion that it goes on makes it active again, as an act of the one who concluded', async t => {
    t.equal(await status(), 'active')
    t.strictSame((await stepsOf(admin, community)).slice(-2), [
      'renew active renewing leader',
      'resume renewing active leader'
    ])
  })

  await t.test('after a decision to evolve it can begin again without another review', async t => {
    t.match((await take(leader, community, 'renew')).body, { status: 'renewing' })
    t.match((await take(leader, community, 'resume')).body, { status: 'active' })
  })

  await t.test(
    'an admin of its portal can conclude the review as well, and to close is for others to decide',
    async t => {
      const { id } = (await review()).body
      await take(leader, community, 'renew')
      await later(id, 7)
      t.match((await take(as('chief'), community, 'resume')).body, { code: 'FORBIDDEN' })
      await conclude(id, { outcome: 'close' }, 'chief')
      t.equal(await status(), 'renewing')
      const { id: next } = (await review()).body
      await later(next, 7)
      await conclude(next, { outcome: 'keep', ...NEXT }, 'chief')
      t.equal((await stepsOf(admin, community)).at(-1), 'resume renewing active chief')
    }
  )

  await t.test('a conclusion calls off no closing', async t => {
    const { id } = (await review()).body
    await take(leader, community, 'begin_closing', { reason: 'All is woven.', closingOn: addDays(today(), 30) })
    await later(id, 7)
    t.equal(await status(), 'closing')
    t.equal((await conclude(id, { outcome: 'keep', ...NEXT })).status, 200)
    t.equal(await status(), 'closing')
  })
})

t.test('without a charter, there is nothing to review before a renewal', async t => {
  const { admin, as, community } = await reviewStage(t)
  const other = (await admin.post('/v1/communities', { name: 'Bare', status: 'dormant' })).body.id
  t.match((await take(admin, other, 'renew')).body, { status: 'renewing' })
  t.match((await take(as('leader'), community, 'renew')).body.code, 'MOVE_NOT_ALLOWED')
})
