import t from 'tap'
import { loadSample } from '../../../sample/load.ts'
import { startApp } from '../../../test/app.ts'
import { drawnPages } from '../../service/contract.ts'
import { tableOf } from '../registry.ts'
import { compareSteps } from './tables.fixtures.ts'

t.test('the documentation draws the tables as they are', async t => {
  for (const { url, is, should } of await drawnPages())
    t.equal(is, should, `${url.pathname}: \`npm run contract\` draws it`)
})

t.test('each table leads to every state of its schema, and to no other', async t => {
  const named = (list: readonly (string | null)[]) => [...new Set(list)].filter(state => state !== null).sort()
  for (const [name, { lifecycle }] of Object.entries(tableOf('lifecycles')))
    t.strictSame(named(lifecycle.rows.flatMap(({ from, to }) => [...from, to])), [...lifecycle.states].sort(), name)
})

t.test('each step of the sample is a row of its table', async t => {
  const { store } = await startApp(t)
  await loadSample(store)
  const { strays, counts } = await compareSteps(store)
  t.comment(JSON.stringify(counts))
  t.strictSame(strays, [])
  t.ok(counts.ladder! > 30 && counts.cases! > 5)
})
