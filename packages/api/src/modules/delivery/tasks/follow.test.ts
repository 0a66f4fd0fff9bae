import { sql } from 'drizzle-orm'
import t from 'tap'
import { loadSample } from '../../../../sample/load.ts'
import { startApp } from '../../../../test/app.ts'
import { addDays, today } from '../../../platform/days.ts'
import { makeNotice } from '../notices/notices.fixtures.ts'

type Task = { kind: string; subject: string; call: string | null; what: string }
type Body = (task: Task, someone: string) => object | undefined

// The transition that a task asks for, where it is not a refusal.
const TRANSITIONS: Record<string, object> = {
  series_confirmation: { transition: 'reaffirm' },
  touchpoint: { transition: 'complete' },
  dormancy_proposal: { transition: 'rest' }
}

// What a person sends who follows the call of a task, by its kind and the end of its address.
const BODIES: Record<string, Body> = {
  'POST attestations': () => ({}),
  'POST handovers': ({ what }, to) => ({ role: /primary/.test(what) ? 'primary' : 'secondary', to }),
  'PATCH pages': () => ({ mission: 'We weave well.' }),
  'PATCH resources': () => ({ reviewDueOn: addDays(today(), 300) }),
  'POST acknowledgements': () => ({ words: 'Correct; fixed today.' }),
  'POST triages': () => ({}),
  'POST infraction decisions': () => ({ outcome: 'dismissed', reason: 'It is right as it is.' }),
  'POST sanctions': () => ({ sanction: 'reminder', reason: 'Please keep it so.' }),
  'POST appeal-decisions': () => ({ outcome: 'granted', reason: 'It was settled.' }),
  'POST suspensions': () => ({ reason: 'No answer.' }),
  'POST messages': () => ({ text: 'Because nobody else does it.' }),
  'POST page-request decisions': () => ({ decision: 'declined', cause: 'Another page has it already.' }),
  'POST answers': () => ({ answer: 'declined' }),
  'POST transitions': ({ kind }) =>
    TRANSITIONS[kind] ?? { transition: 'decline', reason: 'The group is full just now.' },
  'POST vote': () => ({ answer: 'agree' }),
  'POST reviews': () => ({}),
  'POST ballots': () => undefined,
  'POST deliveries': () => ({ how: 'By phone.' }),
  'POST help-answers': () => ({ message: 'We found a way together.' })
}

const nameOf = (call: string) => {
  const [verb, path] = call.split(' ') as [string, string]
  const [, , noun, , action] = path.split('/')
  if (verb === 'PATCH') return `PATCH ${noun}`
  return action === 'decisions' ? `POST ${noun!.slice(0, -1)} decisions` : `POST ${action}`
}

t.test('following the call of any task of any person of the sample succeeds', async t => {
  const { store, admin, acting } = await startApp(t)
  await loadSample(store)
  await admin.post('/v1/evaluations', {})
  // Some notices did not arrive, and somebody needs help.
  const pages = await store.run<{ page: string; person: string }>(
    sql`select p.id as page, o.admin_ids[1] as person from pages p join portals o on o.id = p.portal_id where o.admin_ids <> '{}' limit 3`
  )
  for (const one of pages) {
    await makeNotice(store, one)
    await makeNotice(store, { ...one, kind: 'help_asked', key: `${one.page} ${one.person}` })
  }
  await store.run(sql`update notices set status = 'failed' where status = 'pending'`)
  const people = await store.run<{ id: string; who: string }>(
    sql`select id, external_id as who from people where external_id is not null and left_on is null order by id`
  )
  const kinds = new Map<string, number>()
  let spare = 0
  for (const { who } of people) {
    const me = acting(who)
    const open = async (): Promise<Task[]> => (await me.get('/v1/me/tasks')).body.items
    for (const task of await open()) {
      if (task.call === null) continue
      const [verb, path] = task.call.split(' ') as [string, string]
      const someone = people[++spare % people.length]!.id
      const make = BODIES[nameOf(task.call)]
      if (verb !== 'GET' && !make) {
        t.fail(`nothing is known of ${task.call}`)
        continue
      }
      const body = verb === 'GET' ? undefined : make!(task, someone)
      const headers: Record<string, string> = verb === 'PATCH' ? { 'if-match': '*' } : {}
      const { status, text } = await me.send(verb, path, body, headers)
      const still = status < 300 || (await open()).some(one => one.kind === task.kind && one.subject === task.subject)
      if (status >= 300 && still) t.fail(`${who}: ${task.kind} ${task.call} ${status} ${text.slice(0, 300)}`)
      kinds.set(task.kind, (kinds.get(task.kind) ?? 0) + 1)
    }
  }
  t.comment([...kinds].map(([kind, count]) => `${count} ${kind}`).join(', '))
  t.ok(kinds.size >= 9, [...kinds.keys()].join(', '))
})
