import { sql } from 'drizzle-orm'
import t from 'tap'
import { addDays, startOf, today } from '../../../platform/days.ts'
import { stage } from '../../charters/charters/charters.fixtures.ts'
import { type Fact, readFact } from '../evaluation/fact.ts'
import { measured, objectives } from '../facts/fast-lane.ts'

const day = (days: number) => addDays(today(), days)

t.test('objectives and measures are read as of any day', async t => {
  const { admin, store, community, draft, take } = await stage(t, { strategicObjectives: ['Serve people better.'] })
  const read = async <V>(fact: Fact<V>, on: string) =>
    (await readFact(store, fact, { ids: [community], asOf: startOf(on).toISOString(), portal: null })).get(community) as
      | V
      | undefined
  const later = day(1)
  t.equal(await read(objectives, later), 1)
  await admin.patch(`/v1/communities/${community}`, { strategicObjectives: [] })
  t.equal(await read(objectives, later), 0)

  t.equal(await read(measured, later), undefined)
  const one = { name: 'Looms mended', unit: 'looms', baseline: 2, target: 9 }
  const other = { name: 'Complaints', unit: 'letters', baseline: null, target: null }
  await take('admin', await draft({ sections: [{ section: 'measures', measures: [one, other] }] }), 'publish')
  t.equal(await read(measured, later), undefined, 'without values')
  const value = (name: string, on: string, value: number) =>
    store.run(sql`
      insert into measure_values (measure_id, value_on, value) select id, ${on}, ${value} from measures where name = ${name}`)
  await value('Looms mended', day(-40), 3)
  t.strictSame(
    await read(measured, later),
    [{ on: day(-40), value: 3, before: 2, target: 9 }],
    'the baseline is before'
  )
  await value('Looms mended', day(-10), 5)
  await value('Complaints', day(-20), 7)
  t.strictSame(await read(measured, later), [
    { on: day(-10), value: 5, before: 3, target: 9 },
    { on: day(-20), value: 7, before: null, target: null }
  ])
  await value('Complaints', day(5), 6)
  t.match(await read(measured, day(4)), [{ on: day(-10) }, { on: day(-20) }])
  t.match(await read(measured, day(5)), [{ on: day(5), before: 7 }, { on: day(-10) }])
  await take('admin', await draft({ sections: [{ section: 'measures', measures: [one] }] }), 'publish')
  t.match(await read(measured, day(5)), [{ on: day(-10) }], 'what the charter no longer names is left out')
})
