import { sql } from 'drizzle-orm'
import t from 'tap'
import { made } from '../../../../test/access/made.fixtures.ts'
import { isProblem } from '../../../transports/rest/raw.fixtures.ts'
import { datesIn } from '../calendar/feed.fixtures.ts'
import { at, stage } from '../events/events.fixtures.ts'

const TOKENS = '/v1/me/calendar-tokens'

t.test('calendar tokens', async t => {
  const { app, admin, as, acting, caller, event, other, community, people, portal, store } = await stage(t)
  const create = async (name = 'ada', hand = as(name)) => (await hand.post(TOKENS, { name: 'Phone' })).body
  const pathOf = ({ url }: { url: string }) => new URL(url).pathname
  const read = (path: string, headers: Record<string, string> = {}) => app.inject({ url: path, headers })
  const titles = async (path: string) => datesIn((await read(path)).body).map(({ title }) => title)

  await event({ title: 'Public' })
  await event({ title: 'Members', visibility: 'members', joinUrl: 'https://meet.example/members' })
  await event({ title: 'Together', hosts: [other, community] })
  await event({ title: 'Theirs', hosts: [other] })
  const token = await create()
  const path = pathOf(token)

  await t.test('name an address that shows the events of the person’s communities, without any key', async t => {
    t.match(token, {
      name: 'Phone',
      portal: null,
      lastUsedAt: null,
      url: /\/calendars\/guild_cal_[A-Za-z0-9]{32}\.ics$/
    })
    const { statusCode, headers, body } = await read(path)
    t.match(
      { statusCode, headers },
      {
        statusCode: 200,
        headers: {
          'content-type': 'text/calendar; charset=utf-8',
          'cache-control': 'private, no-cache',
          'referrer-policy': 'no-referrer'
        }
      }
    )
    t.strictSame((await titles(path)).sort(), ['Members', 'Public', 'Together'])
    t.match(body.replace(/\r\n /g, ''), /https:\/\/meet\.example\/members/)
    const other = pathOf(await create('neighbour'))
    t.strictSame((await titles(other)).sort(), ['Theirs', 'Together'])
    t.strictSame(await titles(pathOf(await create('outsider'))), [])
  })

  await t.test('answer what has not changed without a body, and whatever is added to the address', async t => {
    const { headers } = await read(`${path}?utm_source=mail&key=x`)
    const again = await read(path, { 'if-none-match': String(headers.etag) })
    t.match({ status: again.statusCode, body: again.body }, { status: 304, body: '' })
    await event({ title: 'One more', start: at(9) })
    t.equal((await read(path, { 'if-none-match': String(headers.etag) })).statusCode, 200)
    t.equal((await app.inject({ method: 'HEAD', url: path })).statusCode, 200)
  })

  await t.test('are listed without their address, with the hour of their last use', async t => {
    const { items } = (await as('ada').get(TOKENS)).body
    t.equal(items.length, 1)
    t.match(items[0], { id: token.id, name: 'Phone', lastUsedAt: /:00:00\.000Z$/ })
    t.notOk(JSON.stringify(items).includes('guild_cal_'))
    const { data } = await as('ada').ask('{ myCalendarTokens { nodes { name } totalCount } }')
    t.strictSame(data.myCalendarTokens, { nodes: [{ name: 'Phone' }], totalCount: 1 })
    isProblem(t, await admin.get(TOKENS), 'FORBIDDEN')
    isProblem(t, await admin.post(TOKENS, { name: 'x' }), 'FORBIDDEN')
    const stored = await store.run(sql`select t::text from calendar_tokens t union all select a::text from activity a`)
    t.notMatch(JSON.stringify(stored), /guild_cal_/, 'the secret is kept nowhere')
  })

  await t.test('read nothing else', async t => {
    const secret = path.slice('/calendars/'.length, -'.ics'.length)
    for (const url of ['/v1/me', '/v1/events', '/v1/events.ics', TOKENS]) {
      t.equal((await read(url, { authorization: `Bearer ${secret}` })).statusCode, 401)
      t.equal((await read(`${url}?key=${secret}`)).statusCode, 401)
    }
  })

  await t.test('follow the person: memberships and what becomes of them', async t => {
    const leaver = await made(admin, '/v1/people', { name: 'leaver', externalId: 'leaver' })
    const membership = await made(admin, '/v1/memberships', { community, person: leaver, status: 'active' })
    const own = pathOf(await create('leaver', acting('leaver')))
    t.ok((await titles(own)).includes('Members'))
    await admin.post(`/v1/memberships/${membership}/transitions`, { transition: 'leave' })
    t.strictSame(await titles(own), [])
  })

  await t.test('made by a key of one portal show what that portal shows', async t => {
    const apart = await made(admin, '/v1/portals', { name: 'Apart', baseUrl: 'https://apart.example' })
    const hidden = await made(admin, '/v1/communities', { name: 'Hidden', status: 'active', portals: [apart] })
    await made(admin, '/v1/memberships', { community: hidden, person: people.bo, status: 'active' })
    await event({ title: 'Hidden', hosts: [hidden] })
    const bound = await caller('secret', undefined, portal)
    const actor = { 'guildhall-actor': 'bo' }
    const { body } = await bound.send('POST', TOKENS, { name: 'Own' }, actor)
    t.match(body.portal, { name: 'Own' })
    t.notOk((await titles(pathOf(body))).includes('Hidden'))
    t.ok((await titles(pathOf(await create('bo')))).includes('Hidden'))
    t.equal((await bound.send('GET', TOKENS, undefined, actor)).body.items.length, 1)
  })

  await t.test('are at most 20', async t => {
    for (let at = 0; at < 19; at++) await create('leader')
    t.ok((await create('leader')).url)
    isProblem(t, await as('leader').post(TOKENS, { name: 'One more' }), 'RULE_BROKEN')
  })

  await t.test('are deleted by their person alone, and their address is gone at once', async t => {
    isProblem(t, await as('bo').delete(`${TOKENS}/${token.id}`), 'NOT_FOUND')
    isProblem(t, await admin.delete(`${TOKENS}/${token.id}`), 'NOT_FOUND')
    t.equal((await read(path)).statusCode, 200)
    t.equal((await as('ada').delete(`${TOKENS}/${token.id}`)).status, 204)
    const gone = await read(path)
    t.match(gone.json(), { status: 404, code: 'NOT_FOUND' })
    t.notMatch(gone.body, /guild_cal_/)
    for (const file of ['x.ics', 'guild_cal_x.ics', 'x'.repeat(250), `${path.slice('/calendars/'.length, -4)}`])
      t.equal((await read(`/calendars/${file}`)).statusCode, 404)
  })

  await t.test('go with their person', async t => {
    const own = pathOf(await create('bo'))
    t.equal((await read(own)).statusCode, 200)
    t.equal((await admin.delete(`/v1/people/${people.bo}`)).status, 204)
    t.equal((await read(own)).statusCode, 404)
  })
})
