import fc from 'fast-check'
import t from 'tap'
import { rowsOf, upload } from '../../directory/imports/imports.fixtures.ts'
import { stage } from '../events/events.fixtures.ts'
import { hostile } from './calendar.fixtures.ts'
import { event, file, HOUR, NEW_YORK, SUMMARY } from './read-calendar.fixtures.ts'

const NAMES = ['SUMMARY', 'DESCRIPTION', 'LOCATION', 'CONFERENCE', 'CATEGORIES', 'UID', 'RECURRENCE-ID', 'DTEND', 'URL']
const entry = fc.array(fc.tuple(fc.constantFrom(...NAMES), hostile), { maxLength: 6 })

t.test(
  'whatever a file says, each entry is taken or named with the reason, and again with the same result',
  async t => {
    const service = await stage(t)
    const send = async (text: string) => {
      const { status, body } = await upload(service, 'text/calendar', text, 'source=hostile&community=looms')
      return { status, rows: status === 201 ? await rowsOf(service, body.id) : [] }
    }
    await fc.assert(
      fc.asyncProperty(fc.array(entry, { minLength: 20, maxLength: 60 }), async entries => {
        const text = file(
          ...entries.map(lines =>
            event(
              NEW_YORK,
              ...(lines.length % 2 ? [HOUR] : []),
              ...lines.map(([name, value]) => `${name}:${value}`),
              SUMMARY
            )
          )
        )
        const first = await send(text)
        t.equal(first.status, 201)
        for (const { outcome, errors, id } of first.rows)
          if (outcome === 'failed') t.match(errors, [{ code: 'INVALID_INPUT', detail: /^.{5,}$/s }])
          else t.ok(id)
        const second = await send(text)
        t.strictSame(
          second.rows.map(({ outcome }) => outcome),
          first.rows.map(({ outcome }) => (outcome === 'failed' ? 'failed' : 'unchanged'))
        )
      }),
      // A key that would turn the text after it round.
      {
        numRuns: 15,
        examples: [
          [
            [
              ...Array(19).fill([]),
              [
                ['UID', '\u202e'],
                ['SUMMARY', '\u0000']
              ]
            ]
          ]
        ]
      }
    )
  }
)

t.test('a file of rules that make nothing delays nobody for long', async t => {
  const service = await stage(t)
  const rules = Array.from({ length: 60 }, (_, index) =>
    event(
      `UID:${index}`,
      SUMMARY,
      'DTSTART;TZID=America/New_York:20260228T100000',
      HOUR,
      'RRULE:FREQ=YEARLY;BYMONTHDAY=31'
    )
  )
  let longest = 0
  let last = performance.now()
  const beat = setInterval(() => {
    longest = Math.max(longest, performance.now() - last)
    last = performance.now()
  }, 5)
  const { body } = await upload(service, 'text/calendar', file(...rules), 'source=slow&community=looms')
  clearInterval(beat)
  t.match(body, { rowCount: 60, failedCount: 60 })
  t.ok(longest < 1000, `${Math.round(longest)} ms`)
})
