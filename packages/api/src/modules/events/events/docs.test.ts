import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { promisify } from 'node:util'
import t from 'tap'
import { stage } from './events.fixtures.ts'

const run = promisify(execFile)
const guide = readFileSync(path.join(import.meta.dirname, '../../../../../../docs/events.md'), 'utf8')
const blocks = [...guide.matchAll(/```sh\n([\s\S]*?)```/g)].map(([, block]) => block!)

t.test('the examples of the guide run as they are, one after the other', async t => {
  const { app, admin, community, people } = await stage(t)
  await admin.patch(`/v1/people/${people.bo}`, { email: 'bo@example.org' })
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
  const [
    created,
    listed,
    met,
    moved,
    cancelled,
    answered,
    going,
    opened,
    registered,
    entries,
    calendar,
    own,
    jsonLd,
    news,
    invitations,
    imported,
    paused
  ] = answers
  t.match(created, { title: 'Design review', recurrence: { frequency: 'weekly' }, status: 'confirmed' })
  t.equal(listed.items.length, 3)
  t.match(met, { nextOccurrence: { title: 'Design review' }, cadence: { interval: 1, unit: 'week' } })
  t.match(moved, { event: { id: created.id }, overrides: ['start'] })
  t.match(cancelled, { status: 'cancelled', cause: 'Summer break' })
  t.match(answered, { status: 'going', person: { name: 'ada' }, occurrence: { id: listed.items[0].id } })
  t.match(going.items, [{ id: answered.id }])
  t.match([opened.guests, registered.registrationUrl], [true, /register/])
  t.equal(entries, 3)
  t.match(calendar, { name: 'Calendar on my phone', url: /guild_cal_/ })
  t.equal(own, 3)
  t.match(jsonLd, { '@graph': [{ name: 'Design review', eventStatus: 'https://schema.org/EventRescheduled' }] })
  t.equal(news, 1)
  t.strictSame(invitations, { invited: 1 })
  t.match(paused, { rhythm: { everyDays: 7, pauses: [{ from: '2027-08-01', reason: 'Summer holidays' }] } })
  t.match(imported, { source: 'team-calendar', rowCount: 1, createdCount: 1 })

  const [, query] = /`(community\(.*?)`/.exec(guide)!
  const { data } = await admin.ask(`{ ${query} }`)
  t.match(data.community.occurrences.nodes, [{ event: { title: 'Design review' } }, {}, {}])
})
