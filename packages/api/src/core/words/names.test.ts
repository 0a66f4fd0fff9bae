import { load } from 'cheerio'
import t from 'tap'
import { startApp } from '../../../test/app.ts'
import { pageOf } from '../../modules/messages/mail/compose.ts'
import { queueNotices } from '../../modules/messages/queue.ts'
import { noticeOf } from '../../modules/messages/text.ts'
import { speechIn } from './catalogue.ts'

const ROBOT = { key: null, person: null, actorClass: 'robot', request: 'test' }
const NASTY = [
  '{on} {{x}} {n, plural, other {#}}',
  '$& $1 $` %s %1$s \\u0041 #',
  '<b onclick="x">Ada</b> & \'Bo\'',
  '\u2067esreveR\u2069 \u200fעברית\u200e',
  '__proto__',
  '👩🏽‍💻'.repeat(12)
]

t.test('names are shown as they were typed, whatever they are made of', async t => {
  const { admin, acting, store } = await startApp(t)
  const made = async (url: string, body: object) => (await admin.post(url, body)).body
  const ada = await made('/v1/people', { name: 'Ada', externalId: 'ada' })
  for (const [at, name] of NASTY.entries()) {
    const portal = await made('/v1/portals', { name: `P ${name}`, baseUrl: `https://p${at}.example/` })
    await admin.put(`/v1/portals/${portal.id}/rule-pack`, { base: 'obt' })
    const community = await made('/v1/communities', { name, status: 'active', launchedOn: '2020-01-01', mission: name })
    const person = await made('/v1/people', { name })
    const membership = await made('/v1/memberships', { community: community.id, person: person.id, status: 'active' })
    await made('/v1/terms', { membership: membership.id, role: 'leader' })
    const page = await made('/v1/pages', {
      community: community.id,
      portal: portal.id,
      url: `https://p${at}.example/x`
    })
    await made('/v1/representatives', { page: page.id, person: ada.id, role: 'primary' })
    await admin.post('/v1/evaluations', { portal: portal.id })

    const found = async (rule: string) =>
      (await admin.get(`/v1/findings?portal=${portal.id}&community=${community.id}&rule=${rule}`)).body.items[0]
    t.match(await found('community.single-leader'), {
      reason: `${name} leads the community.`,
      message: { id: 'community.single-leader.one', values: { name } }
    })
    t.equal((await found('page.mission')).evidence[0].says, `The mission: ${name}`)
    const task = (await acting('ada').get('/v1/me/tasks')).body.items.find(
      ({ subject }: { subject: string }) => subject === page.id
    )
    t.equal(task.what, `Review the page of ${name} on P ${name}`)

    const values = { reason: name, by: '2026-12-22' }
    const [id] = await store.transaction(ROBOT, db =>
      queueNotices(db, [{ kind: 'page_overdue', person: ada.id, page: page.id, key: `${at}`, values }])
    )
    const { subject, text } = (await admin.get(`/v1/notices/${id}`)).body
    t.equal(subject, `${name} on P ${name}: please review the page`)
    t.ok(text.includes(`Why: ${name}\n`))
    const { rows } = await store.pool.query('select kind, values from notices where id = $1', [id])
    const $ = load(pageOf(name, [noticeOf(rows[0], speechIn())], { ...speechIn(), brand: null }))
    t.equal($('h1').text(), `Hello ${name},`)
    t.equal($('h2').text(), subject)
    t.equal($('b, script, [onclick]').length, 0, 'nothing of a name becomes HTML')
  }
})

t.test('a long mission is cut between its characters', async t => {
  const { admin } = await startApp(t)
  const made = async (url: string, body: object) => (await admin.post(url, body)).body
  const portal = await made('/v1/portals', { name: 'P', baseUrl: 'https://p.example/' })
  const mission = `a${'😀'.repeat(400)}`
  const community = await made('/v1/communities', { name: 'C', status: 'active', mission, portals: [portal.id] })
  await made('/v1/pages', { community: community.id, portal: portal.id, url: 'https://p.example/x' })
  t.equal((await admin.post('/v1/evaluations', {})).status, 200)
  const { items } = (await admin.get('/v1/findings?rule=page.mission')).body
  t.equal(items[0].evidence[0].says, `The mission: a${'😀'.repeat(298)}…`)
})
