import t from 'tap'
import { startApp } from '../../../../test/app.ts'
import { addLanguage } from '../../../core/words/pseudo.fixtures.ts'
import { isProblem } from '../../../transports/rest/raw.fixtures.ts'

const PORTAL = { name: 'OBT', baseUrl: 'https://obt.example.org/' }

t.test('a portal has a language of the service, a colour and a logo, and each can be cleared', async t => {
  const { admin } = await startApp(t)
  const { body: portal } = await admin.post('/v1/portals', PORTAL)
  t.match(portal, { language: null, accentColour: null, logoUrl: null })
  const look = { language: 'en', accentColour: '#FFDD00', logoUrl: 'https://obt.example.org/logo.svg' }
  const { body: changed } = await admin.patch(`/v1/portals/${portal.id}`, look)
  t.match(changed, { ...look, accentColour: '#ffdd00' }, 'a colour is written in one way')
  const cleared = { language: null, accentColour: null, logoUrl: null }
  t.match((await admin.patch(`/v1/portals/${portal.id}`, cleared)).body, cleared)
  for (const accentColour of ['red', '#fd0', '#ffdd0', '#ffdd00;', 'ffdd00'])
    isProblem(t, await admin.post('/v1/portals', { ...PORTAL, accentColour }), 'INVALID_INPUT', accentColour)
  const unknown = await admin.post('/v1/portals', { ...PORTAL, language: 'tlh' })
  isProblem(t, unknown, 'RULE_BROKEN')
  t.match(unknown.body.errors, [{ pointer: '/language', detail: /Use one of these, as written here: en/ }])
})

t.test('people write their own language, and only they and the organisation read it', async t => {
  const { admin, acting, caller } = await startApp(t)
  const [ada] = await Promise.all(
    ['ada', 'ben'].map(async name => (await admin.post('/v1/people', { name, externalId: name })).body.id)
  )
  addLanguage(t, 'ar')
  t.match((await acting('ada').patch(`/v1/people/${ada}`, { language: 'ar' })).body, { language: 'ar' })
  t.equal((await admin.get(`/v1/people/${ada}`)).body.language, 'ar')
  t.equal((await acting('ben').get(`/v1/people/${ada}`)).body.language, null)
  const { body: portal } = await admin.post('/v1/portals', PORTAL)
  const bound = await caller('secret', ['people:read'], portal.id)
  t.equal((await bound.get(`/v1/people/${ada}`)).body.language, null)
  isProblem(t, await acting('ben').patch(`/v1/people/${ada}`, { language: 'en' }), 'FORBIDDEN')
  isProblem(t, await acting('ada').patch(`/v1/people/${ada}`, { language: 'xx' }), 'RULE_BROKEN')
})

t.test('callers with a key of a portal read its language, unless they ask for another', async t => {
  const { admin, caller } = await startApp(t)
  addLanguage(t, 'ar')
  const { body: portal } = await admin.post('/v1/portals', { ...PORTAL, language: 'ar' })
  const key = await caller('secret', ['governance:read', 'portals:read'], portal.id)
  const read = async (accept?: string) => {
    const { headers, body } = await key.get('/v1/rules', accept ? { 'accept-language': accept } : {})
    return [headers['content-language'], /^[^a-z]+$/.test(body.items[0].title)]
  }
  t.strictSame(await read(), ['ar', true])
  t.strictSame(await read('it'), ['ar', true], 'the service has no Italian')
  t.strictSame(await read('it, en;q=0.2'), ['en', false])
  const problem = await key.get('/v1/portals/nowhere')
  t.match(problem.body, { title: 'NOT FOUND' }, 'problems too')
  await admin.patch(`/v1/portals/${portal.id}`, { language: null })
  t.strictSame(await read(), ['en', false], 'a change is seen at once')
})

t.test('what is kept of public reads is not given to readers of another language', async t => {
  const { admin, caller } = await startApp(t)
  addLanguage(t, 'ar')
  const { body: portal } = await admin.post('/v1/portals', { ...PORTAL, language: 'ar' })
  const key = await caller('publishable', [], portal.id)
  const read = async (accept?: string) =>
    (await key.get('/v1/communities', accept ? { 'accept-language': accept } : {})).headers['content-language']
  for (const _ of [1, 2]) {
    t.equal(await read(), 'ar')
    t.equal(await read('en'), 'en')
    t.equal(await read('nl'), 'ar')
  }
})
