import t from 'tap'
import { startApp } from '../../../../test/app.ts'

const ROWS = [
  { community: { key: 'looms', name: 'Looms', status: 'active' } },
  { person: { key: 'ada', name: 'Ada' } },
  { person: { key: 'bo', name: 'Bo' } },
  {
    event: {
      key: 'talk',
      hosts: ['looms'],
      title: 'A talk',
      mode: 'online',
      start: '2025-03-04T10:00',
      durationMinutes: 60
    }
  },
  {
    event: {
      key: 'weekly',
      hosts: ['looms'],
      title: 'Weekly',
      mode: 'online',
      start: '2025-03-04T10:00',
      timeZone: 'UTC',
      durationMinutes: 60,
      recurrence: { frequency: 'weekly' }
    }
  },
  {
    event: {
      key: 'ahead',
      hosts: ['looms'],
      title: 'Ahead',
      mode: 'online',
      start: '2040-03-04T10:00',
      durationMinutes: 60
    }
  }
]
const second = '2025-03-11T10:00:00.000Z'

t.test('attendance is imported with its event and its people, as NDJSON and as CSV', async t => {
  const { admin, app } = await startApp(t)
  const upload = async (type: string, payload: string) => {
    const { body } = await app.inject({
      method: 'POST',
      url: '/v1/imports?source=there',
      headers: { authorization: `Bearer ${admin.key}`, 'content-type': type },
      payload
    })
    const done = JSON.parse(body)
    return { done, rows: (await admin.get(`/v1/imports/${done.id}/rows?limit=100`)).body.items }
  }
  const lines = (rows: object[]) => rows.map(row => JSON.stringify(row)).join('\n')
  t.match((await upload('application/x-ndjson', lines(ROWS))).done, { createdCount: ROWS.length })

  const attendance = [
    { event: 'talk', person: 'ada' },
    { event: 'talk', person: 'bo', status: 'absent' },
    { event: 'talk', headCount: 11, unmatchedCount: 2 },
    { event: 'weekly', originalStart: second, person: 'ada' }
  ].map(row => ({ attendance: row }))
  const first = await upload('application/x-ndjson', lines(attendance))
  t.strictSame(
    first.rows.map(({ outcome }: { outcome: string }) => outcome),
    ['created', 'created', 'updated', 'created']
  )
  t.match(
    (await upload('application/x-ndjson', lines(attendance))).done,
    { unchangedCount: 4 },
    'a second time changes nothing'
  )
  const csv = `kind,event,originalStart,person,status,headCount,unmatchedCount
attendance,talk,,ada,,,
attendance,talk,,bo,absent,,
attendance,talk,,,,11,2
attendance,weekly,${second},ada,,,`
  t.match((await upload('text/csv', csv)).done, { unchangedCount: 4 }, 'the same as CSV')

  const { items } = (await admin.get('/v1/occurrences?outcome=held&startsSince=2025-01-01T00:00:00Z')).body
  t.match(items, [
    { title: 'A talk', attendanceCounts: { attended: 1, absent: 1, unmatched: 2, headCount: 11, present: 11 } },
    {
      title: 'Weekly',
      startsAt: second,
      attendanceCounts: { attended: 1, absent: 0, unmatched: 0, headCount: null, present: 1 }
    }
  ])
  t.match((await admin.get('/v1/attendance?status=absent')).body.items, [{ person: { name: 'Bo' }, source: 'import' }])

  const refused = [
    [{ event: 'weekly', person: 'ada' }, /no such occurrence/],
    [{ event: 'talk', originalStart: second, person: 'ada' }, /no such occurrence/],
    [{ event: 'talk' }, /Required: the key of a `person`/],
    [{ event: 'none', person: 'ada' }, /No event with this key/],
    [{ event: 'talk', person: 'nobody' }, /No person with this key/],
    [{ event: 'ahead', person: 'ada' }, /has not started/]
  ] as const
  const { rows } = await upload('application/x-ndjson', lines(refused.map(([row]) => ({ attendance: row }))))
  t.match(
    rows,
    refused.map(([, detail]) => ({ outcome: 'failed', kind: 'attendance', errors: [{ detail }] }))
  )
})
