import { existsSync, readFileSync } from 'node:fs'
import t from 'tap'
import { toRows } from '../../../examples/directory/to-rows.ts'
import { toEventRows } from '../../../examples/events/to-rows.ts'
import { startApp } from './app.ts'
import { faults } from './import-directory.ledger.ts'

// Real data lies beside the repository where somebody put it there; it is no part of it.
const folder = new URL('../../../../shared/data/', import.meta.url)
const FILES = ['digitalgov-communities.json', 'kubernetes-communities.json', 'activity/series/rust-calendar.json']

type Group = { meetings?: object[]; subgroups?: Group[] }
type File = { format: string; events?: object[]; communities?: Group[]; series?: object[] }

const all = (groups: Group[] = []): Group[] => groups.flatMap(group => [group, ...all(group.subgroups)])
const countIn = ({ events = [], series = [], communities }: File) =>
  events.length + series.length + all(communities).reduce((sum, { meetings = [] }) => sum + meetings.length, 0)

/** A note about an event as a whole: it was left out, or is one with another. */
const isWhole = /^(events|series|communities\[\d+\](\.subgroups\[\d+\])*\.meetings)\[\d+\]$/

if (!existsSync(folder)) t.pass('no real data lies beside the repository')
else
  for (const name of FILES)
    t.test(`${name} is imported whole`, async t => {
      const file: File = JSON.parse(readFileSync(new URL(name, folder), 'utf8'))
      const { source, rows, notes } = toEventRows(file)
      t.same(faults(rows), [], 'the service takes every row')
      t.notMatch(notes, [{ reason: /does not know/ }], 'every member of the shape is known')
      const events = rows.filter(({ event }) => event)
      const left = notes.filter(({ where, field }) => isWhole.test(where ? `${where}.${field}` : field))
      t.equal(events.length + left.length, countIn(file), 'whatever is no event is named')
      t.ok(events.length > left.length / 4)

      // With its charters and documents a directory is larger than a body in JSON may be otherwise.
      const { admin } = await startApp(t, { BODY_LIMIT: '50000000' })
      const send = async (rows: object[]) => (await admin.post('/v1/imports', { source, rows })).body
      if (file.communities) t.match(await send(toRows(file).rows), { failedCount: 0 })
      const first = await send(rows)
      t.match((await admin.get(`/v1/imports/${first.id}/rows?outcome=failed`)).body.items, [], name)
      t.match(first, { status: 'finished', createdCount: rows.length, failedCount: 0 })
      t.match(await send(rows), { unchangedCount: rows.length })
    })
