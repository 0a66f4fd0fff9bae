import t from 'tap'
import { isProblem } from '../../../transports/rest/raw.fixtures.ts'
import { stage } from './stage.fixtures.ts'

const MUTATION =
  'mutation ($page: ID!, $message: String) { askForHelp(page: $page, input: { message: $message }) { id } }'

t.test('who looks after a page asks its admins for help, over REST and GraphQL', async t => {
  const { admin, acting, page, people } = await stage(t)
  const { id, community } = await page('weavers')
  const join = async (name: string, role?: string) => {
    const membership = (await admin.post('/v1/memberships', { community, person: people[name], status: 'active' })).body
    if (role) await admin.post('/v1/terms', { membership: membership.id, role })
  }
  await join('lee', 'leader')
  await join('eve')
  const ask = (who: string, body: object = {}) => acting(who).post(`/v1/pages/${id}/help`, body)
  const tasks = async (who: string) =>
    (await acting(who).get('/v1/me/tasks')).body.items.filter(({ kind }: { kind: string }) => kind === 'help_answer')

  await t.test('a representative, and the leader; not a member, nor a bare key', async t => {
    t.match(await ask('ada', { message: 'Who can let me in?' }), { status: 200, body: { id } })
    const { data, errors } = await acting('lee').ask(MUTATION, { page: id, message: 'Who pays for it?' })
    t.strictSame([errors, data], [undefined, { askForHelp: { id } }])
    isProblem(t, await ask('eve'), 'FORBIDDEN')
    isProblem(t, await admin.post(`/v1/pages/${id}/help`, {}), 'FORBIDDEN', 'a key needs no help')
    isProblem(t, await ask('ben', { message: ' ' }), 'INVALID_INPUT', 'a message says something')
  })

  await t.test('once a day, and said so', async t => {
    const again = await ask('ada', { message: 'Still locked out.' })
    isProblem(t, again, 'CONFLICT')
    t.match(again.body.detail, /today already/)
  })

  await t.test('each admin has a notice and a task for each of them', async t => {
    for (const who of ['boss', 'chair']) {
      const { items } = (await acting(who).get(`/v1/notices?page=${id}&kind=help_asked&person=${people[who]}`)).body
      t.strictSame(items.map(({ subject }: { subject: string }) => subject).sort(), [
        'weavers on OBT: ada asks for help',
        'weavers on OBT: lee asks for help'
      ])
      t.match(
        (await tasks(who)).sort((a: { what: string }, b: { what: string }) => (a.what < b.what ? -1 : 1)),
        [
          { what: 'Help ada with the page of weavers on OBT', why: 'Who can let me in?', subject: id },
          { what: 'Help lee with the page of weavers on OBT', why: 'Who pays for it?' }
        ]
      )
    }
    t.strictSame(await tasks('ada'), [])
  })

  await t.test('the answer of one admin reaches who asked, and completes the task of all', async t => {
    const [{ call }] = await tasks('boss')
    const [verb, path] = call.split(' ')
    isProblem(t, await acting('ada').send(verb, path, { message: 'I can.' }), 'FORBIDDEN')
    t.equal((await acting('boss').send(verb, path, { message: 'You are let in as of today.' })).status, 200)
    t.strictSame([await tasks('boss'), await tasks('chair')], [[], []])
    for (const who of ['ada', 'lee'])
      t.match((await acting(who).get(`/v1/notices?page=${id}&kind=help_answered`)).body.items, [
        { person: { name: who }, text: /boss answered.*You are let in as of today\./s }
      ])
    isProblem(t, await acting('chair').send(verb, path, { message: 'Me too.' }), 'MOVE_NOT_ALLOWED')
  })

  await t.test('where the portal has no admin, nobody is said to be notified', async t => {
    const other = await page('dyers')
    const { portal } = (await admin.get(`/v1/pages/${other.id}`)).body
    await admin.patch(`/v1/portals/${portal.id}`, { admins: [] })
    const alone = await acting('ada').post(`/v1/pages/${other.id}/help`, {})
    isProblem(t, alone, 'RULE_BROKEN')
    t.match(alone.body.detail, /has no admin/)
  })
})
