import type { Attendance } from '@guildhall/schema'
import fc from 'fast-check'
import t from 'tap'
import { made } from '../../../../test/access/made.fixtures.ts'
import { held } from './attendance.fixtures.ts'

const NAMES = ['leader', 'ada', 'bo', 'neighbour', 'outsider', 'chief']
const [BY, STATUS] = [['id', 'externalId', 'email'] as const, ['attended', 'absent'] as const]

t.test('however lists are sent, twice, in any order or at once, each person is on record once', async t => {
  const { admin, people, other, community, begun, recorded, store, date: _ } = await held(t)
  for (const person of [people.outsider, people.chief])
    await made(admin, '/v1/memberships', { community, person, status: 'active' })
  // What is the case does not depend on the order: for each person all lists say the same.
  const truth = fc.array(fc.constantFrom(...STATUS), { minLength: NAMES.length, maxLength: NAMES.length })
  const entry = fc.record({ who: fc.nat({ max: NAMES.length - 1 }), by: fc.constantFrom(...BY) })
  const lists = fc.array(fc.array(entry, { minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 5 })
  await fc.assert(
    fc.asyncProperty(truth, lists, fc.boolean(), async (statuses, sent, atOnce) => {
      const occurrence = await begun(1, { hosts: [community, other] })
      const nameOf = (who: number, by: (typeof BY)[number]) => {
        const name = NAMES[who]!
        return { id: people[name], externalId: name, email: `${name}@example.org` }[by]
      }
      const bodies = [...sent, ...sent].map(list => ({
        people: list.map(({ who, by }) => ({ [by]: nameOf(who, by), status: statuses[who] }))
      }))
      const send = (body: object) => admin.post(`/v1/occurrences/${occurrence}/attendance`, body)
      const answers = atOnce ? await Promise.all(bodies.map(send)) : []
      if (!atOnce) for (const body of bodies) answers.push(await send(body))
      for (const { status, body } of answers)
        if (status !== 200 || body.unmatched.length > 0) throw new Error(JSON.stringify(body))
      const expected = Object.fromEntries(
        sent.flat().map(({ who }): [string, Attendance['status']] => [NAMES[who]!, statuses[who]!])
      )
      t.strictSame(new Map(Object.entries(await recorded(occurrence)).sort()), new Map(Object.entries(expected).sort()))
      const { rows } = await store.pool.query(
        'select count(*)::int as rows, count(distinct person_id)::int as people from attendances where occurrence_id = $1',
        [occurrence]
      )
      t.equal(rows[0].rows, rows[0].people)
    }),
    { numRuns: 25 }
  )
})
