import t from 'tap'
import { startApp } from '../../../../test/app.ts'
import { statements } from '../../../platform/database/database.ts'
import { makeCrowd } from './crowd.fixtures.ts'
import { evaluate } from './evaluate.ts'

// Of as many pages and communities as one batch takes, so that a fact asked one by one would show at once.
const MANY = 2000

t.test('everything is judged in sets', async t => {
  const { store } = await startApp(t)
  const portal = await makeCrowd(store, { communities: MANY, members: 6 })
  const judge = async () => {
    const [sent, at] = [statements.sent, performance.now()]
    const done = await evaluate(store, { portal, asOf: '2026-11-01T12:00:00.000Z' })
    const [count, took] = [statements.sent - sent, Math.round(performance.now() - at)]
    t.comment(`${JSON.stringify(done)}: ${count} statements, ${took} ms`)
    return { ...done, count }
  }
  await judge()
  const again = await judge()
  t.equal(again.subjects, 2 * MANY)
  t.equal(again.changed, 0, 'what is as it was is not written')
  t.ok(again.count < 40, `${again.count} statements for all of them`)
})
