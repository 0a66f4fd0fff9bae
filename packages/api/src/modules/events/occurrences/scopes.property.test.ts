import { sql } from 'drizzle-orm'
import fc from 'fast-check'
import t from 'tap'
import { runJob } from '../../../../test/jobs.ts'
import { readConfig } from '../../../platform/config/config.ts'
import { addDays } from '../../../platform/days.ts'
import { at, type Shown, stage } from '../events/events.fixtures.ts'
import { dayOn } from './times.ts'

// Random changes of a weekly series, beside a model that knows weeks and nothing of how the service keeps them.

type Said = { title: string; time: string; capacity: number | null }
type Member = keyof Said
/** A series of the chain, from a day until another continues it. */
type Part = Said & { cancelled: boolean }
/** Of a person, the answer to a date, and the one that later dates start with. */
type Answers = Record<string, { status: string; seriesAnswer: string | null }>
type Day = { id: string; part: Part; own: Partial<Said>; cancelled: boolean; over: Shown | null; answers: Answers }

type Step =
  | { kind: 'change'; pick: number; scope: 'this' | 'following' | 'all'; member: Member; value: number }
  | { kind: 'cancel'; pick: number; scope: 'this' | 'following' }
  | { kind: 'answer'; pick: number; scope: 'this' | 'following' | 'all'; who: string; answer: string }
  | { kind: 'extend'; days: number }

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('change' as const),
      pick: fc.nat(60),
      scope: fc.constantFrom('this' as const, 'following' as const, 'all' as const),
      member: fc.constantFrom<Member>('title', 'time', 'capacity'),
      value: fc.nat(9)
    })
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('cancel' as const),
      pick: fc.nat(60),
      scope: fc.constantFrom('this' as const, 'following' as const)
    })
  },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('answer' as const),
      pick: fc.nat(60),
      scope: fc.constantFrom('this' as const, 'following' as const, 'all' as const),
      who: fc.constantFrom('ada', 'bo'),
      answer: fc.constantFrom('going', 'maybe', 'declined')
    })
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('extend' as const), days: fc.integer({ min: 1, max: 60 }) }) }
)

const VALUES: Record<Member, (value: number) => Said[Member]> = {
  title: value => `Title ${value}`,
  time: value => `1${value}:30`,
  capacity: value => 10 + value
}

t.setTimeout(600_000)

t.test('whatever is changed, cancelled and extended, no date is lost, doubled, or changed once it is over', async t => {
  const { admin, as, store, talk, weekly } = await stage(t)
  const config = readConfig({})
  const FIRST = -20

  const run = async (steps: Step[]) => {
    const { id, dates } = await weekly({ start: at(FIRST) }, { count: undefined })
    const events = [id]
    const first: Part = { title: talk.title, time: '14:00', capacity: null, cancelled: false }
    const days = new Map<string, Day>()
    const dayOf = (index: number) => addDays(dayOn(at(FIRST)), index * 7)
    const now = new Date().toISOString()
    dates.forEach((date, index) => {
      days.set(dayOf(index), {
        id: date.id,
        part: first,
        own: {},
        cancelled: false,
        over: date.endsAt <= now ? date : null,
        answers: {}
      })
    })
    const chain = async (): Promise<Shown[]> =>
      (await Promise.all(events.map(event => admin.get(`/v1/events/${event}/occurrences?limit=100`)))).flatMap(
        ({ body }) => body.items
      )
    const ahead = () => [...days].filter(([, { over }]) => over === null)
    /** The part that a change from a day on concerns: one of its own, where the day is not the first of its series. */
    const partFrom = (day: string, found: Day): Part => {
      const same = [...days].filter(([, { part }]) => part === found.part)
      if (same[0]![0] === day) return found.part
      const made = { ...found.part }
      for (const [other, entry] of same) if (other >= day) entry.part = made
      return made
    }

    for (const one of steps) {
      if (one.kind === 'extend') {
        await runJob('extend-occurrences', { store, config, now: new Date(Date.now() + one.days * 86_400_000) })
        const known = new Set([...days.values()].map(({ id }) => id))
        const last = [...days.values()].at(-1)!
        const answers = Object.fromEntries(
          Object.entries(last.answers).flatMap(([who, { seriesAnswer }]) =>
            seriesAnswer ? [[who, { status: seriesAnswer, seriesAnswer }]] : []
          )
        )
        for (const made of (await chain())
          .filter(({ id }) => !known.has(id))
          .sort((a, b) => (a.start < b.start ? -1 : 1)))
          days.set(dayOf(days.size), {
            id: made.id,
            part: last.part,
            own: {},
            cancelled: false,
            over: null,
            answers: { ...answers }
          })
        continue
      }
      const all = ahead()
      const [day, found] = all[one.pick % all.length]!
      if (one.kind === 'answer') {
        const { scope, who, answer } = one
        const meant = all.filter(
          ([other, { part }]) =>
            other === day || (scope !== 'this' && part === found.part && (scope === 'all' || other > day))
        )
        const open = meant.some(([, { cancelled, part }]) => !cancelled && !part.cancelled)
        const { status } = await as(who).put(`/v1/occurrences/${found.id}/rsvp`, { answer, scope })
        t.equal(status, open ? 200 : 422)
        for (const [, { answers }] of open ? meant : [])
          answers[who] = {
            status: answer,
            seriesAnswer: scope === 'this' ? (answers[who]?.seriesAnswer ?? null) : answer
          }
        continue
      }
      if (one.kind === 'cancel') {
        const { status, body } = await admin.post(`/v1/occurrences/${found.id}/transitions`, {
          transition: 'cancel',
          scope: one.scope,
          reason: 'Why.'
        })
        if (found.cancelled || found.part.cancelled) {
          t.equal(status, 409)
          continue
        }
        t.equal(status, 200, JSON.stringify(body))
        if (one.scope === 'this') found.cancelled = true
        else partFrom(day, found).cancelled = true
        if (!events.includes(body.event.id)) events.push(body.event.id)
        continue
      }
      const value = VALUES[one.member](one.value)
      const sent = one.member === 'time' ? { start: `${day}T${value}` } : { [one.member]: value }
      const { status, body } = await admin.patch(`/v1/occurrences/${found.id}`, { ...sent, scope: one.scope })
      t.equal(status, 200, JSON.stringify(body))
      if (!events.includes(body.event.id)) events.push(body.event.id)
      if (one.scope === 'this') found.own = { ...found.own, [one.member]: value }
      else {
        Object.assign(one.scope === 'all' ? found.part : partFrom(day, found), { [one.member]: value })
        delete found.own[one.member]
      }
    }

    const shown = await chain()
    const byId = new Map(shown.map(one => [one.id, one]))
    const rsvps = await store.run<{ id: string; who: string; status: string; seriesAnswer: string | null }>(sql`
      select r.occurrence_id as id, p.name as who, r.status, r.series_answer as "seriesAnswer"
      from rsvps r join people p on p.id = r.person_id where r.occurrence_id = any (${sql.param([...byId.keys()])}::uuid[])`)
    const given = rsvps.map(({ id, who, ...answer }) => [`${id} ${who}`, answer])
    const wanted = [...days.values()].flatMap(({ id, answers }) =>
      Object.entries(answers).map(([who, answer]) => [`${id} ${who}`, answer])
    )
    t.strictSame(Object.fromEntries(given), Object.fromEntries(wanted), `RSVPs after ${JSON.stringify(steps)}`)
    t.equal(shown.length, days.size, 'none is lost or doubled')
    t.equal(
      new Set(shown.map(one => `${one.event.id} ${one.originalStart}`)).size,
      shown.length,
      'each has a start of its own'
    )
    for (const [day, { id, part, own, cancelled, over }] of days) {
      const { event: _event, etag: _etag, ...now } = byId.get(id)!
      if (over) {
        const { event: _before, etag: _tag, ...before } = over
        t.strictSame(now, before, `${day} is over, and stays as it was`)
        continue
      }
      const said = { ...part, ...own }
      t.match(
        now,
        {
          title: said.title,
          capacity: said.capacity,
          start: `${day}T${said.time}`,
          status: cancelled || part.cancelled ? 'cancelled' : 'confirmed'
        },
        `${day} after ${JSON.stringify(steps)}`
      )
    }
  }

  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 12 }), async steps => {
      await run(steps)
      return t.passing()
    }),
    { numRuns: Number(process.env.FC_RUNS ?? 12), endOnFailure: true }
  )
})
