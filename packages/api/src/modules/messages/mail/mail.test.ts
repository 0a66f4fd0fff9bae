import type { NoticeKind } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import t, { type Test } from 'tap'
import { made } from '../../../../test/access/made.fixtures.ts'
import { startApp } from '../../../../test/app.ts'
import { tableOf } from '../../../core/registry.ts'
import { addLanguage } from '../../../core/words/pseudo.fixtures.ts'
import { readConfig } from '../../../platform/config/config.ts'
import { DAY_MS } from '../../../platform/days.ts'
import { makeNotice } from '../../delivery/notices/notices.fixtures.ts'
import { mailOf } from './compose.ts'
import { claimLetters } from './letters.ts'
import { startMail } from './mail.fixtures.ts'

const start = async (t: Test) => {
  const service = await startApp(t)
  const { store, admin } = service
  return {
    ...service,
    ...(await startMail(t, store)),
    person: (name: string, email: string | null = `${name}@example.org`) => made(admin, '/v1/people', { name, email }),
    notice: async (id: string) => (await admin.get(`/v1/notices/${id}`)).body
  }
}

t.test('all that is pending for a person is one mail, and the next comes a day later at the earliest', async t => {
  const { send, person, notice, taken, store } = await start(t)
  const [ada, ben] = [await person('Ada'), await person('Ben')]
  const ids = [
    await makeNotice(store, {
      person: ada,
      kind: 'page_overdue',
      values: { reason: 'It is “old” — since März.', link: 'https://cop.example.org/x' }
    }),
    await makeNotice(store, { person: ada, kind: 'succession_asked' }),
    await makeNotice(store, { person: ben })
  ]
  await send(0)
  t.equal(taken.length, 0, 'a notice waits ten minutes for others')
  await send()
  t.equal(taken.length, 2)
  const [first] = taken.filter(({ head }) => head.includes('Ada'))
  t.match(first!.head, /^To: Ada <Ada@example\.org>/m)
  t.match(first!.head, /^From: Communities <cop@example\.org>/m)
  t.match(first!.head, /^Auto-Submitted: auto-generated/m)
  t.match(first!.head, /^List-ID: .*<notices\.cop\.example\.org>/m)
  t.match(first!.head, /^Message-ID: <[0-9a-f]{32}@cop\.example\.org>/m)
  for (const words of ['please review the page', 'would you take over?', 'because you are']) {
    t.ok(first!.text.includes(words), words)
    t.ok(first!.html.includes(words), words)
  }
  t.match(first!.text, 'It is “old” — since März.')
  t.match(first!.html, '<a class="button" href="https://cop.example.org/x">')
  t.match(await notice(ids[0]!), {
    status: 'delivered',
    channel: 'mail',
    attempts: 1,
    deliveredAt: /^20/,
    failure: null
  })
  const next = await makeNotice(store, { person: ada })
  await send(12)
  t.equal(taken.length, 2, 'not twice a day')
  t.match(await notice(next), { status: 'pending', attempts: 0 })
  await send(25)
  t.equal(taken.length, 3)
  await send(60)
  t.equal(taken.length, 3, 'each once')
})

t.test(
  'what the server refuses for now is tried again, what it refuses for good has failed, with its words',
  async t => {
    const { send, person, notice, taken, refuse, store } = await start(t)
    refuse.set('Later@example.org', { code: 451, words: 'try later' })
    refuse.set('Never@example.org', { code: 550, words: 'no such user' })
    const [later, never, none, fine] = [
      await person('Later'),
      await person('Never'),
      await person('None', null),
      await person('Fine')
    ]
    const ids = []
    for (const person of [later, never, none, fine]) ids.push(await makeNotice(store, { person }))
    await send()
    t.match(await notice(ids[0]!), { status: 'pending', attempts: 1, failure: /451 try later/, nextAttemptAt: /^20/ })
    t.match(await notice(ids[1]!), { status: 'failed', attempts: 1, failure: /550 no such user/, nextAttemptAt: null })
    t.match(await notice(ids[2]!), {
      status: 'failed',
      failure: 'The person has no e-mail address.',
      failureMessage: { id: 'mail.no_address' }
    })
    t.match(await notice(ids[3]!), { status: 'delivered' }, 'one refusal stops no other')
    refuse.clear()
    await send(0.25)
    t.equal(taken.length, 1, 'not at once')
    await send(1)
    t.equal(taken.length, 2)
    t.match(await notice(ids[0]!), { status: 'delivered', attempts: 2, failure: null })
  }
)

t.test('while the server is away nothing fails for good; after three days it has', async t => {
  const { send, person, notice, store } = await start(t)
  const away = { SMTP_URL: 'smtp://127.0.0.1:9' }
  const ids = [
    await makeNotice(store, { person: await person('Ada') }),
    await makeNotice(store, { person: await person('Ben') })
  ]
  await send(0.2, away)
  const both = await Promise.all(ids.map(notice))
  t.strictSame(
    both.map(({ status }) => status),
    ['pending', 'pending']
  )
  t.strictSame(
    both.map(({ attempts }) => attempts).sort(),
    [0, 1],
    'who cannot be reached by a server that is away is not counted'
  )
  for (let hours = 1; hours < 200; hours += 25) for (const turn of [0, 0.1]) await send(hours + turn, away)
  for (const id of ids) t.match(await notice(id), { failure: /could not be reached/ })
})

t.test('without a mail server notices wait, for a portal admin to hand them over', async t => {
  const { send, person, notice, taken, store, admin } = await start(t)
  const id = await makeNotice(store, { person: await person('Ada') })
  await send(48, { SMTP_URL: '', MAIL_FROM: '' })
  t.match(await notice(id), { status: 'pending', attempts: 0 })
  await admin.post(`/v1/notices/${id}/deliveries`, { how: 'By phone.' })
  await send(48)
  t.equal(taken.length, 0, 'what was handed over is not sent')
  t.throws(() => readConfig({ SMTP_URL: 'smtp://x' }), /MAIL_FROM/)
})

t.test('what persons are called cannot add to the mail', async t => {
  const { send, person, taken, store } = await start(t)
  await makeNotice(store, { person: await person('Eve" <eve@evil.example>, "X', 'eve@example.org') })
  await send()
  t.equal(taken.length, 1)
  t.notMatch(taken[0]!.head, /^(Bcc|Cc):/im)
  t.match(taken[0]!.head, /^To: .*<eve@example\.org>$/m)
})

t.test('an urgent mail is sent at once, and keeps the mail of the day from nobody', async t => {
  const { send, person, taken, store } = await start(t)
  const ada = await person('Ada')
  await makeNotice(store, { person: ada })
  await makeNotice(store, { person: ada, kind: 'infraction_opened', urgent: true })
  await send(0)
  t.equal(taken.length, 1, 'the urgent one waits for nothing, the other for its ten minutes')
  await send()
  t.equal(taken.length, 2)
  await makeNotice(store, { person: ada, kind: 'infraction_opened', urgent: true })
  await send(1)
  t.equal(taken.length, 3)
})

t.test('each change of a calendar is a mail of its own, as the part that mail programs take', async t => {
  const { send, person, notice, taken, store } = await start(t)
  const ada = await person('Ada')
  const text = 'BEGIN:VCALENDAR\r\nSUMMARY:März\r\nEND:VCALENDAR\r\n'
  const ids = []
  for (const method of ['REQUEST', 'CANCEL'] as const)
    ids.push(
      await makeNotice(store, {
        person: ada,
        kind: 'event_changed',
        urgent: true,
        values: { calendar: { method, text } }
      })
    )
  await makeNotice(store, { person: ada, kind: 'infraction_opened', urgent: true })
  await send(0)
  t.strictSame(
    taken.map(({ calendar }) => calendar),
    [{ method: 'REQUEST', text }, { method: 'CANCEL', text }, undefined]
  )
  t.equal(taken[0]!.attached, text, 'and as a file for the others')
  t.match(await notice(ids[0]!), { status: 'delivered' })
  const rows = await store.run<{ values: object }>(sql`select values from notices where id = ${ids[0]!}`)
  t.notOk('calendar' in rows[0]!.values, 'it is not kept once it was delivered')
})

t.test('a mail is in the language of its person, else of its portal, and has the look of that portal', async t => {
  const { send, person, taken, store, admin } = await start(t)
  addLanguage(t, 'ar')
  const [ada, ben, cem] = [await person('Ada'), await person('Ben'), await person('Cem')]
  const portal = await made(admin, '/v1/portals', {
    name: 'Weave & Co',
    baseUrl: 'https://weave.example/',
    language: 'ar',
    accentColour: '#ffdd00',
    logoUrl: 'https://weave.example/logo.svg'
  })
  const other = await made(admin, '/v1/portals', { name: 'Other', baseUrl: 'https://other.example/' })
  await admin.patch(`/v1/people/${ada}`, { language: 'en' })
  for (const person of [ada, ben]) await makeNotice(store, { person, portal })
  for (const one of [portal, other]) await makeNotice(store, { person: cem, portal: one })
  await send()
  const to = (name: string) => taken.find(mail => mail.to === `${name}@example.org`)!
  const [english, arabic, mixed] = [to('Ada'), to('Ben'), to('Cem')]
  t.match(english.html, '<html lang="en" dir="ltr">', 'the person comes before the portal')
  t.match(english.head, /^Content-Language: en$/m)
  t.match(arabic.html, '<html lang="ar" dir="rtl">')
  t.match(arabic.html, '<main lang="ar" dir="rtl">', 'also where only the body is kept')
  t.match(arabic.text, 'HELLO BEN,')
  for (const { html, text } of [english, arabic]) {
    t.match(html, 'Weave &#38; Co</bdi></a></header>')
    t.match(html, '<img class="logo" src="https://weave.example/logo.svg" height="40" alt="">')
    t.match(html, 'background: #ffdd00')
    t.match(text, /-- \r?\nWeave & Co\r?\nhttps:\/\/weave.example\/\r?\n/)
  }
  t.notMatch(mixed.html, /<header|<img/, 'a mail about several portals is that of none')
  t.match(mixed.html, '<html lang="en" dir="ltr">')
})

t.test('a link by which a person acts is in their mail, and nowhere else', async t => {
  const { person, notice, store, admin } = await start(t)
  const about = '01a00000-0000-7000-8000-000000000000'
  const community = await made(admin, '/v1/communities', { name: 'Weavers' })
  const portal = await made(admin, '/v1/portals', { name: 'OBT', slug: 'obt', baseUrl: 'https://obt.example.org/' })
  const page = await made(admin, '/v1/pages', { community, portal, url: 'https://obt.example.org/weavers' })
  const now = new Date()
  const startsAt = new Date(now.getTime() + DAY_MS).toISOString()
  const date = { startsAt, endsAt: startsAt, timeZone: 'UTC', wholeDays: false, title: 'Looms', where: null, others: 0 }
  const values = { date, until: { at: startsAt, timeZone: 'UTC' }, dates: [date], confirms: true, decision: 'going' }
  const kinds = Object.keys(tableOf('mailLinks')) as NoticeKind[]
  const ids = new Map<string, string>()
  for (const kind of kinds)
    ids.set(kind, await makeNotice(store, { person: await person(kind), kind, page, key: about, urgent: true, values }))
  const link = /https:\/\/cop\.example\.org\/(attest|rsvp|series|invitation|succession|check-in|poll)\/[\w./-]{40,}/
  const by = { db: store, publicUrl: 'https://cop.example.org', now }
  for (const letter of await claimLetters(store, now)) {
    const { text, html } = await mailOf(letter, 'cop@example.org', by)
    t.match([text, html], [link, link], letter.name)
    const id = ids.get(letter.name)!
    ids.delete(letter.name)
    t.notMatch(JSON.stringify(await notice(id)), link)
    const [row] = await store.run<{ stored: string }>(sql`select n::text as stored from notices n where id = ${id}`)
    t.notMatch(row!.stored, link)
  }
  t.equal(ids.size, 0, 'each kind was mailed')
})
