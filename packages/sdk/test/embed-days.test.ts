import t, { type Test } from 'tap'
import { dayFormat, startFormat } from '../src/embed/days.ts'

const PLACES = ['Pacific/Honolulu', 'UTC', 'Pacific/Kiritimati'] as const

/** Says something in several time zones. */
const everywhere = (t: Test, say: () => string[]) => {
  const before = process.env.TZ
  t.teardown(() => {
    if (before === undefined) delete process.env.TZ
    else process.env.TZ = before
  })
  return PLACES.map(place => {
    process.env.TZ = place
    return say()
  })
}

t.test('a day is the same for every reader, the day of a moment is the reader’s own', async t => {
  const said = everywhere(t, () => ['2026-12-01', '2026-12-01T09:59:59.999Z'].map(dayFormat('en-GB')))
  t.strictSame(said, [
    ['1 Dec 2026', '30 Nov 2026'],
    ['1 Dec 2026', '1 Dec 2026'],
    ['1 Dec 2026', '1 Dec 2026']
  ])
})

t.test('an event starts on the reader’s clock, or without a reader on its own; whole days are everyone’s', async t => {
  const talk = { startsAt: '2026-12-01T08:00:00.000Z', timeZone: 'Europe/Berlin', days: null }
  const fair = { startsAt: '2026-11-30T23:00:00.000Z', timeZone: 'Europe/Berlin', days: 2 }
  const said = everywhere(t, () => {
    const [own, its] = [startFormat('en-GB', true), startFormat('en-GB')]
    return [own(talk), own(talk, { day: 'numeric' }), own(fair), its(talk), its(talk, { day: 'numeric' }), its(fair)]
  })
  const same = ['1 Dec 2026, 09:00 CET', '1', '1 Dec 2026']
  t.strictSame(said, [
    ['30 Nov 2026, 22:00 GMT-10', '30', '1 Dec 2026', ...same],
    ['1 Dec 2026, 08:00 UTC', '1', '1 Dec 2026', ...same],
    ['1 Dec 2026, 22:00 GMT+14', '1', '1 Dec 2026', ...same]
  ])
})
