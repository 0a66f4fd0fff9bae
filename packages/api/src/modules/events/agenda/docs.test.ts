import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { promisify } from 'node:util'
import t from 'tap'
import { stage } from '../events/events.fixtures.ts'

const run = promisify(execFile)
const guide = readFileSync(path.join(import.meta.dirname, '../../../../../../docs/meetings.md'), 'utf8')
const blocks = [...guide.matchAll(/```sh\n([\s\S]*?)```/g)].map(([, block]) => block!)

t.test('the examples of the guide run as they are, one after the other', async t => {
  const { app, admin, community } = await stage(t)
  await admin.patch(`/v1/communities/${community}`, { slug: 'wayfinding' })
  await app.listen({ port: 0, host: '127.0.0.1' })
  const { port } = app.server.address() as AddressInfo
  const env = { ...process.env, BASE_URL: `http://127.0.0.1:${port}`, API_KEY: admin.key, ACTOR: 'ada' }
  const { stdout } = await run('bash', ['-euo', 'pipefail', '-c', blocks.join('\n')], { env })
  const answers = stdout
    .trim()
    .split('\n')
    .map(line => JSON.parse(line))
  t.equal(answers.length, blocks.length)
  const [dates, topic, ballot, silent, revealed, minutes, published, recording, feedback, summary] = answers
  t.equal(dates.items.length, 1)
  t.match(topic, { kind: 'topic', proposer: { name: 'ada' }, visibility: 'members' })
  t.match(ballot, { votesLeft: 1, votes: [{ item: topic.id, votes: 2 }] })
  t.strictSame([silent.silent, revealed.silent], [['votes'], []])
  t.match(minutes, { status: 'draft', text: /five people/ })
  t.match(published, { id: minutes.id, status: 'published' })
  t.match(recording, { status: 'draft', durationMinutes: 80 })
  t.match(feedback, { rating: 4 })
  t.match(summary, { suppressed: true, count: null })
})
