import { Temporal } from 'temporal-polyfill'
import type { History } from './history.fixtures.ts'

// Acts as they are counted, and labels, in plain TypeScript over raw rows, written from the rules in words; it knows nothing of how the
// service computes. Histories have talks, attendance, kudos and posted acts, the latter of activities that no fairness rule is about.

// biome-ignore lint/suspicious/noExplicitAny: rows as they are in the database.
export type Row = Record<string, any>
export type Day = string
export type Act = {
  community: string
  person: string
  activity: string
  weight: number
  key: string
  at: number
  day: Day
  to?: string | null
  date?: string
  isPrivate?: boolean
}

const GIVES = ['mentor', 'review', 'answer', 'talk', 'thank']
export const unique = <T>(values: readonly T[]) => [...new Set(values)]
export const sum = (values: readonly number[]) => values.reduce((all, one) => all + one, 0)
export const plain = (day: Day) => Temporal.PlainDate.from(day)
export const between = (from: Day, to: Day) => (Date.parse(to) - Date.parse(from)) / 86_400_000

const inOrder = (acts: readonly Act[]) => acts.toSorted((a, b) => a.at - b.at || (a.key < b.key ? -1 : 1))

/** Of the thanks of a person in a community: one to each in 30 days, and two to anybody. */
const countedThanks = (thanks: readonly Act[]) => {
  const kept: Act[] = []
  for (const one of inOrder(thanks)) {
    const recent = kept.filter(({ day }) => between(day, one.day) < 30)
    if (recent.length < 2 && recent.every(({ to }) => to !== one.to)) kept.push(one)
  }
  return kept
}

const byPerson = (acts: readonly Act[]) => [
  ...Map.groupBy(acts, ({ community, person }) => `${community} ${person}`).values()
]

/** All thanks, and the acts that are counted: of attendances of those who do not speak, the first two of a calendar month. */
export const actsIn = (history: History, dayOf: (moment: string) => Day) => {
  const table = (name: string) => history[name] as Row[]
  const event = new Map(table('events').map(one => [one.id, one]))
  const occurrence = new Map(table('occurrences').map(one => [one.id, one]))
  const hosted = (date: Row, person: string, activity: string, weight: number): Act[] =>
    date.outcome !== 'held'
      ? []
      : (event.get(date.event_id)!.host_ids as string[]).map(community => ({
          community,
          person,
          activity,
          weight,
          key: `occurrence ${date.id} ${activity} ${person}`,
          at: Date.parse(date.starts_at),
          day: dayOf(date.starts_at),
          date: date.id
        }))
  const talks = table('occurrences').flatMap(one =>
    (one.speaker_ids as string[]).flatMap(person => hosted(one, person, 'talk', 5))
  )
  const attended = table('attendances').flatMap(one => {
    const date = occurrence.get(one.occurrence_id)!
    const speaks = date.speaker_ids.includes(one.person_id)
    return one.status !== 'attended' || speaks ? [] : hosted(date, one.person_id, 'attend', 0.5)
  })
  const months = Map.groupBy(attended, one => `${one.community} ${one.person} ${one.day.slice(0, 7)}`)
  const first = [...months.values()].flatMap(own => inOrder(own).slice(0, 2))
  const thanks = table('kudos').flatMap((one): Act[] =>
    one.community_id === null
      ? []
      : [
          {
            community: one.community_id,
            person: one.from_id,
            activity: 'thank',
            weight: 0.5,
            key: `kudo ${one.id}`,
            at: Date.parse(one.created_at),
            day: dayOf(one.created_at),
            to: one.to_id,
            isPrivate: one.visibility === 'private'
          }
        ]
  )
  const posted = table('contributions').map(one => ({
    community: one.community_id,
    person: one.person_id,
    activity: one.activity,
    weight: one.weight,
    key: one.id,
    at: Date.parse(one.occurred_at),
    day: dayOf(one.occurred_at),
    to: one.counterpart_id
  }))
  return { thanks, counted: [...first, ...talks, ...byPerson(thanks).flatMap(countedThanks), ...posted] }
}

export const gave = ({ activity }: Act) => GIVES.includes(activity)
export const contributes = (act: Act) => gave(act) && act.activity !== 'thank'
export const isOpen = ({ isPrivate }: Act) => !isPrivate
/** What several communities hosted counts once. */
export const once = (acts: readonly Act[]) => [...new Map(acts.map(act => [act.key, act])).values()]

/** The label on a day, followed from the first of seven days on. */
export const labelOf = (acts: readonly Act[], last: Day) => {
  const month = plain(last).with({ day: 1 })
  const days = [6, 5, 4, 3, 2, 1].map(back =>
    month
      .subtract({ months: back - 1 })
      .subtract({ days: 1 })
      .toString()
  )
  let label = 'none'
  for (const day of [...days, last]) {
    const weighed = acts.flatMap(act => {
      const age = between(act.day, day)
      return age >= 0 && age < 180 ? [{ ...act, value: act.weight * Math.exp((-age / 90) * Math.LN2) }] : []
    })
    const [given, taken] = [true, false].map(way =>
      sum(weighed.filter(act => gave(act) === way).map(({ value }) => value))
    )
    const deciding = sum(
      weighed.filter(({ activity }) => !['attend', 'use', 'thank'].includes(activity)).map(({ value }) => value)
    )
    const b = Math.round(((given! - taken!) / (given! + taken! || 1)) * 1e9) / 1e9
    const fresh = label === 'none' || label === 'quiet'
    const bound = fresh ? 0.2 : 0.25
    if (Math.round(deciding * 1e9) / 1e9 < (fresh ? 3 : 2.5)) label = 'quiet'
    else if ((label === 'giver' && b >= 0.15) || (label === 'taker' && b <= -0.15)) continue
    else label = b >= bound ? 'giver' : b <= -bound ? 'taker' : 'matcher'
  }
  return label
}
