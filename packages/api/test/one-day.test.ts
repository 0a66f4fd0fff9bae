// Honolulu and Kiritimati are a whole day apart: whenever these tests run, the day of one of them is not that of UTC.
import { sql } from 'drizzle-orm'
import t from 'tap'
import { makeNotice } from '../src/modules/delivery/notices/notices.fixtures.ts'
import { openLink } from '../src/modules/enforcement/maintenance/attestation.ts'
import { upcoming } from '../src/modules/enforcement/maintenance/escalation.ts'
import { evaluate } from '../src/modules/governance/evaluation/evaluate.ts'
import { attestationLink } from '../src/modules/pages/representatives/attestation-link.ts'
import { DAY_MS, setTimeZone, startOf } from '../src/platform/days.ts'
import { nextRun, openQueue } from '../src/platform/jobs/queue.ts'
import { made } from './access/made.fixtures.ts'
import { startApp } from './app.ts'

const PLACES = ['Pacific/Honolulu', 'Pacific/Kiritimati', 'Asia/Kathmandu', 'UTC']
const LAST = '2027-06-15'

/** A portal with a page, and three people. */
const stage = async (t: Parameters<typeof startApp>[0], place: string) => {
  const app = await startApp(t, { TIME_ZONE: place })
  const make = (path: string, body: object) => made(app.admin, path, body)
  const portal = await make('/v1/portals', { name: 'OBT', baseUrl: 'https://obt.example.org/' })
  await app.admin.put(`/v1/portals/${portal}/rule-pack`, { base: 'obt' })
  const community = await make('/v1/communities', { name: 'Weavers', status: 'active', portals: [portal] })
  const page = await make('/v1/pages', { community, portal, url: 'https://obt.example.org/w' })
  const [ada, ben, eve] = await Promise.all(['Ada', 'Ben', 'Eve'].map(name => make('/v1/people', { name })))
  return { ...app, make, portal, community, page, ada: ada!, ben: ben!, eve: eve! }
}

for (const place of PLACES) {
  const iso = new Intl.DateTimeFormat('sv', { timeZone: place, dateStyle: 'short' })
  const day = (ahead: number) => iso.format(Date.now() + ahead * DAY_MS)
  const midnight = (of: string) => {
    setTimeZone(place)
    return startOf(of).getTime()
  }

  t.test(`in ${place}, what is said to users goes by its day`, async t => {
    const { admin, make, store, portal, community, page, ada, ben, eve } = await stage(t, place)
    const read = async (url: string) => (await admin.get(url)).body

    const membership = await make('/v1/memberships', { community, person: ada, status: 'active' })
    await make('/v1/terms', { membership, role: 'leader', startedOn: day(0), endedOn: day(1) })
    await make('/v1/terms', { membership, role: 'core', startedOn: day(-9), endedOn: day(0) })
    await make('/v1/terms', { membership, role: 'coach', startedOn: day(1) })
    t.match(await read(`/v1/memberships/${membership}`), { joinedOn: day(0), roles: ['leader'] }, 'terms')
    const { items: leaders } = await read(`/v1/memberships?community=${community}&role=core`)
    t.strictSame(leaders, [], 'a term that ends today is over')
    await admin.post(`/v1/memberships/${membership}/transitions`, { transition: 'leave' })
    t.match(await read(`/v1/memberships/${membership}`), { leftOn: day(0) }, 'who leaves, leaves today')

    const primary = await make('/v1/representatives', { page, person: ada, role: 'primary' })
    t.match(await read(`/v1/representatives/${primary}`), { startedOn: day(0) }, 'a representative begins today')
    t.match(await read(`/v1/pages/${page}`), { primary: { name: 'Ada' } })
    await admin.post(`/v1/pages/${page}/handovers`, { role: 'primary', to: ben })
    t.match(await read(`/v1/representatives/${primary}`), { endedOn: day(0) })
    t.match(await read(`/v1/pages/${page}`), { primary: { name: 'Ben' } })
    await make('/v1/representatives', { page, person: eve, role: 'secondary', startedOn: day(1) })
    t.match(await read(`/v1/pages/${page}`), { secondary: null }, 'not yet')

    const waiver = { portal, page, rule: 'page.stale', why: 'For now.' }
    t.match(await admin.post('/v1/waivers', { ...waiver, until: day(-1) }), { status: 422 })
    t.match(await admin.post('/v1/waivers', { ...waiver, until: day(0) }), { status: 201, body: { active: true } })
    t.equal((await read('/v1/waivers?active=true')).items.length, 1, 'a waiver holds on its last day')
    await store.run(sql`update waivers set until = ${day(-1)}`)
    t.equal((await read('/v1/waivers?active=true')).items.length, 0, 'and no longer')

    const notice = await makeNotice(store, { person: ada, portal })
    const handed = (on: string) => admin.post(`/v1/notices/${notice}/deliveries`, { how: 'By phone.', on })
    t.equal((await handed(day(1))).status, 422, 'tomorrow is still to come')
    t.equal((await handed(day(-1))).status, 422, 'yesterday there was no notice')
    t.match(await handed(day(0)), { status: 200, body: { status: 'delivered' } })

    const closing = (closingOn: string) =>
      admin.post(`/v1/communities/${community}/transitions`, {
        transition: 'begin_closing',
        reason: 'Done.',
        closingOn
      })
    t.equal((await closing(day(0))).status, 422, 'a closing day lies ahead')
    t.match(await closing(day(1)), { status: 200, body: { status: 'closing' } })
  })

  t.test(`in ${place}, a day ends at its midnight and not before`, async t => {
    const { admin, make, store, portal, page, ada } = await stage(t, place)
    const ends = midnight('2027-06-16')
    const either = [ends - 1, ends] as const

    await make('/v1/representatives', {
      page,
      person: ada,
      role: 'primary',
      startedOn: '2026-01-01',
      endedOn: '2027-06-16'
    })
    const { url } = await attestationLink(store, 'http://localhost', { page, person: ada }, new Date(ends - DAY_MS))
    const token = url.split('/attest/')[1]!
    const opened = await Promise.all(either.map(at => openLink(store, token, new Date(at))))
    t.match(
      opened,
      [{ told: { represents: true } }, 'no_longer'],
      'an attestation link works on the last day of a term'
    )

    await make('/v1/waivers', { portal, page, rule: 'page.stale', why: 'For now.', until: day(90) })
    await store.run(sql`update waivers set until = ${LAST}`)
    const status = async (at: number) => {
      await evaluate(store, { portal, asOf: new Date(at).toISOString() })
      return (await admin.get(`/v1/findings?rule=page.stale&page=${page}`)).body.items[0].status
    }
    t.equal(await status(ends - 1), 'waived', 'a finding is waived until the last minute of the last day')
    t.not(await status(ends), 'waived')

    const next = (delivered: number) => {
      const at = new Date(delivered).toISOString()
      const days = { secondNotice: 30, finalNotice: 60, suspension: 90 }
      const climb = {
        state: 'overdue',
        gates: 'fail',
        led: 'fail',
        causes: [],
        leading: [],
        days,
        delivered: at,
        firstDelivered: at
      } as const
      return upcoming({ ...climb, sanctioned: false, suspended: false })!.on
    }
    t.strictSame(either.map(next), ['2027-07-15', '2027-07-16'], 'reminders name their day')
  })

  t.test(`in ${place}, jobs run at its hours`, async t => {
    const { store } = await startApp(t, { TIME_ZONE: place })
    const boss = openQueue(store, { info() {}, warn() {}, error() {} })
    const job = {
      name: 'early',
      description: '',
      schedule: '5 3 * * *',
      expireInSeconds: 1,
      run: async () => undefined
    }
    const clock = new Intl.DateTimeFormat('sv', { timeZone: place, timeStyle: 'short' })
    t.equal(clock.format(nextRun(boss, job)!), '03:05')
  })
}
