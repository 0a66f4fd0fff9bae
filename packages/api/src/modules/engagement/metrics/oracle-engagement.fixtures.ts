import { Temporal } from 'temporal-polyfill'
import type { History } from './history.fixtures.ts'
import type { Expected, Window } from './oracle.fixtures.ts'

// The metrics about engagement in plain TypeScript over raw rows, written from their formulas in words; it knows nothing of how the
// service computes. Histories have attendance and posted acts alone, of activities that no other fairness rule is about.

// biome-ignore lint/suspicious/noExplicitAny: rows as they are in the database.
type Row = Record<string, any>
type Day = string
type Act = { community: string; person: string; activity: string; weight: number; key: string; at: number; day: Day }

const GIVES = ['mentor', 'review', 'answer']
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

/** The acts that are counted: of attendances, the first two of a calendar month. */
const counted = (history: History, dayOf: (moment: string) => Day): Act[] => {
  const table = (name: string) => history[name] as Row[]
  const event = new Map(table('events').map(one => [one.id, one]))
  const occurrence = new Map(table('occurrences').map(one => [one.id, one]))
  const attended = table('attendances').flatMap(one => {
    const date = occurrence.get(one.occurrence_id)!
    if (one.status !== 'attended' || date.outcome !== 'held') return []
    return (event.get(date.event_id)!.host_ids as string[]).map(community => ({
      community,
      person: one.person_id,
      activity: 'attend',
      weight: 0.5,
      key: `occurrence ${date.id} attend ${one.person_id}`,
      at: Date.parse(date.starts_at),
      day: dayOf(date.starts_at)
    }))
  })
  const months = Map.groupBy(attended, one => `${one.community} ${one.person} ${one.day.slice(0, 7)}`)
  const first = [...months.values()].flatMap(own =>
    own.toSorted((a, b) => a.at - b.at || (a.key < b.key ? -1 : 1)).slice(0, 2)
  )
  const posted = table('contributions').map(one => ({
    community: one.community_id,
    person: one.person_id,
    activity: one.activity,
    weight: one.weight,
    key: one.id,
    at: Date.parse(one.occurred_at),
    day: dayOf(one.occurred_at)
  }))
  return [...first, ...posted]
}

const gave = ({ activity }: Act) => GIVES.includes(activity)

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
      weighed.filter(({ activity }) => !['attend', 'use'].includes(activity)).map(({ value }) => value)
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
  const acts = counted(history, dayOf)
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
    const own = (actsOf.get(`${community.id} ${who}`) ?? []).filter(({ weight }) => weight > 0)
    const within = (of: Act[]) => window.filter(({ from, to }) => of.some(({ day }) => from <= day && day < to)).length
    const [a, g] = [within(own), within(own.filter(gave))]
    const since = [spell.joined_on, community.launched_on].filter(Boolean).sort().at(-1)
    if (window.filter(({ from }) => !since || from >= since).length < 2) return 'new'
    return a >= 4 && g >= 2 ? 'core_participant' : a >= 2 ? 'active' : a === 1 ? 'peripheral' : 'inactive'
  }

  return (ids: readonly string[], { first, last }: Window): Record<string, Expected> => {
    const communities = table('communities').filter(({ id }) => ids.includes(id))
    const levels = table('people').flatMap(({ id }) => {
      const own: string[] = communities.flatMap(community => levelOf(community, id, last) ?? [])
      return own.length === 0 ? [] : [LEVELS.find(level => own.includes(level))!]
    })
    const labels = table('people').flatMap(({ id, engagement_labels }) => {
      const known = ids.some(community => {
        const spell = spellOn(community, id, last)
        return spell && (spell.joined_on === null || between(spell.joined_on, last) >= 30)
      })
      if (!known || !engagement_labels) return []
      const own = ids.flatMap(community => actsOf.get(`${community} ${id}`) ?? [])
      const once = new Map(own.map(act => [act.key, act]))
      return [labelOf([...once.values()], last)]
    })
    const gifts = acts.filter(act => ids.includes(act.community) && gave(act) && first <= act.day && act.day <= last)
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
          gave(act) &&
          act.day >= one.joined_on &&
          between(one.joined_on, act.day) < 90
      )
    )
    const early = last >= now || cohort.some(one => between(one.joined_on, now) < 90)
    return {
      participation_levels: partition(LEVELS, levels),
      giver_matcher_taker_mix: partition(['giver', 'matcher', 'taker', 'quiet'], labels),
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
