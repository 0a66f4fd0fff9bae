import t from 'tap'
import { made } from '../../../../test/access/made.fixtures.ts'
import { startApp } from '../../../../test/app.ts'

t.test('lists of pages', async t => {
  const { admin, acting, caller, app } = await startApp(t)
  const boss = await made(admin, '/v1/people', { name: 'Boss', externalId: 'boss' })
  await made(admin, '/v1/people', { name: 'Eve', externalId: 'eve' })
  const portal = await made(admin, '/v1/portals', { name: 'OBT', baseUrl: 'https://obt.example.org/', admins: [boss] })
  const other = await made(admin, '/v1/portals', { name: 'Other', baseUrl: 'https://other.example.org/' })
  const pageOf = async (name: string, on: string, base: string) => {
    const community = await made(admin, '/v1/communities', { name: `${name} ${base}`, status: 'active' })
    return made(admin, '/v1/pages', { community, portal: on, url: `https://${base}.example.org/${name}` })
  }
  const looms = await pageOf('looms', portal, 'obt')
  const dyes = await pageOf('dyes', portal, 'obt')
  const foreign = await pageOf('looms', other, 'other')
  const list = await made(acting('boss'), '/v1/page-lists', { portal, name: 'Archive' })
  const set = (body: object) => acting('boss').put(`/v1/page-lists/${list}/pages`, body)
  const listed = async (hand = admin) => {
    const { body } = await hand.get(`/v1/pages?list=${list}&sort=url`)
    return body.items?.map(({ url }: { url: string }) => url.replace(/.*\//, '')) ?? body.code
  }

  await t.test('name pages by id or URL, with or without a slash at the end, each once', async t => {
    t.match(await set({ pages: [looms, 'https://obt.example.org/looms/', 'https://obt.example.org/dyes'] }), {
      status: 200,
      body: { name: 'Archive', pageCount: 2, portal: { id: portal } }
    })
    t.strictSame(await listed(), ['dyes', 'looms'])
    t.match(await set({ pages: [] }), { body: { pageCount: 0 } })
  })

  await t.test('name what the portal does not have, and then change nothing', async t => {
    await set({ pages: [looms] })
    t.match(await set({ pages: [dyes, foreign, 'https://obt.example.org/gone'] }), {
      status: 422,
      body: {
        code: 'UNKNOWN_REFERENCE',
        detail: '2 pages are not on this portal. Correct or remove them; nothing was changed.',
        errors: [
          { pointer: '/pages/1', detail: new RegExp(foreign) },
          { pointer: '/pages/2', detail: /"https:\/\/obt.example.org\/gone"/ }
        ]
      }
    })
    t.strictSame(await listed(), ['looms'])
    for (const body of [{}, { pages: [], csv: 'url' }, { pages: Array(1001).fill(looms) }])
      t.equal((await set(body)).status, 400)
  })

  await t.test(
    'are filled by a table with headings or without, as Excel writes it, and by the table of pages',
    async t => {
      const tables: [string, string[]][] = [
        ['https://obt.example.org/looms\r\n', ['looms']],
        [`\ufeffName;URL\r\nDyes;https://obt.example.org/dyes\r\n;\r\n`, ['dyes']],
        [`id\tnote\n${looms}\t"a, b"\n${dyes}\t\n`, ['dyes', 'looms']],
        ['url\n', []],
        [(await admin.get(`/v1/pages.csv?portal=${portal}`)).text, ['dyes', 'looms']]
      ]
      for (const [csv, expected] of tables) {
        t.equal((await set({ csv })).status, 200, csv)
        t.strictSame(await listed(), expected, csv)
      }
      t.match(await set({ csv: 'url\nhttps://obt.example.org/looms\n\nhttps://obt.example.org/gone\n' }), {
        status: 422,
        body: { errors: [{ pointer: '/csv', detail: /^Row 4: The portal has no page with the URL or id/ }] }
      })
      t.match(await set({ csv: 'url\n"https://obt' }), {
        status: 400,
        body: { errors: [{ pointer: '/csv', detail: /quote/ }] }
      })
      t.strictSame(await listed(), ['dyes', 'looms'], 'as it was')
      const send = (type: string, payload: string | Buffer) =>
        app.inject({
          method: 'PUT',
          url: `/v1/page-lists/${list}/pages`,
          headers: { authorization: `Bearer ${admin.key}`, 'content-type': type },
          payload
        })
      t.equal((await send('text/csv', 'url\nhttps://obt.example.org/looms\n')).statusCode, 200)
      t.strictSame(await listed(), ['looms'], 'the file itself')
      const answer = await send('text/csv', Buffer.from('url\nhttps://obt.example.org/b\xe4r\n', 'latin1'))
      t.match([answer.statusCode, answer.json().detail], [400, /CSV UTF-8/])
    }
  )

  await t.test('are for the admins of their portal and its keys', async t => {
    const [own, strange] = [
      await caller('secret', ['pages:read'], portal),
      await caller('secret', ['pages:read'], other)
    ]
    const publishable = await caller('publishable', [], portal)
    for (const hand of [admin, acting('boss'), own]) t.equal((await hand.get(`/v1/page-lists/${list}`)).status, 200)
    for (const hand of [acting('eve'), strange]) t.equal((await hand.get(`/v1/page-lists/${list}`)).status, 404)
    t.equal(await listed(publishable), 'UNKNOWN_REFERENCE', 'nobody else learns which pages are on one')
    t.equal((await acting('eve').post('/v1/page-lists', { portal, name: 'Mine' })).status, 403)
    t.strictSame((await acting('eve').get('/v1/page-lists')).body.items, [])
  })

  await t.test('have a name once on each portal, and can be deleted', async t => {
    t.match(await admin.post('/v1/page-lists', { portal, name: 'Archive' }), {
      status: 409,
      body: { code: 'CONFLICT' }
    })
    t.equal((await admin.post('/v1/page-lists', { portal: other, name: 'Archive' })).status, 201)
    t.equal((await admin.delete(`/v1/page-lists/${list}`, '*')).status, 204)
    t.equal(await listed(), 'UNKNOWN_REFERENCE')
  })
})
