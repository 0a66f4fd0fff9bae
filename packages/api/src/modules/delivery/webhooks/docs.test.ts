import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import t from 'tap'
import { made } from '../../../../test/access/made.fixtures.ts'
import { startApp } from '../../../../test/app.ts'
import { runJob } from '../../../../test/jobs.ts'
import { readConfig } from '../../../platform/config/config.ts'
import { feedIsWhole } from '../../../platform/feed/feed.fixtures.ts'
import { RETRIES } from './pace.ts'
import { startReceiver } from './webhooks.fixtures.ts'

const guide = readFileSync(path.join(import.meta.dirname, '../../../../../../docs/webhooks.md'), 'utf8')

t.test('the guide’s lines know what is genuine', async t => {
  const [, program = ''] = /```js\n([\s\S]*?)```/.exec(guide)!
  const file = path.join(import.meta.dirname, `guide-${process.pid}.mjs`)
  writeFileSync(file, program)
  t.teardown(() => rmSync(file))
  const { isGenuine } = await import(file)
  const { admin, store } = await startApp(t)
  const { url, taken } = await startReceiver(t)
  const { secret, id } = (await admin.post('/v1/webhooks', { url, types: ['community.*'] })).body
  const fresh = (await admin.post(`/v1/webhooks/${id}/secrets`, undefined)).body.secret
  await made(admin, '/v1/communities', { name: 'One' })
  await feedIsWhole(store)
  await runJob('deliver-webhooks', { store, config: readConfig({ ALLOWED_NETWORKS: '127.0.0.1' }) })
  const { headers, text } = taken[0]!
  for (const key of [secret, fresh]) t.equal(isGenuine(key, headers, text), true)
  t.equal(isGenuine(secret, headers, text.replace('One', 'Two')), false)
  t.equal(isGenuine(`whsec_${'A'.repeat(44)}`, headers, text), false)
  t.equal(isGenuine(secret, { ...headers, 'webhook-timestamp': '1' }, text), false)
  t.equal(isGenuine(secret, {}, text), false)
})

t.test('the guide tells after which times it is tried again', async t => {
  const worded = RETRIES.map(ms =>
    ms < 60_000 ? `${ms / 1000} s` : ms < 3_600_000 ? `${ms / 60_000} min` : `${ms / 3_600_000} h`
  )
  t.ok(guide.replace(/\s+/g, ' ').includes(`after ${worded.slice(0, -1).join(', ')} and ${worded.at(-1)}`))
})
