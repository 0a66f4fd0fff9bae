import t from 'tap'
import { Temporal } from 'temporal-polyfill'
import { zoneLines } from './zones.ts'

const [FIRST, LAST] = [2025, 2028]

/** The offset that the observances of a zone say for a moment: that of the last one before it. */
const offsetsOf = (zone: string) => {
  const lines = zoneLines(zone, FIRST, LAST).join('\n')
  const found = [...lines.matchAll(/DTSTART:(\S+)\nTZOFFSETFROM:(\S+)\nTZOFFSETTO:(\S+)/g)]
  const observances = found
    .map(([, start, from, to]) => ({ at: Temporal.Instant.from(`${start}${from}`), to: to! }))
    .sort((a, b) => Temporal.Instant.compare(a.at, b.at))
  return (moment: Temporal.Instant) => observances.findLast(({ at }) => Temporal.Instant.compare(at, moment) <= 0)!.to
}

const ZONES =
  `Europe/Berlin Europe/Lisbon Europe/Dublin America/New_York America/Vancouver America/St_Johns America/Santiago
  America/Sao_Paulo America/Asuncion Africa/Casablanca Africa/El_Aaiun Africa/Cairo Asia/Kathmandu Asia/Gaza Asia/Beirut Asia/Tokyo
  Australia/Sydney Australia/Lord_Howe Antarctica/Troll Pacific/Chatham Pacific/Kiritimati Pacific/Apia Pacific/Honolulu
  America/Nuuk Asia/Tehran`.split(/\s+/)

for (const zone of ZONES)
  t.test(`the clocks of ${zone} are said as they go`, async t => {
    const said = offsetsOf(zone)
    const wrong: string[] = []
    const end = Temporal.Instant.from(`${LAST + 1}-01-01T00:00Z`)
    let at = Temporal.Instant.from(`${FIRST}-01-02T00:00Z`)
    while (Temporal.Instant.compare(at, end) < 0) {
      if (at.toZonedDateTimeISO(zone).offset.replace(':', '') !== said(at)) wrong.push(at.toString())
      at = at.add({ hours: 6 })
    }
    t.strictSame(wrong, [])
  })

t.test('a change is said to the minute, on the clock that shows the time before', async t => {
  t.strictSame(zoneLines('Europe/Berlin', 2026, 2026), [
    'BEGIN:VTIMEZONE',
    'TZID:Europe/Berlin',
    'BEGIN:STANDARD',
    'DTSTART:20251026T030000',
    'TZOFFSETFROM:+0200',
    'TZOFFSETTO:+0100',
    'END:STANDARD',
    'BEGIN:DAYLIGHT',
    'DTSTART:20260329T020000',
    'TZOFFSETFROM:+0100',
    'TZOFFSETTO:+0200',
    'END:DAYLIGHT',
    'BEGIN:STANDARD',
    'DTSTART:20261025T030000',
    'TZOFFSETFROM:+0200',
    'TZOFFSETTO:+0100',
    'END:STANDARD',
    'END:VTIMEZONE'
  ])
})

t.test(
  'a year that begins in summer time begins with the change to it, and a zone without changes with its only offset',
  async t => {
    t.strictSame(zoneLines('Australia/Sydney', 2026, 2026).slice(2, 7), [
      'BEGIN:DAYLIGHT',
      'DTSTART:20251005T020000',
      'TZOFFSETFROM:+1000',
      'TZOFFSETTO:+1100',
      'END:DAYLIGHT'
    ])
    t.strictSame(zoneLines('Etc/GMT-5', 2026, 2030).slice(2, -1), [
      'BEGIN:STANDARD',
      'DTSTART:20260101T000000',
      'TZOFFSETFROM:+0500',
      'TZOFFSETTO:+0500',
      'END:STANDARD'
    ])
  }
)
