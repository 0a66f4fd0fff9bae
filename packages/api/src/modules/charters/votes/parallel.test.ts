import { sql } from 'drizzle-orm'
import t from 'tap'
import { stage } from './votes.fixtures.ts'

t.test('of all who close a vote at the same moment one does', async t => {
  const { inVote, vote, close, read, noticesOf, admin } = await stage(t)
  for (const [round, last] of [false, true, true].entries()) {
    const id = await inVote()
    await vote('ada', id, 'agree')
    await vote('bo', id, 'agree')
    const [voted, ...closed] = await Promise.all([
      last ? vote('leader', id, 'agree') : undefined,
      ...Array.from({ length: 6 }, () => close())
    ])
    const byJobs = closed.reduce((sum, count) => sum + count, 0)
    t.ok(byJobs === 1 || (last && byJobs === 0), `${byJobs} of 6`)
    const { status, number, outcome } = await read(id)
    t.match({ status, number }, { status: 'published', number: round + 1 })
    // The vote came first and is counted, or it came too late and is refused.
    t.equal(outcome.agree, voted?.status === 200 ? 3 : 2)
    if (voted && voted.status !== 200) t.match(voted, { status: 409, body: { code: 'MOVE_NOT_ALLOWED' } })
    const steps = (await admin.get(`/v1/activity?subject=${id}&limit=100`)).body.items
    t.equal(steps.filter(({ after }: { after: { status?: string } }) => after?.status === 'published').length, 1)
    t.equal((await noticesOf('ada')).filter(kind => kind === 'charter_vote_ended').length, round + 1)
  }
})

t.test('a vote at the very end is counted or refused, never lost', async t => {
  const { inVote, vote, close, read, store, admin } = await stage(t)
  let [taken, refused] = [0, 0]
  // How long it takes until some votes are cast and others are too late depends on the machine.
  let seconds = 0.06
  for (let round = 0; round < 4 || (round < 14 && (taken === 0 || refused === 0)); round++) {
    const id = await inVote()
    await store.run(sql`update charters set vote_until = now() + make_interval(secs => ${seconds}) where id = ${id}`)
    const casting = async (name: string) => {
      const statuses: number[] = []
      for (let turn = 0; turn < 8; turn++)
        statuses.push((await vote(name, id, turn % 2 ? 'agree' : 'object', 'Because.')).status)
      return statuses
    }
    const closing = async () => {
      for (let turn = 0; turn < 20; turn++) await close(0)
    }
    const [ada, bo] = await Promise.all([casting('ada'), casting('bo'), closing()])
    await close(0)
    for (const statuses of [ada, bo]) {
      const end = statuses.indexOf(409)
      const inTime = end < 0 ? statuses : statuses.slice(0, end)
      t.ok(inTime.every(status => status === 200))
      t.ok(end < 0 || statuses.slice(end).every(status => status === 409), 'once it is over it stays so')
      taken += inTime.length
      refused += statuses.length - inTime.length
    }
    const { status, outcome } = await read(id)
    t.not(status, 'in_vote')
    const { items } = (await admin.get(`/v1/charters/${id}/votes`)).body
    t.equal(outcome.agree + outcome.object, items.length)
    t.ok(items.every(({ isCounted }: { isCounted: boolean }) => isCounted))
    t.equal(outcome.agree, items.filter(({ answer }: { answer: string }) => answer === 'agree').length)
    if (taken === 0) seconds *= 2
    else if (refused === 0) seconds /= 2
  }
  t.comment(`${taken} taken, ${refused} refused`)
  t.ok(taken > 0 && refused > 0)
})

t.test('two versions are never in a vote at once', async t => {
  const { draft, open } = await stage(t)
  const ids = await Promise.all([draft(), draft(), draft()])
  const answers = await Promise.all(ids.map(id => open('leader', id)))
  t.strictSame(answers.map(({ status }) => status).sort(), [200, 409, 409])
  for (const { status, body } of answers)
    if (status === 409) t.match(body, { code: 'CONFLICT', detail: /another version/ })
})
