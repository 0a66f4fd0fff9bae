import { NOTICE_KINDS } from '@guildhall/schema'
import { load } from 'cheerio'
import t from 'tap'
import { startApp } from '../../../../test/app.ts'
import { addLanguage } from '../../../core/words/pseudo.fixtures.ts'
import { isProblem } from '../../../transports/rest/raw.fixtures.ts'
import { makeNotice } from '../../delivery/notices/notices.fixtures.ts'
import { stage } from '../../enforcement/maintenance/stage.fixtures.ts'
import { startMail } from '../mail/mail.fixtures.ts'
import { filled, placesOf } from './placeholders.ts'

const KIND = 'page_overdue'

t.test('a template is filled with its values, or not at all', t => {
  const values = { community: 'Weavers', by: '3 May 2026' }
  t.equal(filled('{community}, by { by }.', values), 'Weavers, by 3 May 2026.')
  t.equal(filled('No placeholder', values), 'No placeholder')
  t.equal(filled('{community} {next_on}', values), undefined, 'a gap is no text')
  t.equal(filled('{community', values), undefined)
  t.equal(filled('{constructor}', {}), undefined)
  t.equal(filled('{community}', { community: '{by}', by: 'x' }), '{by}', 'values are no templates')
  t.end()
})

t.test('each kind of notice names its placeholders, and a part can require only those', t => {
  for (const kind of NOTICE_KINDS) {
    const { names, required } = placesOf(kind)
    for (const part of Object.values(required)) for (const name of part) t.ok(names.includes(name), `${kind} ${name}`)
  }
  t.end()
})

t.test('the admins of a portal read, change and take back its texts, on record', async t => {
  const { admin, acting, portal, people } = await stage(t)
  const path = `/v1/portals/${portal.id}/notice-texts`
  const all = (await acting('boss').get(path)).body.items
  t.strictSame(
    all.map(({ kind }: { kind: string }) => kind),
    [...NOTICE_KINDS]
  )
  for (const { kind, service } of all) for (const text of Object.values(service)) t.ok(text, `${kind} says something`)
  const read = async () => (await acting('boss').get(`${path}?kind=${KIND}`)).body.items[0]
  t.match(await read(), { language: 'en', subject: null, what: null, next: null, updatedAt: null })

  const own = { subject: '{community}: ten minutes, please', next: '{text} We help in room 4.' }
  const set = (body: object) => acting('boss').put(path, { kind: KIND, ...body })
  t.match((await set(own)).body, { kind: KIND, language: 'en', ...own, what: null, updatedAt: /^20/ })
  const first = await read()
  t.match(first, own)
  await set(own)
  t.strictSame(await read(), first, 'the same again changes nothing')
  await set({ ...own, next: null })
  t.match(await read(), { subject: own.subject, next: null })
  await set({})
  t.match(await read(), { subject: null, updatedAt: null }, 'without any part it is that of the service again')

  const { items } = (await admin.get('/v1/activity?subjectType=notice_text')).body
  t.strictSame(
    items.map(({ verb, person }: { verb: string; person: { id: string } | null }) => [verb, person?.id]).sort(),
    [
      ['created', people.boss],
      ['deleted', people.boss],
      ['updated', people.boss]
    ],
    'who changed it stays on record'
  )
  for (const who of ['ada', 'eve']) {
    isProblem(t, await acting(who).get(path), 'FORBIDDEN')
    isProblem(t, await acting(who).put(path, { kind: KIND, ...own }), 'FORBIDDEN')
  }
})

t.test('what does not fit is refused, with its place and with what to do', async t => {
  const { admin } = await startApp(t)
  const portal = (await admin.post('/v1/portals', { name: 'OBT', baseUrl: 'https://obt.example.org/' })).body.id
  const path = `/v1/portals/${portal}/notice-texts`
  const cases: [body: object, pointer: string, detail: RegExp][] = [
    [{ subject: '{comunity} is due' }, '/subject', /no placeholder "comunity"\. Did you mean "community"\?/],
    [{ subject: 'Please look at your page' }, '/subject', /must contain \{text\} or \{community\}/],
    [{ what: 'Look at {community' }, '/what', /A single "\{" is not allowed/],
    [{ what: 'Look at {community}}' }, '/what', /A single "\}" is not allowed/],
    [{ what: '   ' }, '/what', /Write a text, or send null/],
    [{ next: 'Soon.' }, '/next', /must contain \{text\} or \{next_on\}/],
    [{ language: 'xx', subject: '{text}' }, '/language', /no texts in this language.*: en/],
    [{ kind: 'event_offered', what: 'A seat is free in {community}.' }, '/what', /must contain \{text\}/],
    [{ kind: 'event_offered', what: '{text} {who}' }, '/what', /no placeholder "who"/]
  ]
  for (const where of [path, `/v1/portals/${portal}/notice-previews`])
    for (const [body, pointer, detail] of cases) {
      const answer = await admin.send(where === path ? 'PUT' : 'POST', where, { kind: KIND, ...body })
      isProblem(t, answer, 'RULE_BROKEN')
      t.match(answer.body.errors[0], { pointer, detail }, JSON.stringify(body))
    }
  const both = await admin.put(path, { kind: KIND, subject: 'x', what: '{y}' })
  t.strictSame(
    both.body.errors.map(({ pointer }: { pointer: string }) => pointer),
    ['/subject', '/what', '/what'],
    'every fault is named at once'
  )
  isProblem(t, await admin.put(path, { kind: 'no_such_kind' }), 'INVALID_INPUT')
  t.match((await admin.get(`${path}?kind=${KIND}`)).body.items, [{ subject: null }], 'and nothing is stored')
})

t.test(
  'mails and notices use the words of the portal, in the language of the reader; reasons and links stay',
  async t => {
    const { admin, store, page, people, portal } = await stage(t)
    const { id } = await page('weavers')
    const path = `/v1/portals/${portal.id}/notice-texts`
    await admin.put(path, {
      kind: KIND,
      subject: '{community}: ten minutes, please',
      what: 'Readers of <b>{portal}</b> rely on it: {text}',
      next: 'After {next_on} we call you.'
    })
    const { send, taken } = await startMail(t, store)
    const values = { reason: 'It was last reviewed in May.', by: '2026-12-01', nextOn: '2026-12-31' }
    const whole = await makeNotice(store, { person: people.ada!, page: id, kind: KIND, values })
    const part = await makeNotice(store, {
      person: people.ben!,
      page: id,
      kind: KIND,
      values: { reason: values.reason }
    })
    const other = await makeNotice(store, { person: people.ben!, page: id, kind: 'page_final_notice', values })
    const read = async (notice: string) => (await admin.get(`/v1/notices/${notice}`)).body
    const mine = await read(whole)
    t.equal(mine.subject, 'weavers: ten minutes, please')
    t.match(mine.text, /^Readers of <b>OBT<\/b> rely on it: Something about the page of weavers on OBT is open/)
    t.match(mine.text, 'Why: It was last reviewed in May.', 'the reason stays')
    t.match(mine.text, 'By when: Please do so by 1 December 2026.', 'and the day')
    t.match(mine.text, 'What happens next: After 31 December 2026 we call you.')
    const gap = await read(part)
    t.equal(gap.subject, 'weavers: ten minutes, please')
    t.match(gap.text, 'What happens next: We will remind you once more later.', 'no sentence has a gap')
    t.match((await read(other)).subject, 'last reminder', 'other kinds are those of the service')

    await send()
    const mail = taken.find(({ to }) => to === 'ada@example.org')!
    t.equal(mail.subject, 'weavers: ten minutes, please')
    t.match(mail.html, 'Readers of &#60;b&#62;OBT&#60;/b&#62; rely on it', 'it is never HTML')
    t.match(load(mail.html)('a.button').attr('href'), 'https://obt.example.org/weavers', 'the link stays')

    addLanguage(t, 'ar')
    const arabic = (await admin.get(`/v1/notices/${whole}`, { 'accept-language': 'ar' })).body
    t.match(arabic.subject, /PLEASE/, 'a language in which the portal has no words is that of the service')
    await admin.put(path, { kind: KIND, language: 'ar', subject: '{community}؟' })
    t.equal((await admin.get(`/v1/notices/${whole}`, { 'accept-language': 'ar' })).body.subject, 'weavers؟')
  }
)

t.test('a text is previewed with sample values or those of a page, and nothing is stored or sent', async t => {
  const { admin, acting, page, portal, rows } = await stage(t)
  const { id } = await page('weavers')
  const preview = (body: object) => acting('boss').post(`/v1/portals/${portal.id}/notice-previews`, body)
  await admin.patch(`/v1/portals/${portal.id}`, { accentColour: '#7a1fa2' })
  const sample = (await preview({ kind: KIND, subject: '{community} on {portal}: please look', what: null })).body
  t.equal(sample.subject, 'Service Design on OBT: please look')
  t.match(sample.text, /Something about the page of Service Design on OBT is open/)
  t.match(load(sample.html)('style').text(), '#7a1fa2', 'the mail has the colour of the portal')
  const real = (await preview({ kind: KIND, page: id, subject: '{community}: please look at {page}' })).body
  t.equal(real.subject, 'weavers: please look at https://obt.example.org/weavers')
  const foreign = (await admin.post('/v1/portals', { name: 'Other', baseUrl: 'https://other.example/' })).body.id
  const strange = await admin.post(`/v1/portals/${foreign}/notice-previews`, { kind: KIND, page: id })
  isProblem(t, strange, 'UNKNOWN_REFERENCE')
  for (const kind of NOTICE_KINDS) t.equal((await preview({ kind })).status, 200, kind)
  t.strictSame(await rows('select from notices'), [])
  t.strictSame(await rows('select from notice_texts'), [])
})
