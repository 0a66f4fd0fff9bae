import { Temporal } from 'temporal-polyfill'
import type { History } from './history.fixtures.ts'
import type { Expected, Window } from './oracle.fixtures.ts'
import {
  type Act,
  actsIn,
  between,
  contributes,
  type Day,
  gave,
  isOpen,
  labelOf,
  once,
  plain,
  type Row,
  sum,
  unique
} from './oracle-acts.fixtures.ts'

// The metrics about engagement in plain TypeScript over raw rows, written from their formulas in words.

const LEVELS: readonly string[] = ['core_participant', 'active', 'peripheral', 'inactive', 'new']

const partition = (parts: readonly string[], people: readonly string[]): Expected => {
  const size = (part: string) => people.filter(one => one === part).length
  return Object.fromEntries(
    [['', people.length] as const, ...parts.map(part => [part, size(part)] as const)].map(([part, count]) => [
      part,
      { value: count, people: count }
    ])
  )
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
      const days = Array.from({ length }, (_, days) => plain(from).add({ days }).toString())
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
