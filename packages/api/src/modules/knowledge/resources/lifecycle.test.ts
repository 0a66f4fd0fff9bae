import {
  RESOURCE_STATUSES,
  RESOURCE_TRANSITIONS,
  type ResourceStatus,
  type ResourceTransition
} from '@guildhall/schema'
import t from 'tap'
import { stage } from './resources.fixtures.ts'

// The life of a resource, written by hand; it knows nothing of the table of the code.
const LIFE: Record<ResourceStatus, Partial<Record<ResourceTransition, [to: ResourceStatus, by: string]>>> = {
  proposed: {
    publish: ['published', 'leader'],
    decline: ['declined', 'leader'],
    withdraw: ['withdrawn', 'leader author']
  },
  published: { archive: ['archived', 'leader'], withdraw: ['withdrawn', 'leader author'] },
  declined: { propose: ['proposed', 'leader author'] },
  archived: { publish: ['published', 'leader'] },
  withdrawn: { propose: ['proposed', 'leader author'] }
}

t.test(
  'each transition is taken from the statuses of the table, by those whom it names, and by nobody else',
  async t => {
    const { as, take, resource, people, admin } = await stage(t)
    const callers = { leader: 'leader', author: 'bo', member: 'ada' }
    for (const status of RESOURCE_STATUSES)
      for (const name of RESOURCE_TRANSITIONS)
        for (const [role, person] of Object.entries(callers)) {
          const id = await resource({ status, cause: 'Before.', authors: [people.bo] })
          const to = LIFE[status][name]
          const may = to?.[1].split(' ').includes(role)
          const { body: told, status: found } = await as(person).get(`/v1/resources/${id}/allowed`)
          const seen = found === 200
          const answer = await take(person, id, name, 'The reason.')
          const at = `${role} takes ${name} of what is ${status}`
          t.equal(answer.status, may ? 200 : !seen ? 404 : role === 'member' || to ? 403 : answer.status, at)
          if (!may) t.ok([403, 404, 409].includes(answer.status), at)
          const { body } = await admin.get(`/v1/resources/${id}`)
          t.match([body.status, body.cause], may ? [to![0], 'The reason.'] : [status, 'Before.'], at)
          const entry = seen && told.items.find(({ transition }: { transition: string }) => transition === name)
          if (seen) t.equal(entry.allowed, Boolean(may), `${at}: ${entry.reason}`)
        }
  }
)

t.test('a proposal is declined with a reason alone', async t => {
  const { take, resource, as } = await stage(t)
  const id = await resource({ status: 'proposed' })
  t.match(await take('leader', id, 'decline'), {
    status: 422,
    body: { code: 'CAUSE_NEEDED', errors: [{ pointer: '/reason' }] }
  })
  t.match((await as('leader').get(`/v1/resources/${id}/allowed`)).body.items, [
    { operation: 'updateResource', allowed: true },
    { operation: 'deleteResource', allowed: false, code: 'FORBIDDEN' },
    { transition: 'propose', allowed: false, code: 'MOVE_NOT_ALLOWED' },
    { transition: 'publish', allowed: true, lacks: [] },
    { transition: 'decline', allowed: true, lacks: [{ problem: /Give a reason/, pointer: '/reason' }] },
    { transition: 'archive', allowed: false },
    { operation: 'transitionResource', transition: 'withdraw', allowed: true }
  ])
})

t.test('of two who decide at once, one is refused', async t => {
  const { take, resource } = await stage(t)
  const id = await resource({ status: 'proposed' })
  const answers = await Promise.all([take('leader', id, 'publish'), take('chief', id, 'decline', 'Known already.')])
  t.strictSame(answers.map(({ status }) => status).sort(), [200, 409])
})

t.test('the status is on record, and a webhook of resources hears of it', async t => {
  const { take, resource, admin } = await stage(t)
  const id = await resource({ status: 'proposed' })
  await take('leader', id, 'publish')
  const { body } = await admin.get(`/v1/activity?subject=${id}&subjectType=resource`)
  t.match(body.items, [
    { verb: 'created', after: { status: 'proposed', text: 'private' }, community: { name: 'Looms' } },
    { verb: 'updated', before: { status: 'proposed' }, after: { status: 'published' }, person: { name: 'leader' } }
  ])
})
