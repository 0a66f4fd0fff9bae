import { NOTICE_KINDS } from '@guildhall/schema'
import t from 'tap'
import { made } from '../../../../test/access/made.fixtures.ts'
import { startApp } from '../../../../test/app.ts'
import { speechIn } from '../../../core/words/catalogue.ts'
import { isProblem } from '../../../transports/rest/raw.fixtures.ts'
import { queueNotices } from '../../messages/queue.ts'
import { htmlOf, textOf } from '../../messages/text.ts'
import { makeNotice, ROBOT } from './notices.fixtures.ts'

const FACTS = {
  portal: 'Intranet',
  community: 'Service Design',
  page: 'https://intranet.example.org/sd',
  reason: 'It was last looked through on 2 March 2026.',
  by: '2026-12-01',
  nextOn: '2026-12-31',
  decision: 'approved',
  date: {
    title: 'Design review',
    startsAt: '2026-12-03T14:00:00.000Z',
    endsAt: '2026-12-03T15:00:00.000Z',
    timeZone: 'Europe/Lisbon',
    wholeDays: false,
    where: 'Quay 4',
    others: 1
  }
}
const SPEECH = speechIn()
const SHAMING = /fail(ed|ure)|neglect|violat|must |punish|offen[cs]e|your fault|warning|non-complian/i

/** What the admins of a portal are told, which is about no community. */
const OF_PORTALS: readonly string[] = ['weekly_digest', 'webhook_failing', 'mail_failing', 'campaign_ended']

t.test('each kind says what, why, how, by when and what happens next, and shames nobody', async t => {
  for (const kind of NOTICE_KINDS) {
    const message = SPEECH.notice(kind, FACTS)
    const text = textOf(message, SPEECH)
    const name = OF_PORTALS.includes(kind) ? 'Intranet' : 'Service Design on Intranet'
    t.ok(message.subject.length < 120 && message.subject.includes(name), message.subject)
    t.ok(message.what && message.next && message.because.includes('because you are'), kind)
    t.ok(text.includes('https://intranet.example.org/sd'), `${kind} has the very link`)
    t.match(text, 'What happens next: ')
    t.notMatch(`${message.subject} ${text}`, SHAMING, kind)
    t.notMatch(text, /undefined|null|NaN/)
    const bare = textOf(SPEECH.notice(kind, { portal: null, community: null, page: null }), SPEECH)
    t.notMatch(bare, /undefined|null|NaN/, `${kind} also says something where little is known`)
  }
})

t.test('what a message is made of is never taken as HTML', async t => {
  const evil = '<script>alert(1)</script>"\'&'
  for (const kind of NOTICE_KINDS) {
    const facts = {
      ...FACTS,
      portal: evil,
      community: evil,
      page: `https://x.example/"><img src=x>`,
      reason: evil,
      said: evil,
      cause: evil,
      date: { ...FACTS.date, title: evil, where: evil }
    }
    const html = htmlOf(SPEECH.notice(kind, facts), SPEECH)
    t.notMatch(html, /<script|<img|""/, kind)
    t.ok(html.includes('&#60;script'), 'it is shown as it is')
  }
})

t.test('a notice is queued with what was done, once, and read by its person and by the portal’s admins', async t => {
  const { admin, acting, store } = await startApp(t)
  const person = await made(admin, '/v1/people', { name: 'Rep', externalId: 'rep' })
  const chief = await made(admin, '/v1/people', { name: 'Chief', externalId: 'chief' })
  await made(admin, '/v1/people', { name: 'Other', externalId: 'other' })
  const portal = await made(admin, '/v1/portals', { name: 'Intranet', baseUrl: 'https://i.example', admins: [chief] })
  const community = await made(admin, '/v1/communities', { name: 'Service Design' })
  const page = await made(admin, '/v1/pages', { portal, community, url: 'https://i.example/sd' })
  const notice = {
    kind: 'page_overdue',
    person,
    page,
    key: '2026-11-22',
    step: 'overdue',
    values: { by: '2026-12-22' }
  } as const
  const undone = store.transaction(ROBOT, async db => {
    await queueNotices(db, [notice])
    throw new Error('undone')
  })
  await t.rejects(undone)
  const ids = await store.transaction(ROBOT, db => queueNotices(db, [notice, notice, { ...notice, person: chief }]))
  t.equal(ids.length, 2, 'once for each person')
  t.strictSame(await store.transaction(ROBOT, db => queueNotices(db, [notice])), [], 'and never again')
  const { items } = (await admin.get(`/v1/notices?page=${page}&person=${person}`)).body
  t.match(items, [
    {
      kind: 'page_overdue',
      step: 'overdue',
      status: 'pending',
      person: { id: person },
      portal: { id: portal },
      community: { id: community },
      page: { id: page },
      subject: 'Service Design on Intranet: please review the page',
      text: /22 December 2026/
    }
  ])
  const count = async (who: string, query = '') => (await acting(who).get(`/v1/notices${query}`)).body.items.length
  t.strictSame([await count('rep'), await count('chief'), await count('other')], [1, 2, 0])
  t.equal(await count('chief', '?status=pending&kind=page_overdue&portal=intranet&community=service-design'), 2)
  t.equal(await count('chief', '?status=delivered'), 0)
  const log = JSON.stringify((await admin.get('/v1/activity?subjectType=notice&limit=100')).body)
  t.notMatch(log, /please review/, 'the log does not say what a person was told')
})

t.test('an admin of the portal records that a notice was handed over by other means', async t => {
  const { admin, acting, store } = await startApp(t)
  const person = await made(admin, '/v1/people', { name: 'Rep', externalId: 'rep' })
  const chief = await made(admin, '/v1/people', { name: 'Chief', externalId: 'chief' })
  const portal = await made(admin, '/v1/portals', { name: 'Intranet', baseUrl: 'https://i.example', admins: [chief] })
  const id = await makeNotice(store, { person, portal })
  const address = `/v1/notices/${id}/deliveries`
  const by = acting('chief')
  isProblem(t, await acting('rep').post(address, { how: 'By phone.' }), 'FORBIDDEN', 'not its person')
  isProblem(t, await by.post(address, {}), 'INVALID_INPUT', 'how is said')
  isProblem(t, await by.post(address, { how: 'By phone.', on: '2999-01-01' }), 'RULE_BROKEN', 'not in the future')
  isProblem(
    t,
    await by.post(address, { how: 'By phone.', on: '2020-01-01' }),
    'RULE_BROKEN',
    'nor before it was written'
  )
  const { body } = await by.post(address, { how: 'By phone.' })
  t.match(body, { status: 'delivered', channel: 'by_hand', handedOver: 'By phone.', deliveredAt: /^20/ })
  t.ok(body.deliveredAt >= body.createdAt && body.deliveredAt <= new Date().toISOString())
  isProblem(t, await by.post(address, { how: 'Again.' }), 'RULE_BROKEN', 'once')
})
