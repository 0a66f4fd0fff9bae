import t from 'tap'
import { startApp } from '../../test/app.ts'

t.test('communities', async t => {
  const { admin } = await startApp(t)

  await t.test('a new community is a draft whose slug comes from its name and that nobody has joined', async t => {
    const made = await admin.post('/v1/communities', { name: 'Café Design' })
    t.equal(made.status, 201)
    t.match(made.body, { slug: 'cafe-design', status: 'draft', memberCount: 0, mission: null, topics: [] })
    t.equal(made.headers.location, `/v1/communities/${made.body.id}`)
    const read = await admin.get('/v1/communities/cafe-design')
    t.strictSame(read.body, made.body)
    t.equal(read.headers.etag, made.headers.etag)
  })

  await t.test('REST and GraphQL give the same values and the same version', async t => {
    const { headers, body } = await admin.get('/v1/communities/cafe-design')
    const { data, errors } = await admin.ask(
      '{ community(community: "cafe-design") { id slug name topics memberCount createdAt etag } }'
    )
    t.equal(errors, undefined)
    t.match(body, { ...data.community, etag: undefined })
    t.equal(data.community.etag, headers.etag)
  })
})
