import { sql } from 'drizzle-orm'
import fc from 'fast-check'
import t from 'tap'
import { made } from '../../../../test/access/made.fixtures.ts'
import { startApp } from '../../../../test/app.ts'
import { addDays, today } from '../../../platform/days.ts'
import { readFact } from '../evaluation/fact.ts'
import { inRole, type RoleTerm, roleTerms } from './community.ts'
import { seatSpans, seatsOf } from './seats.ts'

const NAMES = ['Ada', 'Bo', 'Cy']
const term = fc.record({
  who: fc.constantFrom(...NAMES),
  from: fc.option(fc.integer({ min: -60, max: 60 })),
  length: fc.option(fc.constantFrom(5, 20, 29, 30, 31, 45, 90)),
  isShared: fc.boolean()
})

t.test('the database counts the seats of a leader as the rules do', async t => {
  const { admin, store } = await startApp(t)
  const community = await made(admin, '/v1/communities', { name: 'Weavers', status: 'active' })
  const members: Record<string, string> = {}
  for (const name of NAMES) {
    const person = await made(admin, '/v1/people', { name })
    members[name] = await made(admin, '/v1/memberships', { community, person, joinedOn: null })
  }
  const asOf = new Date(Date.now() + 1000).toISOString()
  const SETUP = { key: null, person: null, actorClass: 'robot', request: 'test' }

  await fc.assert(
    fc.asyncProperty(fc.array(term, { maxLength: 6 }), async terms => {
      const rows = terms.map(({ who, from, length, isShared }) => ({
        membership: members[who],
        from: from === null ? null : addDays(today(), from),
        until: length === null ? null : addDays(today(), (from ?? -60) + length),
        isShared
      }))
      await store.transaction(SETUP, async db => {
        await db.run(sql`select set_config('guildhall.bulk', 'on', true)`)
        await db.run(sql`delete from terms`)
        await db.run(sql`insert into terms (membership_id, role, title, started_on, ended_on, is_shared, dedicated_hours_per_week)
          select membership, 'leader', uuid_v7(), "from", until, "isShared", 4
          from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) r (membership uuid, "from" date, until date, "isShared" boolean)`)
      })
      const found = (await readFact(store, roleTerms, { ids: [community], asOf, portal: null })).get(community)
      const spans = seatSpans(inRole(found as RoleTerm[] | undefined, 'leader'))
      const days = Array.from({ length: 40 }, (_, at) => addDays(today(), at * 5 - 70))
      const counted = await store.run<{ seats: number }>(
        sql`select leader_seats(${community}, d.day::date) as seats from unnest(${sql.param(days)}::text[]) with ordinality d (day, n) order by d.n`
      )
      t.strictSame(
        counted.map(({ seats }) => seats),
        days.map(day =>
          seatsOf(spans.filter(({ from, until }) => (from ?? day) <= day && (until === null || until > day)))
        )
      )
    }),
    { numRuns: 300 }
  )
})
