import t from 'tap'
import { runJob } from '../../../../test/jobs.ts'
import { readConfig } from '../../../platform/config/config.ts'
import { good, page, startMonitor } from './hosts.fixtures.ts'

const SETTINGS = { PUBLIC_URL: 'http://here.test', ALLOWED_NETWORKS: '127.0.0.0/8' }

t.test('the job checks what is due by the configuration, and made-up addresses never', async t => {
  const { hosts, register, checks, store, asked } = await startMonitor(t)
  let agent: string | undefined
  hosts['127.0.0.1/page'] = (response, request) => {
    agent = request.headers['user-agent']
    page(good)(response, request)
  }
  const id = await register('127.0.0.1/page')
  for (const host of ['a.example', 'wiki.example.org', 'example.com', 'b.invalid']) await register(`${host}/`)
  t.same(await runJob('check-pages', { store, config: readConfig({ ...SETTINGS, PAGE_CHECKS: 'false' }) }), {
    checked: 0
  })
  t.same(asked, [])
  const config = readConfig(SETTINGS)
  t.same(await runJob('check-pages', { store, config }), { checked: 1 })
  t.match(await checks(id), [{ outcome: 'loaded' }])
  t.match(agent, /^Guildhall\/\d+\.\d+\.\d+ \(\+http:\/\/here\.test\)$/)
  t.same(await runJob('check-pages', { store, config }), { checked: 0 })
})
