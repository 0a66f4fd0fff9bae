import t from 'tap'
import { dayFormat } from '../src/embed/days.ts'

t.test('a day is the same for every reader, the day of a moment is the reader’s own', async t => {
  const before = process.env.TZ
  t.teardown(() => {
    if (before === undefined) delete process.env.TZ
    else process.env.TZ = before
  })
  for (const [place, day] of [
    ['Pacific/Honolulu', 'Nov 30, 2026'],
    ['UTC', 'Dec 1, 2026'],
    ['Pacific/Kiritimati', 'Dec 1, 2026']
  ] as const) {
    process.env.TZ = place
    const say = dayFormat('en')
    t.equal(say('2026-12-01'), 'Dec 1, 2026', place)
    t.equal(say('2026-12-01T09:59:59.999Z'), day, place)
  }
})
