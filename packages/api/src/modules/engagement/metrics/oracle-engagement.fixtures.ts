import { Temporal } from 'temporal-polyfill'
import type { History } from './history.fixtures.ts'
import type { Expected, Window } from './oracle.fixtures.ts'

// The metrics about engagement in plain TypeScript over raw rows, written from their formulas in words; it knows nothing of how the
// service computes. Histories have talks, attendance, kudos and posted acts, the latter of activities that no fairness rule is about.

// biome-ignore lint/suspicious/noExplicitAny: rows as they are in the database.
type Row = Record<string, any>
type Day = string
type Act = {
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
const LEVELS: readonly string[] = ['core_participant', 'active', 'peripheral', 'inactive', 'new']
const unique = <T>(values: readonly T[]) => [...new Set(values)]
const sum = (values: readonly number[]) => values.reduce((all, one) => all + one, 0)
const plain = (day: Day) => Temporal.PlainDate.from(day)
const between = (from: Day, to: Day) => (Date.parse(to) - Date.parse(from)) / 86_400_000

const partition = (parts: readonly string[], people: readonly string[]): Expected => {
  const size = (part: string) => people.filter(one => one === part).length
  return Object.fromEntries(
    [['', people.length] as const, ...parts.map(part => [part, size(part)] as const)].map(([part, count]) => [
      part,
      { value: count, people: count }
    ])
  )
}

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
const actsIn = (history: History, dayOf: (moment: string) => Day) => {
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

const gave = ({ activity }: Act) => GIVES.includes(activity)
const contributes = (act: Act) => gave(act) && act.activity !== 'thank'
const isOpen = ({ isPrivate }: Act) => !isPrivate
/** What several communities hosted counts once. */
const once = (acts: readonly Act[]) => [...new Map(acts.map(act => [act.key, act])).values()]

/** The label on a day, followed from the first of seven days on. */
const labelOf = (acts: readonly Act[], last: Day) => {
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

/** Expects the metrics about engagement of some communities, in a time zone, from all that is on record. */
export const engagementOracle = (history: History, zone: string) => {
  const table = (name: string) => history[name] as Row[]
  const dayOf = (moment: string) => Temporal.Instant.from(moment).toZonedDateTimeISO(zone).toPlainDate().toString()
  const now = Temporal.Now.plainDateISO(zone).toString()
  const person = new Map(table('people').map(one => [one.id, one]))
  const { thanks, counted: acts } = actsIn(history, dayOf)
  const spells = table('membership_spells').flatMap(one => {
    if (one.is_over && !one.left_on) return []
    const left = [one.left_on, person.get(one.person_id)!.left_on].filter(Boolean).sort()[0] ?? null
    return left && one.joined_on && left < one.joined_on ? [] : [{ ...one, left_on: left } as Row]
  })
  const held = (community: string) => {
    const hosted = table('events').filter(one => one.host_ids.includes(community))
    return table('occurrences')
      .filter(one => one.outcome === 'held' && hosted.some(({ id }) => id === one.event_id))
      .map(one => dayOf(one.starts_at))
  }
  const heldIn = new Map(table('communities').map(({ id }) => [id as string, held(id)]))

  /** The last complete months or quarters before a day, without those that a pause took. */
  const windowFor = ({ id, rhythm }: Row, last: Day) => {
    const months = (rhythm?.everyDays ?? 1) > 31 ? 3 : 1
    let start = plain(last).with({ day: 1 })
    while ((start.month - 1) % months) start = start.subtract({ months: 1 })
    const spans = Array.from({ length: 12 }, (_, at) => {
      const to = start.subtract({ months: at * months })
      return { from: to.subtract({ months }).toString(), to: to.toString() }
    })
    const paused = ({ from, to }: { from: Day; to: Day }) => {
      const length = between(from, to)
      const days = Array.from({ length }, (_, at) =>
        new Date(Date.parse(from) + at * 86_400_000).toISOString().slice(0, 10)
      )
      const off = days.filter(day => rhythm?.pauses.some((one: Row) => one.from <= day && day <= one.until))
      return off.length * 2 >= length && !heldIn.get(id)!.some(day => from <= day && day < to)
    }
    return spans.filter(span => !paused(span)).slice(0, 6)
  }
  const windows = new Map<string, ReturnType<typeof windowFor>>()
  const windowOf = (community: Row, last: Day) => {
    const key = `${community.id} ${last}`
    const window = windows.get(key) ?? windowFor(community, last)
    windows.set(key, window)
    return window
  }
  const actsOf = Map.groupBy(acts, act => `${act.community} ${act.person}`)
  const spellOn = (community: string, who: string, day: Day) =>
    spells.find(
      one =>
        one.community_id === community &&
        one.person_id === who &&
        (one.joined_on === null || one.joined_on <= day) &&
        (one.left_on === null || one.left_on > day)
    )
  const levelOf = (community: Row, who: string, last: Day) => {
    const spell = spellOn(community.id, who, last)
    if (!spell) return undefined
    const window = windowOf(community, last)
    const own = (actsOf.get(`${community.id} ${who}`) ?? []).filter(act => act.weight > 0 && isOpen(act))
    const within = (of: Act[]) => window.filter(({ from, to }) => of.some(({ day }) => from <= day && day < to)).length
    const [a, g] = [within(own), within(own.filter(gave))]
    const since = [spell.joined_on, community.launched_on].filter(Boolean).sort().at(-1)
    if (window.filter(({ from }) => !since || from >= since).length < 2) return 'new'
    return a >= 4 && g >= 2 ? 'core_participant' : a >= 2 ? 'active' : a === 1 ? 'peripheral' : 'inactive'
  }

  /** Acts of one person for another, each with both; at a date, all who talk there are for each other. */
  const directed = (own: readonly Act[]) => [
    ...own.flatMap(({ person, activity, to }) =>
      ['answer', 'mentor', 'thank'].includes(activity) && to ? [{ from: person, to }] : []
    ),
    ...[
      ...Map.groupBy(
        own.filter(({ activity }) => activity === 'talk'),
        ({ date }) => date
      ).values()
    ].flatMap(talks =>
      talks.flatMap(({ person: from }) => talks.flatMap(({ person: to }) => (from === to ? [] : [{ from, to }])))
    )
  ]

  const bridge = (own: readonly Act[]): Expected => {
    const all = directed(own)
    if (all.length === 0) return { '': { value: null } }
    const unit = (id: string) => person.get(id)!.unit as string | null
    const sides = [unique(all.map(({ from }) => from)), unique(all.map(({ to }) => to))]
    const people = all.length < 20 ? 1 : Math.min(...sides.map(side => side.length))
    const known = all.filter(({ from, to }) => unit(from) && unit(to))
    const units = unique(known.flatMap(({ from, to }) => [unit(from), unit(to)]))
    if (known.length * 5 < all.length * 4 || units.length === 1) return { '': { value: null, people } }
    const part = (which: (one: { from: string; to: string }) => boolean) => known.filter(which).length / known.length
    const chance = sum(units.map(name => part(({ from }) => unit(from) === name) * part(({ to }) => unit(to) === name)))
    return { '': { value: part(({ from, to }) => unit(from) !== unit(to)) / (1 - chance), people } }
  }

  const WEIGHT: Record<string, number> = { core_participant: 10, active: 4, peripheral: 1, inactive: 0 }

  /** The first of the levels that people have in some communities on a day. */
  const levelsIn = (communities: readonly Row[], day: Day) =>
    new Map(
      table('people').flatMap(({ id }) => {
        const own: string[] = communities.flatMap(community => levelOf(community, id, day) ?? [])
        return own.length === 0 ? [] : [[id as string, LEVELS.find(level => own.includes(level))!] as const]
      })
    )

  const gravity = (start: ReadonlyMap<string, string>, end: ReadonlyMap<string, string>): Record<string, Expected> => {
    const settled = [...end.values()].filter(level => level !== 'new').map(level => WEIGHT[level]!)
    const mass = sum(settled)
    const steps = [...start].flatMap(([id, before]) => {
      const after = end.get(id)
      return after === undefined || after === 'new' || before === 'new' ? [] : [WEIGHT[after]! - WEIGHT[before]!]
    })
    const ways = steps.map(step => (step > 0 ? 'up' : step < 0 ? 'down' : 'held'))
    return {
      level_flow: partition(['up', 'held', 'down'], ways),
      gravity_mass: { '': { value: mass, people: end.size } },
      gravity_density: {
        '': { value: mass === 0 ? null : mass / settled.filter(weight => weight > 0).length, people: end.size }
      },
      gravity_drift: { '': { value: steps.length === 0 ? null : sum(steps) / steps.length, people: steps.length } }
    }
  }

  return (ids: readonly string[], { first, last }: Window): Record<string, Expected> => {
    const communities = table('communities').filter(({ id }) => ids.includes(id))
    const levelsOnLast = levelsIn(communities, last)
    const levelsBefore = levelsIn(communities, plain(first).subtract({ days: 1 }).toString())
    const labels = table('people').flatMap(({ id, engagement_labels }) => {
      const known = ids.some(community => {
        const spell = spellOn(community, id, last)
        return spell && (spell.joined_on === null || between(spell.joined_on, last) >= 30)
      })
      if (!known || !engagement_labels) return []
      return [labelOf(once(ids.flatMap(community => actsOf.get(`${community} ${id}`) ?? [])), last)]
    })
    const within = once(acts.filter(act => ids.includes(act.community) && isOpen(act)))
    const inPeriod = within.filter(({ day }) => first <= day && day <= last)
    const gifts = inPeriod.filter(gave)
    const half = (nameOf: (act: Act) => string | null) => {
      const named = gifts.filter(act => nameOf(act) !== null)
      const sizes = unique(named.map(nameOf)).map(name =>
        sum(named.filter(act => nameOf(act) === name).map(({ weight }) => weight))
      )
      const all = sum(sizes)
      if (all === 0) return null
      const sorted = sizes.toSorted((a, b) => b - a)
      return sorted.findIndex((_, at) => 2 * sum(sorted.slice(0, at + 1)) >= all) + 1
    }
    const givers = unique(gifts.map(act => act.person)).length
    const cohort = spells.filter(one => {
      const community = communities.find(({ id }) => id === one.community_id)
      const joined = one.joined_on
      return (
        community && joined && first <= joined && joined <= last && !one.is_stated && joined !== community.launched_on
      )
    })
    const contributed = cohort.filter(one =>
      acts.some(
        act =>
          act.community === one.community_id &&
          act.person === one.person_id &&
          contributes(act) &&
          act.day >= one.joined_on &&
          between(one.joined_on, act.day) < 90
      )
    )
    const early = last >= now || cohort.some(one => between(one.joined_on, now) < 90)
    const contributors = unique(inPeriod.filter(contributes).map(act => act.person))
    const thanked = contributors.filter(id =>
      thanks.some(
        one => ids.includes(one.community) && isOpen(one) && one.to === id && first <= one.day && one.day <= last
      )
    )
    const talks = within.filter(({ activity }) => activity === 'talk')
    const speakers = unique(talks.filter(act => inPeriod.includes(act)).map(act => act.person))
    const spokeBefore = talks.filter(({ day }) => day < first).map(act => act.person)
    return {
      ...gravity(levelsBefore, levelsOnLast),
      participation_levels: partition(LEVELS, [...levelsOnLast.values()]),
      giver_matcher_taker_mix: partition(['giver', 'matcher', 'taker', 'quiet'], labels),
      speaker_levels: partition(
        [...LEVELS, 'guest'],
        speakers.map(id => levelsOnLast.get(id) ?? 'guest')
      ),
      first_time_speakers: { '': { value: speakers.filter(id => !spokeBefore.includes(id)).length } },
      contributors_thanked: {
        '':
          contributors.length === 0
            ? { value: null }
            : { value: thanked.length / contributors.length, people: contributors.length }
      },
      silo_bridge: bridge(inPeriod),
      concentration:
        half(act => act.person) === null
          ? { '': { value: null } }
          : {
              people: { value: half(act => act.person), people: givers },
              units: { value: half(act => person.get(act.person)!.unit), people: givers }
            },
      newcomers_contributing: {
        '':
          cohort.length === 0
            ? { value: null }
            : { value: early ? null : contributed.length / cohort.length, people: cohort.length }
      }
    }
  }
}
