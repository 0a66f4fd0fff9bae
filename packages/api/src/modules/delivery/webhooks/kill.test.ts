import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import t from 'tap'
import { SECRETS_KEY, startApp } from '../../../../test/app.ts'
import { QUICK } from '../../../../test/process.ts'
import { until } from '../../../platform/jobs/jobs.fixtures.ts'
import { firsts, startReceiver } from './webhooks.fixtures.ts'

const WORKER = fileURLToPath(new URL('worker.fixtures.ts', import.meta.url))
const KILLS = 5
const THINGS = 25

t.test('killed at any moment, and refused a third of the time, every event arrives, in order, with one id', async t => {
  const { admin, url, store } = await startApp(t)
  let turn = 0
  const receiver = await startReceiver(t, async () => {
    await wait(Math.random() * 5)
    return turn++ % 3 === 0 ? 500 : 200
  })
  await admin.post('/v1/webhooks', { url: receiver.url, types: ['person.*'] })
  const begin = () =>
    spawn(process.execPath, [QUICK, WORKER], {
      env: { PATH: process.env.PATH, DATABASE_URL: url, SECRETS_KEY },
      stdio: 'inherit'
    })
  let worker = begin()
  t.teardown(() => worker.kill('SIGKILL'))
  for (let kill = 0; kill < KILLS; kill++) {
    for (let change = 0; change < 5; change++) {
      const items = Array.from({ length: THINGS }, (_, at) => ({
        source: 'there',
        externalKey: `${at}`,
        name: `Change ${kill}-${change}`
      }))
      await admin.put('/v1/people', { items })
    }
    const had = receiver.taken.length
    await until(() => receiver.taken.length > had)
    await wait(Math.random() * 400)
    worker.kill('SIGKILL')
    await once(worker, 'exit')
    worker = begin()
  }
  const { rows } = await store.pool.query(
    `select id, subject_id from activity where subject_type = 'person' order by transaction, position`
  )
  t.equal(rows.length, THINGS * KILLS * 5)
  await until(() => new Set(receiver.taken.map(({ id }) => id)).size === rows.length, 60_000)
  const orderOf = (list: { id: string; subject: string }[]) =>
    Object.fromEntries(
      [...Map.groupBy(list, ({ subject }) => subject)].map(([key, of]) => [key, of.map(({ id }) => id)])
    )
  const sent = orderOf(firsts(receiver.taken).map(({ id, data }) => ({ id, subject: data.subjectId })))
  const written = orderOf(rows.map(({ id, subject_id }) => ({ id, subject: subject_id })))
  t.strictSame(sent, written)
  t.comment(`${receiver.tried.length} tries, ${receiver.taken.length} taken, for ${rows.length} events`)
})
