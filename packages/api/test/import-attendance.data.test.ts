import { existsSync, readdirSync, readFileSync } from 'node:fs'
import t from 'tap'
import { countsOf } from '../../../examples/attendance/counts.ts'
import { toAttendanceRows } from '../../../examples/attendance/to-rows.ts'
import { startApp } from './app.ts'
import { faults } from './import-directory.ledger.ts'

// Real data lies beside the repository where somebody put it there; it is no part of it.
const folder = new URL('../../../../shared/data/activity/attendance/', import.meta.url)

if (!existsSync(folder)) t.pass('no real data lies beside the repository')
else
  for (const name of readdirSync(folder).filter(file => file.endsWith('.json')))
    t.test(`${name} is imported whole`, async t => {
      const file = JSON.parse(readFileSync(new URL(name, folder), 'utf8'))
      t.strictSame(countsOf(file.events), file.counts, 'what is read is what the file says that it holds')
      const { source, rows, notes } = toAttendanceRows(file)
      t.same(faults(rows), [], 'the service takes every row')
      t.notMatch(notes, [{ reason: /does not know/ }], 'every member of the shape is known')
      const { attendeeRows, groupRows, distinctHandles, events, headcountSum } = file.counts
      const of = (reason: RegExp) => notes.filter(note => reason.test(note.reason)).length
      const named = rows.filter(({ attendance }) => attendance?.person)
      t.equal(of(/names a group or a program/), groupRows)
      const unknown = notes.filter(
        ({ field, reason }) => /no person of the file certainly/.test(reason) && field !== 'roles'
      )
      t.equal(
        named.length + of(/more than once/) + unknown.length,
        attendeeRows - groupRows,
        'everybody on a list is on record, merged, or named as unknown'
      )
      t.equal(rows.filter(({ person }) => person).length, distinctHandles, 'people are those with a handle')
      t.equal(rows.filter(({ event }) => event).length, events)
      t.equal(
        rows.reduce((sum, { attendance }) => sum + (attendance?.headCount ?? 0), 0),
        headcountSum
      )

      const { admin } = await startApp(t)
      const send = async () => (await admin.post('/v1/imports', { source, rows })).body
      const first = await send()
      t.match((await admin.get(`/v1/imports/${first.id}/rows?outcome=failed`)).body.items, [], name)
      t.match(first, { status: 'finished', failedCount: 0, rowCount: rows.length })
      t.match(await send(), { unchangedCount: rows.length }, 'a second import changes nothing')
      const { totalCount } = (await admin.get('/v1/attendance?include=total')).body
      t.equal(totalCount, Math.min(named.length, 1000))
    })
