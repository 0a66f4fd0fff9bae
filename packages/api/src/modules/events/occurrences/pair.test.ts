import fc from 'fast-check'
import t from 'tap'
import { pair } from './pair.ts'

const ZONE = 'Europe/Lisbon'
const rowsOf = (...starts: string[]) => starts.map((originalStart, id) => ({ id, originalStart }))
const kept = (rows: { id: number; originalStart: string }[], wanted: string[], single = false) =>
  pair(rows, wanted, ZONE, single).kept.map(([{ id }, start]) => [id, start])

t.test('dates stay what they are: of the same moment, else of the same day, else the nearest', async t => {
  const rows = rowsOf('2026-12-01T14:00:00.000Z', '2026-12-08T14:00:00.000Z', '2026-12-15T14:00:00.000Z')
  const moved = (by: number) => rows.map(({ originalStart }) => new Date(Date.parse(originalStart) + by).toISOString())
  const [HOUR, DAY] = [3_600_000, 86_400_000]
  for (const by of [0, HOUR, -3 * HOUR, DAY, -DAY, 3 * DAY, -3 * DAY])
    t.strictSame(
      kept(rows, moved(by)),
      moved(by).map((start, id) => [id, start])
    )
  t.strictSame(pair(rows, moved(30 * DAY), ZONE), { kept: [], added: moved(30 * DAY), dropped: rows })
  t.strictSame(
    kept(rows.slice(0, 1), moved(30 * DAY).slice(0, 1), true),
    [[0, moved(30 * DAY)[0]]],
    'a single one always'
  )
})

t.test('a series of Tuesdays becomes one of every other Wednesday', async t => {
  const rows = rowsOf('2026-12-01T14:00:00.000Z', '2026-12-08T14:00:00.000Z', '2026-12-15T14:00:00.000Z')
  const wanted = ['2026-12-02T14:00:00.000Z', '2026-12-16T14:00:00.000Z', '2026-12-30T14:00:00.000Z']
  t.match(pair(rows, wanted, ZONE), {
    kept: [
      [rows[0], wanted[0]],
      [rows[2], wanted[1]]
    ],
    added: [wanted[2]],
    dropped: [rows[1]]
  })
})

t.test('whatever changes, no date is lost or doubled', async () => {
  const start = fc.integer({ min: 0, max: 400 }).map(hours => new Date(Date.UTC(2026, 10, 1, hours)).toISOString())
  const starts = fc.uniqueArray(start, { maxLength: 30 }).map(all => all.sort())
  fc.assert(
    fc.property(starts, starts, (had, wanted) => {
      const rows = rowsOf(...had)
      const { kept, added, dropped } = pair(rows, wanted, ZONE)
      const same = (left: unknown[], right: unknown[]) =>
        JSON.stringify([...left].sort()) === JSON.stringify([...right].sort())
      return (
        same([...kept.map(([, start]) => start), ...added], wanted) &&
        same(
          [...kept.map(([row]) => row.id), ...dropped.map(({ id }) => id)],
          rows.map(({ id }) => id)
        ) &&
        kept.every(([row, start]) => !wanted.includes(row.originalStart) || row.originalStart === start)
      )
    })
  )
})
