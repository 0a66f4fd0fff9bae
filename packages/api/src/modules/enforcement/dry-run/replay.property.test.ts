import { sql } from 'drizzle-orm'
import fc from 'fast-check'
import t from 'tap'
import { startApp } from '../../../../test/app.ts'
import { addDays, startOf } from '../../../platform/days.ts'
import { evaluate, judgeAll } from '../../governance/evaluation/evaluate.ts'
import { EVENTS, type Event, happen, makeHistory, moveClock } from '../../governance/evaluation/history.fixtures.ts'
import { packsOf } from '../../governance/packs/packs.ts'
import { canonical } from '../../keys/signing/canonical.ts'

const RUNS = Number(process.env.FC_RUNS ?? 15)
// Both on the same day of the service, wherever it is.
const at = (day: number, hour: number) =>
  new Date(startOf(addDays('2026-02-01', day)).getTime() + hour * 3_600_000).toISOString()
const morning = (day: number) => at(day, 10)
const night = (day: number) => at(day, 22)

const event: fc.Arbitrary<Event> = fc.record({
  what: fc.constantFrom(...(Object.keys(EVENTS) as (keyof typeof EVENTS)[])),
  a: fc.nat(50),
  b: fc.nat(50)
})
// What happens to few things happens to the same ones more often.
const history = fc.array(fc.array(event, { maxLength: 5 }), { minLength: 3, maxLength: 8 })

type Row = {
  rule: string
  subject: string
  status: string
  message: object
  score: number | null
  evidence: { message: object }[]
}
const told = (rows: Row[]) =>
  rows
    .map(({ rule, subject, status, message, score, evidence }) =>
      canonical([rule, subject, status, message, score, evidence.map(({ message }) => message)])
    )
    .sort()

/** The term begins on a day on which its holder has left the organisation. */
const TERM_AFTER_LEAVING: Event[][] = [[{ what: 'leavesWork', a: 0, b: 10 }], [], [{ what: 'term', a: 17, b: 10 }], []]

t.test('a replay as of each day gives what was found on that day', async t => {
  const { store, url } = await startApp(t)
  await moveClock(url)
  let run = 0
  let compared = 0
  const statuses = new Set<string>()
  await fc.assert(
    fc.asyncProperty(history, async days => {
      const world = await makeHistory(store, `history-${++run}`, morning(-1))
      const { portal } = world
      const found: string[][] = []
      for (const [day, events] of days.entries()) {
        for (const one of events) await happen(store, world, one, morning(day))
        await evaluate(store, { portal, asOf: night(day) })
        const rows = await store.run<Row>(
          sql`select rule, subject_id as subject, status, message, score, evidence from findings where portal_id = ${portal}`
        )
        for (const { status } of rows) statuses.add(status)
        found.push(told(rows))
      }
      const pack = (await packsOf(store, [portal], night(0))).get(portal)!
      for (const [day, then] of found.entries()) {
        const rows: Row[] = []
        for await (const { judged } of judgeAll(store, { portal, asOf: night(day) }, pack)) rows.push(...judged)
        const again = told(rows)
        compared += again.length
        const differing = again.filter(one => !then.includes(one))
        if (differing.length > 0 || again.length !== then.length)
          throw new Error(
            `day ${day}:\n${differing.join('\n')}\nwas\n${then.filter(one => !again.includes(one)).join('\n')}`
          )
      }
    }),
    { numRuns: RUNS, examples: [[TERM_AFTER_LEAVING]] }
  )
  t.comment(`${compared} findings of ${run} histories`)
  t.ok(compared > 0)
  t.ok(statuses.size >= 5, `${[...statuses]}`)
})
