import { Temporal } from 'temporal-polyfill'
import type { History } from './history.fixtures.ts'
import { engagementOracle } from './oracle-engagement.fixtures.ts'

// The metrics in plain TypeScript over raw rows, written from their formulas in words; it knows nothing of how the service computes.

// biome-ignore lint/suspicious/noExplicitAny: rows as they are in the database.
type Row = Record<string, any>
type Day = string
/** A period by its first and its last day, both of them in it; the moments belong to the day that they have in the zone. */
export type Window = { first: Day; last: Day }
/** A value, and of how many people it tells; several where a metric has parts. */
export type Expected = Record<string, { value: number | null; people?: number }>

const WHOLE = ''
const size = (rows: readonly unknown[]) => ({ [WHOLE]: { value: rows.length } })
const unique = <T>(values: readonly T[]) => [...new Set(values)]
const sum = (values: readonly number[]) => values.reduce((all, one) => all + one, 0)

const inParts = (rows: readonly Row[], partOf: (row: Row) => string): Expected => {
  const parts = unique(rows.map(partOf)).map(part => [part, { value: rows.filter(row => partOf(row) === part).length }])
  return { ...size(rows), ...Object.fromEntries(parts) }
}

const median = (values: readonly number[]) => {
  const sorted = values.toSorted((a, b) => a - b)
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)]!, sorted[Math.ceil((sorted.length - 1) / 2)]!]
  return (low + high) / 2
}

/** The first of some days; none where one of them is not known. */
const earliest = (days: readonly (Day | null)[]) => (days.includes(null) ? null : days.toSorted()[0]!)

const daysBetween = (from: Day, to: Day) => Temporal.PlainDate.from(from).until(to, { largestUnit: 'day' }).days

/** Computes every metric of some communities, in a time zone, from all that is on record. */
export const oracle = (history: History, zone: string) => {
  const table = (name: string) => history[name] as Row[]
  const person = new Map(table('people').map(one => [one.id, one]))
  const dayOf = (moment: string) => Temporal.Instant.from(moment).toZonedDateTimeISO(zone).toPlainDate().toString()

  const spells = table('membership_spells').flatMap(one => {
    if (one.is_over && !one.left_on) return []
    const left = [one.left_on, person.get(one.person_id)!.left_on].filter(Boolean).sort()[0] ?? null
    return left && one.joined_on && left < one.joined_on ? [] : [{ ...one, left_on: left } as Row]
  })
  const isOn = (day: Day, from: Day | null, until: Day | null) =>
    (from === null || from <= day) && (until === null || until > day)
  const during = ({ first, last }: Window, day: Day | null) => day !== null && first <= day && day <= last

  const engagement = engagementOracle(history, zone)

  /** Of the others at each date, the share of other units; by what it would be if the others were anybody. */
  const mixing = (there: readonly Row[], { last }: Window, isUnnamed: boolean): Expected => {
    const unitOf = (id: string) => person.get(id)!.unit as string | null
    const dates = [...Map.groupBy(there, one => one.occurrence_id).values()].map(own =>
      own.map(({ person_id }) => person_id)
    )
    const named = dates.filter(own => own.length >= 2).flat()
    if (named.length === 0) return { [WHOLE]: { value: null } }
    const people = unique(named).length
    if (named.filter(unitOf).length * 5 < named.length * 4) return { [WHOLE]: { value: null, people } }
    const population = table('people').filter(one => one.unit && (one.left_on === null || one.left_on > last))
    const known = dates.map(own => own.filter(unitOf)).filter(own => own.length >= 2)
    const mean = (share: (id: string, own: string[]) => number) =>
      sum(known.flatMap(own => own.map(id => share(id, own)))) / known.flat().length
    const met = mean((id, own) => own.filter(other => unitOf(other) !== unitOf(id)).length / (own.length - 1))
    const chance = mean(id => population.filter(one => one.unit !== unitOf(id)).length / (population.length - 1))
    return { [WHOLE]: { value: isUnnamed || known.length === 0 ? null : met / chance, people } }
  }

  return (ids: readonly string[], portal: string | null, window: Window): Record<string, Expected> => {
    const within = (row: Row) => ids.includes(row.community_id)
    const own = spells.filter(within)
    const members = unique(
      own.filter(one => isOn(window.last, one.joined_on, one.left_on)).map(one => person.get(one.person_id)!)
    )
    const joined = own.filter(one => during(window, one.joined_on))
    const hosted = new Set(
      table('events')
        .filter(one => one.host_ids.some((id: string) => ids.includes(id)))
        .map(({ id }) => id)
    )
    const event = new Map(table('events').map(one => [one.id, one]))
    const dates = table('occurrences').filter(one => hosted.has(one.event_id) && during(window, dayOf(one.starts_at)))
    const held = dates.filter(({ outcome }) => outcome === 'held')

    const week = 7 * 24 * 3_600_000
    const isInTime = ({ id, ends_at }: Row) =>
      table('minutes').some(
        one => one.occurrence_id === id && Date.parse(one.published_at) - Date.parse(ends_at) <= week
      )
    const due = held.filter(({ format, ends_at }) => format !== 'training' && Date.parse(ends_at) + week < Date.now())

    const launched = new Map(table('communities').map(({ id, launched_on }) => [id, launched_on]))
    const newcomers = joined.filter(one => !one.is_stated && one.joined_on !== launched.get(one.community_id))

    const attended = table('attendances').filter(({ status }) => status === 'attended')
    const presence = held.map(one => {
      const named = attended.filter(({ occurrence_id }) => occurrence_id === one.id)
      const counted = named.length + one.unmatched_count
      const present = one.head_count === null && counted === 0 ? null : Math.max(one.head_count ?? 0, counted)
      return { ...one, named, present } as Row
    })
    const recorded = presence.filter(({ present }) => present !== null)
    const there = presence.flatMap(({ named }) => named as Row[])
    const namesUnknown = 2 * there.length < sum(recorded.map(({ present }) => present))
    const came = unique(there.map(({ person_id }) => person_id))
    const again = came.filter(id => there.filter(one => one.person_id === id).length > 1)
    const seated = recorded.filter(({ capacity }) => capacity)
    const byName = (value: number, people: number) => ({ value: namesUnknown ? null : value, people })
    const isMember = (id: string) => members.some(one => one.id === id)

    const spread = (of: (one: Row) => string | null, value: (entropy: number, groups: number) => number) => {
      const known = members.flatMap(one => of(one) ?? [])
      if (members.length === 0) return {}
      if (known.length / members.length < 0.8 - 1e-9) return { value: null, people: members.length }
      const shares = unique(known).map(name => known.filter(one => one === name).length / known.length)
      return { value: value(-sum(shares.map(p => p * Math.log(p))), shares.length), people: known.length }
    }
    const tenure = ({ started_on }: Row) => {
      if (started_on === null) return null
      const years = [1, 3, 10].filter(
        many =>
          Temporal.PlainDate.compare(Temporal.PlainDate.from(window.last).subtract({ years: many }), started_on) >= 0
      )
      return String(years.length)
    }
    const spreads = (value: (entropy: number, groups: number) => number) =>
      (members.length === 0
        ? { [WHOLE]: { value: null } }
        : {
            unit: spread(one => one.unit, value),
            function: spread(one => one.function, value),
            tenure: spread(tenure, value)
          }) as Expected

    const units = unique(table('people').flatMap(({ unit }) => unit ?? []))
    const reached = unique(members.flatMap(({ unit }) => unit ?? []))

    const present = own.filter(one => isOn(window.last, one.joined_on, one.left_on))
    const leaders = unique(present.map(({ membership_id }) => membership_id)).flatMap(membership => {
      const led = table('terms').filter(one => one.membership_id === membership && one.role === 'leader')
      const before = (one: Row) =>
        led.filter(other => other !== one && (other.started_on ?? '') < (one.started_on ?? ''))
      const sinceOf = (one: Row): Day | null => {
        if (one.started_on === null) return null
        const earlier = before(one).filter(
          other => !other.ended_on || daysBetween(other.ended_on, one.started_on) <= 30
        )
        return earlier.length === 0 ? one.started_on : earliest(earlier.map(sinceOf))
      }
      return led.filter(one => isOn(window.last, one.started_on, one.ended_on)).map(sinceOf)
    })
    const since = leaders.filter(day => day !== null)

    const closedOn = new Map(table('communities').map(({ id, closed_on }) => [id, closed_on]))
    const inForce = table('charters').filter(
      one =>
        within(one) &&
        isOn(window.last, dayOf(one.published_at), one.superseded_at && dayOf(one.superseded_at)) &&
        !((closedOn.get(one.community_id) ?? '9999') <= window.last)
    )
    const reviews = table('charter_reviews').filter(
      one => within(one) && one.status === 'concluded' && one.due_on && during(window, one.held_on)
    )

    const ofPortal = table('findings').filter(one => within(one) && (portal === null || one.portal_id === portal))
    const open = ofPortal.flatMap(({ id }) => {
      const then = table('finding_changes').filter(one => one.finding_id === id && dayOf(one.from) <= window.last)
      const latest = then
        .toSorted((a, b) => (a.from === b.from ? (a.id < b.id ? -1 : 1) : a.from < b.from ? -1 : 1))
        .at(-1)
      return latest && ['warn', 'fail', 'manual'].includes(latest.status) ? [latest] : []
    })

    const isOpen = (status: string | undefined) => status !== undefined && ['warn', 'fail', 'manual'].includes(status)
    const turned = ofPortal.flatMap(({ id, rule }) => {
      const all = table('finding_changes')
        .filter(one => one.finding_id === id)
        .toSorted((a, b) => (a.from === b.from ? (a.id < b.id ? -1 : 1) : a.from < b.from ? -1 : 1))
      return all
        .map(({ from, status }, at) => ({ rule, from, is: isOpen(status), was: isOpen(all[at - 1]?.status) }))
        .filter(({ from, is, was }) => is !== was && during(window, dayOf(from)))
    })

    return {
      ...engagement(ids, window),
      mixing: mixing(there, window, namesUnknown),
      members: size(members),
      joined: size(joined),
      left: size(own.filter(one => during(window, one.left_on))),
      newcomers: size(newcomers),
      events_held: inParts(held, ({ format }) => format),
      events_proposed: {
        [WHOLE]: {
          value:
            held.length === 0 ? null : held.filter(one => event.get(one.event_id)!.proposer_id).length / held.length
        }
      },
      rsvps: inParts(
        table('rsvps').filter(one =>
          dates.some(({ id, outcome }) => id === one.occurrence_id && outcome !== 'not_held')
        ),
        ({ status }) => status
      ),
      kudos: size(
        table('kudos').filter(
          one => within(one) && one.visibility === 'public' && during(window, dayOf(one.created_at))
        )
      ),
      minutes_in_time: {
        [WHOLE]: { value: due.length === 0 ? null : due.filter(isInTime).length / due.length }
      },
      head_count: {
        [WHOLE]: {
          value: held.length > 0 && recorded.length === 0 ? null : sum(recorded.map(({ present }) => present))
        }
      },
      fill_rate: {
        [WHOLE]: {
          value:
            seated.length === 0
              ? null
              : sum(seated.map(({ present }) => present)) / sum(seated.map(({ capacity }) => capacity))
        }
      },
      participants:
        held.length === 0
          ? { [WHOLE]: { value: 0, people: 0 } }
          : {
              [WHOLE]: byName(came.length, came.length),
              member: byName(came.filter(isMember).length, came.filter(isMember).length),
              guest: byName(came.length - came.filter(isMember).length, came.length - came.filter(isMember).length)
            },
      repeat_attendance: {
        [WHOLE]: came.length === 0 ? { value: null, people: 0 } : byName(again.length / came.length, came.length)
      },
      resources: inParts(
        table('resources').filter(
          one => within(one) && one.status === 'published' && during(window, dayOf(one.created_at))
        ),
        ({ kind }) => kind
      ),
      reach: { [WHOLE]: { value: units.length === 0 ? null : reached.length / units.length } },
      evenness: spreads((entropy, groups) => (groups === 1 ? 0 : entropy / Math.log(groups))),
      leader_tenure: {
        [WHOLE]: { value: since.length === 0 ? null : median(since.map(day => daysBetween(day, window.last))) }
      },
      charter_age: {
        [WHOLE]: {
          value:
            inForce.length === 0 ? null : median(inForce.map(one => daysBetween(dayOf(one.published_at), window.last)))
        }
      },
      reviews_on_time: {
        [WHOLE]: {
          value: reviews.length === 0 ? null : reviews.filter(one => one.held_on <= one.due_on).length / reviews.length
        }
      },
      open_findings: inParts(open, ({ severity }) => severity),
      open_findings_by_rule: inParts(open, one => ofPortal.find(({ id }) => id === one.finding_id)!.rule),
      findings_opened: inParts(
        turned.filter(({ is }) => is),
        ({ rule }) => rule
      ),
      findings_settled: inParts(
        turned.filter(({ is }) => !is),
        ({ rule }) => rule
      )
    }
  }
}
