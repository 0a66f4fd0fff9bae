import t from 'tap'
import { take } from '../../directory/communities/lifecycle.fixtures.ts'
import { stage } from './stage.fixtures.ts'

t.test('its leader and who proposed a community read what was decided on it, and why', async t => {
  const { admin, acting, community, people, portal, form } = await stage(t)
  const boss = acting('boss')
  const proposed = (name: string, more = {}) =>
    community(name, { status: 'draft', portals: [portal], strategicObjectives: ['Cloth for everybody'], ...more })
  const told = async (id: string) => {
    const { items } = (await admin.get(`/v1/notices?community=${id}&kind=community_decided`)).body
    return items
      .map(({ person, subject }: { person: { name: string }; subject: string }) => `${person.name}: ${subject}`)
      .sort()
  }

  await t.test('declined, with the cause', async t => {
    const id = await proposed('Weaving')
    t.equal((await take(acting('core'), id, 'propose')).status, 200)
    t.strictSame(await told(id), [], 'a proposal is no decision')
    const reason = 'The weavers of the valley have one already.'
    t.equal((await take(boss, id, 'decline', { reason })).status, 200)
    t.strictSame(await told(id), [
      'core: Weaving on Intranet: the community was declined',
      'lea: Weaving on Intranet: the community was declined'
    ])
    const { items } = (await acting('core').get(`/v1/notices?community=${id}`)).body
    t.match(items, [{ text: `Why: ${reason}` }])
    t.match(items[0].text, /because you are the person who proposed Weaving on Intranet/)
    t.match((await acting('lea').get(`/v1/notices?community=${id}`)).body.items[0].text, /you are the leader of/)
  })

  await t.test('changes are asked for, then it is approved; each is told once, also who is both', async t => {
    const id = await proposed('Dyeing')
    await take(acting('lea'), id, 'propose')
    await take(boss, id, 'ask_changes', { reason: 'Which colours?' })
    await take(acting('lea'), id, 'propose')
    t.equal((await take(boss, id, 'approve')).status, 200)
    t.strictSame(await told(id), [
      'lea: Dyeing on Intranet: the community was approved',
      'lea: Dyeing on Intranet: there is a question about the proposed community'
    ])
  })

  await t.test('the author of a community that nobody leads', async t => {
    const { body } = await acting('stranger').post('/v1/communities', {
      name: 'Felting',
      mission: 'Felt.',
      strategicObjectives: ['Felt']
    })
    await admin.patch(`/v1/communities/${body.id}`, { portals: [portal] })
    await take(acting('stranger'), body.id, 'propose')
    await take(boss, body.id, 'decline', { reason: 'No room.' })
    t.strictSame(await told(body.id), ['stranger: Felting on Intranet: the community was declined'])
  })

  await t.test('who reads that their page request was approved is not told twice', async t => {
    const id = await proposed('Carving', { status: 'proposed', mission: null })
    const request = await acting('core').post('/v1/page-requests', { ...form(id), mission: 'Carve.' })
    t.equal((await boss.post(`/v1/page-requests/${request.body.id}/decisions`, { decision: 'approve' })).status, 200)
    t.equal((await admin.get(`/v1/communities/${id}`)).body.status, 'approved')
    t.strictSame(await told(id), ['lea: Carving on Intranet: the community was approved'])
    const { items } = (await admin.get(`/v1/notices?community=${id}&person=${people.core}`)).body
    t.match(items, [{ kind: 'page_request_decided' }])
    t.equal(items.length, 1)
  })
})
