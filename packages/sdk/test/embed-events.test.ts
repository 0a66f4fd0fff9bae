import t from 'tap'
import { calendarOf, firstWeekday, sameDay, weeksOf, zoneOr } from '../src/embed/events/days.ts'
import { defineEvents, EVENTS_ENGLISH } from '../src/embed/events/index.ts'
import { stepOf } from '../src/embed/events/keys.ts'
import { feedOf, periodOf } from '../src/embed/events/source.ts'
import { byDay, firstOnes, type OccurrenceInput, toEntry } from '../src/embed/events/view.ts'

const occurrence: OccurrenceInput = {
  id: '1',
  title: 'Talk',
  hosts: [{ name: 'Craft' }, { name: 'Design' }],
  startsAt: '2027-12-11T22:15:00.000Z',
  endsAt: '2027-12-12T03:45:00.000Z',
  originalStart: '2027-12-11T22:15:00.000Z',
  start: '2027-12-11T23:15',
  days: null,
  mode: 'hybrid',
  place: { name: null },
  joinUrl: null,
  registrationUrl: null,
  format: 'a_new_one',
  status: 'confirmed',
  cause: null,
  overrides: []
}

const showingIn = (timeZone: string, language = 'en') => ({
  words: EVENTS_ENGLISH,
  clock: calendarOf(language, timeZone),
  language,
  fileOf: (id: string) => `https://guild.example.org/${id}`
})

const entryIn = (timeZone: string, more: Partial<OccurrenceInput> = {}, language = 'en') => {
  return toEntry({ ...occurrence, ...more }, showingIn(timeZone, language))
}

t.test('an hour is of the reader’s day, a whole day is the same for everybody', async t => {
  t.match(entryIn('Europe/Berlin'), { first: '2027-12-11', last: '2027-12-11', span: null }, 'also past midnight')
  t.match(entryIn('Asia/Tokyo'), { first: '2027-12-12', last: '2027-12-12' })
  const whole = { start: '2027-12-11T00:00', days: 2, startsAt: '2027-12-10T11:00:00.000Z' }
  for (const zone of ['Pacific/Kiritimati', 'Pacific/Honolulu'])
    t.match(entryIn(zone, whole), { first: '2027-12-11', last: '2027-12-12', time: 'All day', span: /11.+12/ }, zone)
  const long = entryIn('UTC', { endsAt: '2027-12-13T22:15:00.000Z' })
  t.match(long, { first: '2027-12-11', last: '2027-12-13' }, 'what takes days is of each of them')
})

t.test('an entry says in words what a date is', async t => {
  const shown = (facts: string[]) => facts.map(fact => fact.replace(/[\u2068\u2069]/g, '|'))
  t.strictSame(shown(entryIn('UTC').facts), ['|Craft| and |Design|', '|On site| and online', 'a new one'])
  t.match(entryIn('UTC', { status: 'cancelled', cause: 'Rain.' }), {
    state: 'cancelled',
    badges: [{ text: 'Cancelled' }],
    notes: ['Rain.']
  })
  const moved = { overrides: ['start'], originalStart: '2027-12-10T15:00:00.000Z' }
  t.match(entryIn('UTC', moved), { badges: [{ text: 'Moved' }], notes: ['Moved from Friday, December 10, 3:00 PM'] })
  t.match(entryIn('UTC', { overrides: ['start'] }), { badges: [], notes: [] }, 'it came back to where it was')
  const links = (more: Partial<OccurrenceInput>, answers = false) =>
    toEntry({ ...occurrence, ...more }, { ...showingIn('UTC'), answers }).links.map(({ name }) => name)
  const ways = { joinUrl: 'https://meet.example.org/', registrationUrl: 'https://guild.example.org/register/1' }
  t.strictSame(links(ways), ['Join online: Talk', 'Register: Talk', 'Add to calendar: Talk'])
  t.strictSame(links(ways, true), ['Join online: Talk', 'Add to calendar: Talk'], 'who can answer need not register')
  t.strictSame(links({ joinUrl: 'javascript:alert(1)', registrationUrl: 'javascript:alert(1)' }), [
    'Add to calendar: Talk'
  ])
  t.strictSame(links({ ...ways, status: 'cancelled' }), [])
  t.match(entryIn('UTC', { startsAt: '2020-01-01T10:00:00Z', endsAt: '2020-01-01T11:00:00Z' }), { state: 'past' })
})

t.test('days are in order, whole days first, and what lasts is on each or only on its first', async t => {
  const whole = entryIn('UTC', { id: '2', start: '2027-12-10T00:00', days: 3, startsAt: '2027-12-10T00:00:00Z' })
  const all = [entryIn('UTC'), whole]
  const ids = (once: boolean) =>
    [...byDay(all, '2027-12-11', '2027-12-31', once)].map(([day, entries]) => [day, ...entries.map(({ id }) => id)])
  t.strictSame(ids(false), [
    ['2027-12-11', '2', '1'],
    ['2027-12-12', '2']
  ])
  t.strictSame(ids(true), [['2027-12-11', '2', '1']])
  const some = firstOnes(byDay(all, '2027-12-01', '2027-12-31', true), 1)
  t.strictSame([...some.keys()], ['2027-12-10'])
})

t.test('a month has whole weeks, which begin as they do where the language is spoken', async t => {
  t.strictSame(['de', 'en-US', 'ar-EG'].map(firstWeekday), [1, 0, 6])
  const weeks = weeksOf('2027-02', 1)
  t.strictSame([weeks.length, weeks[0]![0], weeks.at(-1)![6]], [4, '2027-02-01', '2027-02-28'])
  t.strictSame([weeksOf('2026-12', 0)[0]![0], weeksOf('2026-12', 0).at(-1)![6]], ['2026-11-29', '2027-01-02'])
  t.equal(sameDay('2027-01-31', 1), '2027-02-28')
  t.equal(sameDay('2027-01-31', -2), '2026-11-30')
  t.strictSame(periodOf('2026-12'), { startsSince: '2026-11-24T00:00:00Z', startsBefore: '2027-01-02T00:00:00Z' })
})

t.test('keys lead from day to day as one reads, and others are left to the browser', async t => {
  const plain = { altKey: false, ctrlKey: false, metaKey: false }
  const from = (key: string, rtl = false, more = {}) => stepOf({ key, ...plain, ...more }, '2026-12-16', 'de', rtl)
  t.strictSame(
    ['ArrowRight', 'ArrowUp', 'Home', 'End', 'PageUp', 'Tab'].map(key => from(key)),
    ['2026-12-17', '2026-12-09', '2026-12-14', '2026-12-20', '2026-11-16', undefined]
  )
  t.equal(from('ArrowRight', true), '2026-12-15')
  t.equal(from('ArrowRight', false, { altKey: true }), undefined)
})

t.test(
  'languages with another calendar show the months of this one, and strange zones are the reader’s own',
  async t => {
    t.match(calendarOf('th', 'UTC').month('2026-12'), '2026')
    t.match(calendarOf('fa', 'UTC').month('2026-12'), '۲۰۲۶')
    t.equal(calendarOf('de', 'Europe/Berlin').zone, 'Mitteleuropäische Zeit')
    t.equal(calendarOf('en', 'UTC').zone, 'Coordinated Universal Time')
    t.strictSame([zoneOr('Mars/Olympus'), zoneOr(''), zoneOr('Asia/Tokyo')], [undefined, undefined, 'Asia/Tokyo'])
  }
)

t.test('a feed is that of one community or portal', async t => {
  const source = { baseUrl: 'https://guild.example.org', key: 'guild_pk_x' }
  t.equal(
    feedOf(source, { community: 'a b', topic: 'x&y' }),
    'webcal://guild.example.org/v1/communities/a%20b/events.ics?topic=x%26y&key=guild_pk_x'
  )
  t.equal(feedOf(source, { portal: 'one,two' }), null)
  t.equal(feedOf(source, {}), null)
})

t.test('loads where there is no document, to no effect', async t => t.type(defineEvents, 'function'))
