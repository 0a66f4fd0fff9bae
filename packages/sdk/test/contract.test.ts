import t from 'tap'
import * as sdk from '../src/index.ts'
import { contract } from './contract.ts'
import { startServer } from './server.ts'

const server = await startServer()
t.teardown(() => server.close())

const AGES = {
  'of the same age': {},
  'one version newer': { status: 'hibernating', visibility: 'by_moon_phase', futureMember: { deep: [1] } },
  'one version older': { status: null, topics: null }
}

for (const [age, extra] of Object.entries(AGES)) {
  t.test(`keeps its contract with a service ${age}`, async t => {
    for (const line of await contract({ sdk, url: server.url, extra })) t.ok(line.startsWith('ok '), line)
  })
}
