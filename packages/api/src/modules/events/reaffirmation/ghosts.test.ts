import { sql } from 'drizzle-orm'
import t from 'tap'
import { timeZone } from '../../../platform/days.ts'
import { reaffirm } from './answer.ts'
import { type AskedSeries, readSeries } from './link.ts'
import { dayAt, nightOf, type Stage, stage } from './reaffirmation.fixtures.ts'

const DAYS = 85

type Series = { id: string; dates: { id: string; start: string }[] }
/** Something that is done in the morning of a day. */
type Act = (stage: Stage, series: Series, now: Date) => Promise<unknown>

const record =
  (index: number, body: object): Act =>
  async ({ as }, { dates }) => {
    const { status, text } = await as('leader').patch(`/v1/occurrences/${dates[index]!.id}`, body)
    if (status !== 200) throw new Error(text)
  }
const held = (index: number) => record(index, { outcome: 'held' })
const notHeld = (index: number, cause: string) => record(index, { outcome: 'not_held', cause })
const send =
  (index: number, url: string, verb: 'post' | 'put', body: object): Act =>
  async ({ as }, { dates }) => {
    const { status, text } = await as('leader')[verb](`/v1/occurrences/${dates[index]!.id}/${url}`, body)
    if (status >= 300) throw new Error(text)
  }
const attendance = (index: number, body: object) => send(index, 'attendance', 'post', body)
const minutes = (index: number) => send(index, 'minutes', 'put', { text: 'What was said.' })
const move = (index: number, day: number) => record(index, { start: `${dayAt(day)}T14:00` })
/** What is cancelled in time; by hand, since the days of the table are over. */
const cancel =
  (index: number): Act =>
  ({ store }, { dates }) =>
    store.run(
      sql`update occurrences set status = 'cancelled', outcome = 'not_held', cause = 'Storm.' where id = ${dates[index]!.id}`
    )
const pause =
  (from: number, until: number): Act =>
  async ({ admin }, { id }) => {
    const { body } = await admin.get(`/v1/events/${id}`)
    const rhythm = { pauses: [{ from: dayAt(from), until: dayAt(until), reason: 'Summer' }] }
    await admin.patch(`/v1/communities/${body.hosts[0].id}`, { rhythm })
  }
const affirm: Act = ({ store, people }, { id }, now) =>
  store.transaction({ key: null, person: null, actorClass: 'robot', request: 'test' }, async db => {
    const told = (await readSeries(db, { event: id, person: people.leader! }, now)) as AskedSeries
    return reaffirm({ db, told, now })
  })

type Case = {
  /** What the series is, if not weekly without an end from day 0. */
  rule?: object | null
  does?: [day: number, act: Act][]
  /** How many days after it was queued the notice is delivered; by default on the same day. */
  delivered?: number
  /** The outcomes of the first dates on the last day: held, not held, unconfirmed, upcoming. */
  outcomes: string
  /** On which days its editors are asked, and it becomes dormant. */
  asked: number[]
  dormant: number[]
}

// A date of day 0 is unconfirmed from day 7 on; three of a weekly series on day 21.
const CASES: Record<string, Case> = {
  'nothing is recorded': { outcomes: 'uuuuu', asked: [21], dormant: [51] },
  'the second date was held': { does: [[9, held(1)]], outcomes: 'uhuuu', asked: [35], dormant: [65] },
  'every third date was held': {
    does: [2, 5, 8, 11].map(index => [index * 7 + 1, held(index)]),
    outcomes: 'uuhuuhuuhuuh',
    asked: [],
    dormant: []
  },
  'of the second only a head count is known': {
    does: [[9, attendance(1, { headCount: 7 })]],
    outcomes: 'uhuuu',
    asked: [35],
    dormant: [65]
  },
  'of the second only who came is known': {
    does: [[9, attendance(1, { people: [{ externalId: 'ada' }] })]],
    outcomes: 'uhuuu',
    asked: [35],
    dormant: [65]
  },
  'the second has minutes': { does: [[9, minutes(1)]], outcomes: 'uhuuu', asked: [35], dormant: [65] },
  'the third has minutes after the question': {
    does: [[24, minutes(2)]],
    outcomes: 'uuhuuu',
    asked: [21, 42],
    dormant: [72]
  },
  'a head count says that no one came to the second': {
    does: [[9, attendance(1, { headCount: 0 })]],
    outcomes: 'unuuu',
    asked: [35],
    dormant: [65]
  },
  'a head count says that no one came to the second, after it was unconfirmed': {
    does: [[16, attendance(1, { headCount: 0 })]],
    outcomes: 'unuuu',
    asked: [35],
    dormant: [65]
  },
  'of the third only who was absent is known, after the question': {
    does: [[24, attendance(2, { people: [{ externalId: 'ada', status: 'absent' }] })]],
    outcomes: 'uunuuu',
    asked: [21, 42],
    dormant: [72]
  },
  'of the second who was absent is known, after it was unconfirmed, and a day later who came': {
    does: [
      [16, attendance(1, { people: [{ externalId: 'ada', status: 'absent' }] })],
      [17, attendance(1, { people: [{ externalId: 'leader' }] })]
    ],
    outcomes: 'uhuuu',
    asked: [35],
    dormant: [65]
  },
  'no one came to the second by a head count, and somebody by a later list': {
    does: [
      [9, attendance(1, { headCount: 0 })],
      [20, attendance(1, { people: [{ externalId: 'ada' }] })]
    ],
    outcomes: 'uhuuu',
    asked: [35],
    dormant: [65]
  },
  'no one came to the second by a head count, and it has minutes later': {
    does: [
      [9, attendance(1, { headCount: 0 })],
      [20, minutes(1)]
    ],
    outcomes: 'uhuuu',
    asked: [35],
    dormant: [65]
  },
  'too few came to the third, and who was absent is recorded later': {
    does: [
      [15, notHeld(2, 'Too few came.')],
      [24, attendance(2, { people: [{ externalId: 'ada', status: 'absent' }], headCount: 1 })]
    ],
    outcomes: 'uunuuu',
    asked: [42],
    dormant: [72]
  },
  'too few came to the third': {
    does: [[15, notHeld(2, 'Too few came.')]],
    outcomes: 'uunuuu',
    asked: [42],
    dormant: [72]
  },
  'the third was cancelled': { does: [[13, cancel(2)]], outcomes: 'uunuuu', asked: [42], dormant: [72] },
  'the second was moved to after the third': {
    does: [[6, move(1, 16)]],
    outcomes: 'uuuuu',
    asked: [23],
    dormant: [53]
  },
  'a single event': { rule: null, outcomes: 'u', asked: [], dormant: [] },
  'a series of one': { rule: { frequency: 'weekly', count: 1 }, outcomes: 'u', asked: [], dormant: [] },
  'a series that is over': { rule: { frequency: 'weekly', count: 3 }, outcomes: 'uuu', asked: [], dormant: [] },
  'a date is confirmed a day before it would be unconfirmed': {
    does: [[20, held(2)]],
    outcomes: 'uuhuuu',
    asked: [42],
    dormant: [72]
  },
  'the last date is confirmed after the question': {
    does: [[25, held(3)]],
    outcomes: 'uuuhuuu',
    asked: [21, 49],
    dormant: [79]
  },
  'an older date alone is confirmed after the question': {
    does: [[40, held(0)]],
    outcomes: 'huuuu',
    asked: [21],
    dormant: [51]
  },
  'the series is reaffirmed after the question': {
    does: [[30, affirm]],
    outcomes: 'uuuuu',
    asked: [21, 56],
    dormant: []
  },
  'the dormant series is reaffirmed': { does: [[55, affirm]], outcomes: 'uuuuu', asked: [21, 77], dormant: [51] },
  'the notice never arrives': { delivered: Infinity, outcomes: 'uuuuu', asked: [21], dormant: [] },
  'the notice arrives late': { delivered: 10, outcomes: 'uuuuu', asked: [21], dormant: [61] },
  'a pause was declared in time': {
    does: [[-1, pause(5, 20)]],
    outcomes: 'unnuuu',
    asked: [35],
    dormant: [65]
  },
  'a pause was declared when it had begun': {
    does: [[10, pause(5, 20)]],
    outcomes: 'unnuuu',
    asked: [35],
    dormant: [65]
  },
  'a pause was declared after the question': {
    does: [[25, pause(5, 22)]],
    outcomes: 'uuunuu',
    asked: [21, 42],
    dormant: [72]
  }
}
const LETTERS: Record<string, string> = { h: 'held', n: 'not_held', u: 'unconfirmed' }

t.test(
  'what was recorded on which day decides the outcome, who is asked when, and when the series becomes dormant',
  async t => {
    const own = await stage(t)
    const { admin, event, occurrences, night, deliver, people, store } = own
    const table = await Promise.all(
      Object.entries(CASES).map(async ([name, { rule = { frequency: 'weekly' }, ...one }]) => {
        const { id: community } = (await admin.post('/v1/communities', { name, status: 'active' })).body
        for (const person of [people.leader, people.ada])
          await admin.post('/v1/memberships', { community, person, status: 'active' })
        const id = await event({
          hosts: [community],
          start: `${dayAt(0)}T14:00`,
          timeZone: timeZone(),
          recurrence: rule,
          organisers: [people.leader]
        })
        return {
          ...one,
          name,
          id,
          dates: await occurrences(id),
          found: { asked: [] as number[], dormant: [] as number[] }
        }
      })
    )
    const look = async () => {
      const rows = await store.run<{ id: string; status: string; asked: number }>(sql`
      select e.id, e.status, (select count(*)::int from notices n where n.kind = 'series_unconfirmed' and split_part(n.dedupe_key, ' ', 3) = e.id::text) as asked
      from events e`)
      return new Map(rows.map(row => [row.id, row]))
    }
    for (let day = -1; day <= DAYS; day++) {
      const now = nightOf(day)
      for (const one of table) for (const [on, act] of one.does ?? []) if (on === day) await act(own, one, now)
      await night(now)
      await night(now)
      const seen = await look()
      for (const { id, found, delivered = 0 } of table) {
        const { asked, status } = seen.get(id)!
        if (asked > found.asked.length) found.asked.push(day)
        if (status === 'dormant' && found.dormant.length === 0) found.dormant.push(day)
        if (day - (found.asked.at(-1) ?? day) >= delivered) await deliver(id, now)
      }
    }
    for (const { name, id, outcomes, asked, dormant, found } of table) {
      t.strictSame(found, { asked, dormant }, name)
      const rows = await store.run<{ outcome: string }>(
        sql`select outcome from occurrences where event_id = ${id} order by original_start limit ${outcomes.length}`
      )
      t.strictSame(
        rows.map(({ outcome }) => outcome),
        [...outcomes].map(letter => LETTERS[letter]),
        `${name}: outcomes`
      )
    }
  }
)
