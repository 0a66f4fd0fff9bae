import type { ContributionActivity, ExclusionReason } from '@guildhall/schema'
import { DAY_MS, dayOf } from '../../../platform/days.ts'

// The ledger worked out in plain TypeScript over raw rows. It knows nothing of how the service does it.

export type RawOccurrence = {
  id: string
  hosts: string[]
  startsAt: string
  outcome: 'held' | 'not_held'
  format: string
  headCount: number | null
  organisers: string[]
  facilitators: string[]
  speakers: string[]
  attended: string[]
  /** Who wrote the minutes, where they are published. */
  minutes: { authors: string[]; publishedAt: string } | null
}
export type Raw = {
  posted: {
    id: string
    community: string
    person: string
    activity: ContributionActivity
    at: string
    about: string | null
    source: string
    weight: number
    corrects: string | null
  }[]
  occurrences: RawOccurrence[]
  /** Topics of agendas; those count that somebody else voted for at an occurrence that was held. */
  topics: { id: string; hosts: string[]; person: string; startsAt: string; counts: boolean }[]
  resources: { id: string; community: string; authors: string[]; status: string; publishedAt: string | null }[]
  kudos: { id: string; community: string; from: string; to: string; about: string | null; at: string }[]
}
export type Act = {
  key: string
  community: string
  person: string
  activity: ContributionActivity
  at: string
  about: string | null
  to: string | null
  source: string | null
  weight: number
  excluded: ExclusionReason | null
}

const WEIGHTS: Record<ContributionActivity, number> = {
  organise: 5,
  facilitate: 5,
  talk: 5,
  mentor: 4,
  publish: 3,
  minutes: 2,
  answer: 2,
  review: 2,
  propose: 1,
  thank: 0.5,
  attend: 0.5,
  ask: 0.5,
  be_mentored: 2,
  use: 0.5
}
const ROLES: ContributionActivity[] = ['talk', 'organise', 'facilitate', 'minutes']
const WORKING = ['core_check_in', 'sponsor_meeting', 'retrospective', 'launch']

const own = (more: Omit<Act, 'weight' | 'excluded' | 'source' | 'to'> & Partial<Act>): Act => ({
  weight: WEIGHTS[more.activity],
  excluded: null,
  source: null,
  to: null,
  ...more
})

const actsOf = (raw: Raw): Act[] => {
  const acts: Act[] = []
  const corrected = new Set(raw.posted.flatMap(({ corrects, id }) => (corrects ? [corrects, id] : [])))
  for (const { id, at, person, community, activity, about, source, weight } of raw.posted)
    acts.push({
      key: id,
      community,
      person,
      activity,
      at,
      about,
      to: null,
      source,
      weight,
      excluded: corrected.has(id) ? 'corrected' : null
    })
  for (const {
    id,
    hosts,
    startsAt,
    outcome,
    organisers,
    facilitators,
    speakers,
    attended,
    minutes
  } of raw.occurrences) {
    if (outcome !== 'held') continue
    const parts: [ContributionActivity, string[], string][] = [
      ['organise', organisers, startsAt],
      ['facilitate', facilitators, startsAt],
      ['talk', speakers, startsAt],
      ['attend', attended, startsAt],
      ['minutes', minutes?.authors ?? [], minutes?.publishedAt ?? startsAt]
    ]
    for (const community of hosts)
      for (const [activity, people, at] of parts)
        for (const person of people)
          acts.push(own({ key: `occurrence ${id} ${activity} ${person}`, community, person, activity, at, about: id }))
  }
  for (const { id, hosts, person, startsAt: at, counts } of raw.topics)
    for (const community of counts ? hosts : [])
      acts.push(own({ key: `agenda item ${id} propose`, community, person, activity: 'propose', at, about: id }))
  for (const { id, community, authors, status, publishedAt } of raw.resources)
    if (['published', 'archived'].includes(status) && publishedAt)
      for (const person of authors)
        acts.push(
          own({
            key: `resource ${id} publish ${person}`,
            community,
            person,
            activity: 'publish',
            at: publishedAt,
            about: id
          })
        )
  for (const { id, community, from, to, about, at } of raw.kudos)
    acts.push(own({ key: `kudo ${id}`, community, person: from, activity: 'thank', at, about, to }))
  return acts
}

const inTime = (a: Act, b: Act) => Date.parse(a.at) - Date.parse(b.at) || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)
const apart = (a: Act, b: Act) => (Date.parse(dayOf(a.at)) - Date.parse(dayOf(b.at))) / DAY_MS

/** Leaves only so many of those that are alike. */
const atMost = (acts: Act[], most: number, reason: ExclusionReason, kind: (act: Act) => string | undefined) => {
  const counted = new Map<string, number>()
  for (const act of acts) {
    const of = act.excluded ? undefined : kind(act)
    if (of === undefined) continue
    const before = counted.get(of) ?? 0
    if (before >= most) act.excluded = reason
    else counted.set(of, before + 1)
  }
}

const judge = (acts: Act[], occurrences: Map<string, RawOccurrence>) => {
  acts.sort(inTime)
  const hasRole = (about: string) =>
    acts.some(act => act.about === about && ROLES.includes(act.activity) && act.excluded !== 'corrected')
  atMost(acts, 20, 'daily_limit', ({ source, at }) => (source ? `${source} ${dayOf(at)}` : undefined))
  for (const act of acts.filter(({ excluded }) => !excluded)) {
    const { activity, about, person } = act
    const date = occurrences.get(about ?? '')
    if (date && ['organise', 'facilitate'].includes(activity)) {
      const others = date.attended.filter(id => id !== person).length
      const crowd = Math.max(others, (date.headCount ?? 0) - 1) >= 2 || date.minutes !== null
      if (date.outcome !== 'held' || !crowd) act.excluded = 'unattended'
    }
    if (activity === 'attend' && date && WORKING.includes(date.format)) act.excluded = 'working_meeting'
    else if (activity === 'attend' && about && hasRole(about)) act.excluded = 'role_attendance'
  }
  const roles = acts
    .filter(({ activity, about, excluded }) => ROLES.includes(activity) && about && !excluded)
    .sort(
      (a, b) => b.weight - a.weight || ROLES.indexOf(a.activity) - ROLES.indexOf(b.activity) || (a.key < b.key ? -1 : 1)
    )
  atMost(roles, 1, 'one_role', ({ about }) => about!)
  atMost(acts, 1, 'once_per_question', ({ activity, about }) => (activity === 'answer' && about ? about : undefined))
  atMost(acts, 2, 'monthly_limit', ({ activity, at }) =>
    ['attend', 'ask'].includes(activity) ? `${activity} ${dayOf(at).slice(0, 7)}` : undefined
  )
  const thanks: Act[] = []
  for (const act of acts.filter(({ activity, excluded }) => activity === 'thank' && !excluded)) {
    const recent = thanks.filter(one => apart(act, one) < 30)
    if (recent.some(({ to }) => to !== null && to === act.to)) act.excluded = 'thanks_per_pair'
    else if (recent.length >= 2) act.excluded = 'thanks_limit'
    else thanks.push(act)
  }
}

/** The whole ledger of raw rows. */
export const ledgerOf = (raw: Raw): Act[] => {
  const acts = actsOf(raw)
  const occurrences = new Map(raw.occurrences.map(one => [one.id, one]))
  for (const own of Map.groupBy(acts, ({ community, person }) => `${community} ${person}`).values())
    judge(own, occurrences)
  return acts
}
