import { sql } from 'drizzle-orm'
import t from 'tap'
import { made } from '../../../../test/access/made.fixtures.ts'
import { addDays, today } from '../../../platform/days.ts'
import { stepsOf, take } from '../../directory/communities/lifecycle.fixtures.ts'
import { withdrawSettled } from '../../messages/withdraw.ts'
import { planning } from '../launch/launch.fixtures.ts'
import { proposeRest } from './propose.ts'

const day = (days: number) => addDays(today(), days)
const ROBOT = { key: null, person: null, actorClass: 'robot', request: 'test' }

t.test('a community that looks dormant is proposed to rest', async t => {
  const { admin, acting, store, people, portalOf, give, launchEvent } = await planning(t)
  const portal = await portalOf('OBT', 'obt')
  /** A community in which somebody gave something so many days ago. */
  const active = async (name: string, days: number) => {
    const id = await made(admin, '/v1/communities', {
      name,
      status: 'active',
      launchedOn: day(-900),
      portals: [portal]
    })
    await admin.post('/v1/contributions', {
      items: [
        {
          community: id,
          person: people.stranger,
          activity: 'answer',
          occurredAt: `${day(-days)}T12:00:00Z`,
          source: 'chat',
          sourceKey: name
        }
      ]
    })
    return id
  }
  const quiet = await active('Quiet', 200)
  const unled = await active('Unled', 300)
  const lively = await active('Lively', 20)
  await give(quiet, 'lea', 'leader')
  await give(quiet, 'ada', 'core')
  await give(lively, 'lea', 'leader')
  const evaluate = () => admin.post('/v1/evaluations', {})
  const tasks = async (name: string): Promise<string[]> =>
    (await acting(name).get('/v1/me/tasks')).body.items.flatMap(
      ({ kind, what, call }: { kind: string; what: string; call: string }) =>
        kind === 'dormancy_proposal' ? [`${what}: ${call}`] : []
    )
  const notices = async () =>
    (
      await store.run<{ name: string; community: string; status: string }>(sql`
        select p.name, c.name as community, n.status from notices n join people p on p.id = n.person_id join communities c on c.id = n.community_id
        where n.kind = 'dormancy_proposed' order by 2, 1, 3`)
    ).map(({ name, community, status }) => `${community} ${name} ${status}`)
  const propose = (days = 0) => proposeRest({ store, now: new Date(Date.now() + days * 86_400_000) })
  await evaluate()

  await t.test('to its leader and core group, and to the admins of its portals where nobody leads it', async t => {
    const task = (name: string, id: string) =>
      `Decide whether ${name} rests for a while: POST /v1/communities/${id}/transitions`
    t.strictSame(await tasks('lea'), [task('Quiet', quiet)])
    t.strictSame(await tasks('ada'), [task('Quiet', quiet)])
    t.strictSame(await tasks('boss'), [task('Unled', unled)])
    t.strictSame(await tasks('stranger'), [])
  })

  await t.test('with one notice to each, and nothing changes by itself', async t => {
    t.strictSame(await propose(), { proposed: 3 })
    t.strictSame(await propose(1), { proposed: 0 })
    await evaluate()
    t.strictSame(await propose(2), { proposed: 0 })
    t.strictSame(await notices(), ['Quiet ada pending', 'Quiet lea pending', 'Unled boss pending'])
    t.strictSame(await stepsOf(admin, quiet), ['state active'])
  })

  await t.test(
    'until it is active again: then tasks end, and notices that were not delivered are withdrawn',
    async t => {
      await launchEvent(quiet)
      await evaluate()
      t.strictSame(await tasks('lea'), [])
      await store.transaction(ROBOT, db => withdrawSettled(db))
      t.strictSame(await notices(), ['Quiet ada withdrawn', 'Quiet lea withdrawn', 'Unled boss pending'])
    }
  )

  await t.test('or until it rests', async t => {
    t.match((await take(acting('boss'), unled, 'rest')).body, { status: 'dormant' })
    t.strictSame(await tasks('boss'), [])
    await store.transaction(ROBOT, db => withdrawSettled(db))
    t.strictSame((await notices()).at(-1), 'Unled boss withdrawn')
  })

  await t.test('as the pack of its portal says', async t => {
    const [short, none] = [
      [{ rule: 'community.dormancy', settings: { days: 30 } }],
      [{ rule: 'community.dormancy', enabled: false }]
    ]
    const id = await active('Pausing', 40)
    await give(id, 'bo', 'leader')
    await evaluate()
    t.strictSame(await tasks('bo'), [])
    await admin.put(`/v1/portals/${portal}/rule-pack`, { base: 'obt', rules: short })
    await evaluate()
    t.equal((await tasks('bo')).length, 1)
    await admin.put(`/v1/portals/${portal}/rule-pack`, { base: 'obt', rules: none })
    await evaluate()
    t.strictSame(await tasks('bo'), [])
  })
})
