import t from 'tap'
import { readReport } from './report.ts'
import { textOfReport } from './report-text.ts'
import { teamsFile, teamsText, zoomFile, zoomVisits } from './reports.fixtures.ts'

const TWICE = [
  ['10:00:05', '10:20:00'],
  ['10:25:00', '10:58:17']
] as const
const PEOPLE = [
  { name: 'Ada Byron', email: 'ada@example.org', stays: [...TWICE] },
  { name: 'Öberg, Åsa (Ext)', email: 'Asa.Oberg@partner.example', upn: 'asa.oberg_partner.example#EXT#@example.org' },
  { name: 'Grace (Guest)' },
  { name: '“Ace” O’Neil' }
]
const names = (bytes: Buffer) => readReport(textOfReport(bytes)).map(({ name }) => name)

t.test('the report of Teams, whatever the language and its dates', async t => {
  for (const language of ['en', 'de'] as const) {
    const people = readReport(textOfReport(teamsFile(PEOPLE, language)))
    t.strictSame(
      people,
      PEOPLE.map(({ name, email = '', upn = email }) => ({ name, email, upn })),
      language
    )
  }
  t.strictSame(names(Buffer.from(teamsText(PEOPLE))), names(teamsFile(PEOPLE)), 'in UTF-8 as well')
  const text = Buffer.from(`\ufeff${teamsText(PEOPLE)}`, 'utf16le').swap16()
  t.strictSame(names(text), names(teamsFile(PEOPLE)), 'and in UTF-16 with its bytes the other way round')
})

t.test('the report of Zoom, with each person once or each time they came', async t => {
  const all = PEOPLE.map(({ name }) => name)
  t.strictSame(names(zoomFile(PEOPLE)), all)
  t.strictSame(names(zoomVisits(PEOPLE)), all)
  t.strictSame(names(zoomFile([...PEOPLE, { name: 'Too late', waited: true }])), all, 'who only waited was not there')
})

t.test('everybody is in it once', async t => {
  const again = [
    ...PEOPLE,
    { name: 'Ada B.', email: 'ADA@example.org' },
    { name: 'ada byron' },
    { name: 'Grace' },
    { name: 'Grace (Unverified)' }
  ]
  t.equal(names(teamsFile(again)).length, PEOPLE.length)
  t.equal(names(zoomVisits(again)).length, PEOPLE.length)
})

t.test('what is no report says what was expected', async t => {
  const refused = (bytes: Buffer | string, detail: RegExp) =>
    t.throws(() => readReport(textOfReport(Buffer.from(bytes))), { code: 'INVALID_INPUT', message: detail })
  const UNKNOWN = /of Teams the attendance report.*of Zoom the participants report/
  refused('Name,Attendee Email,Join Time\nAda,ada@example.org,10:00', UNKNOWN)
  refused(
    'First name,Last name,Email,Duration,Time joined,Time exited\nAda,Byron,ada@example.org,1 hr,10:00,11:00',
    UNKNOWN
  )
  refused('{"people": []}', UNKNOWN)
  refused(teamsFile([]), /no participants/)
  refused(zoomFile([]), /no participants/)
  refused(`${zoomFile(PEOPLE).subarray(0, -40)}\n"never closed`, /a quote is not closed/)
  refused(Buffer.from([0x41, 0xc3, 0x28]), /neither UTF-16/)
  refused(teamsFile(PEOPLE).subarray(2), /neither UTF-16/)
})
