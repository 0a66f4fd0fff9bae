import t from 'tap'
import { startApp } from './app.ts'

const ROUNDS = 12

t.test('what is named while it is deleted is kept or not named, never named and gone', async t => {
  const { admin } = await startApp(t)
  const made = async (url: string, body: object) => (await admin.post(url, body)).body
  const community = await made('/v1/communities', { name: 'Weavers', status: 'active' })
  const rounds = Array.from({ length: ROUNDS }, (_, round) => round)

  await t.test('the author of a resource', async t => {
    for (const round of rounds) {
      const person = await made('/v1/people', { name: `Author ${round}` })
      const [resource] = await Promise.all([
        made('/v1/resources', {
          community: community.id,
          kind: 'story',
          title: `Story ${round}`,
          text: 'We wove.',
          authors: [person.id]
        }),
        admin.delete(`/v1/people/${person.id}`)
      ])
      // Who came too late is told that there is no such person.
      if (resource.status === 422) t.match(resource, { code: 'UNKNOWN_REFERENCE' })
      else
        t.strictSame(
          (await admin.get(`/v1/resources/${resource.id}`)).body.authors,
          [],
          'the work stays without a name'
        )
    }
  })

  await t.test('the speaker of a series, and of each of its dates', async t => {
    const talk = {
      hosts: [community.id],
      title: 'Weave',
      mode: 'online',
      start: '2026-01-05T10:00',
      durationMinutes: 60
    }
    const recurrence = { frequency: 'weekly', count: 20 }
    for (const round of rounds) {
      const person = await made('/v1/people', { name: `Speaker ${round}` })
      const [event] = await Promise.all([
        made('/v1/events', { ...talk, recurrence, speakers: [person.id] }),
        admin.delete(`/v1/people/${person.id}`)
      ])
      if (event.status === 422) continue
      const { items } = (await admin.get(`/v1/events/${event.id}/occurrences?limit=100`)).body
      t.strictSame(
        [(await admin.get(`/v1/events/${event.id}`)).body, ...items].flatMap(({ speakers }) => speakers),
        [],
        'the event stays without a name'
      )
    }
  })

  await t.test('the person who takes a seat', async t => {
    const talk = { title: 'Dye', mode: 'online', start: '2040-01-05T10:00', durationMinutes: 60, capacity: 1 }
    const event = await made('/v1/events', { ...talk, hosts: [community.id] })
    const [{ id }] = (await admin.get(`/v1/events/${event.id}/occurrences`)).body.items
    for (const round of rounds) {
      const externalId = `guest-${round}`
      const person = await made('/v1/people', { name: externalId, externalId })
      const [, deleted] = await Promise.all([
        admin.put(`/v1/occurrences/${id}/rsvp`, { answer: 'going' }, { 'guildhall-actor': externalId }),
        admin.delete(`/v1/people/${person.id}`)
      ])
      t.equal(deleted.status, 204)
      t.match((await admin.get(`/v1/occurrences/${id}`)).body.rsvpCounts, { going: 0, seatsLeft: 1 })
    }
  })

  await t.test('the admin of a portal', async t => {
    const portal = await made('/v1/portals', { name: 'Admins', baseUrl: 'https://admins.example.org' })
    for (const round of rounds) {
      const person = await made('/v1/people', { name: `Admin ${round}` })
      await Promise.all([
        admin.patch(`/v1/portals/${portal.id}`, { admins: [person.id] }),
        admin.delete(`/v1/people/${person.id}`)
      ])
      t.strictSame((await admin.get(`/v1/portals/${portal.id}`)).body.admins, [])
    }
  })

  await t.test('the portal of a community', async t => {
    for (const round of rounds) {
      const portal = await made('/v1/portals', { name: `Portal ${round}`, baseUrl: `https://p${round}.example.org` })
      const [named, deleted] = await Promise.all([
        admin.post('/v1/communities', { name: `Shown ${round}`, portals: [portal.id] }),
        admin.delete(`/v1/portals/${portal.id}`)
      ])
      t.ok(
        (named.status === 201 && deleted.status === 409) || (named.status === 422 && deleted.status === 204),
        `the community ${named.status}, the portal ${deleted.status}`
      )
    }
  })

  await t.test('two communities as each other’s parent', async t => {
    for (const round of rounds) {
      const [one, two] = [
        await made('/v1/communities', { name: `One ${round}` }),
        await made('/v1/communities', { name: `Two ${round}` })
      ]
      const answers = await Promise.all([
        admin.patch(`/v1/communities/${one.id}`, { parent: two.id }),
        admin.patch(`/v1/communities/${two.id}`, { parent: one.id })
      ])
      t.strictSame(answers.map(({ status }) => status).sort(), [200, 422], 'the second is refused')
    }
  })
})
