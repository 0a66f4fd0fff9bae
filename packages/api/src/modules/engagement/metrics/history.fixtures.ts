import { randomUUID } from 'node:crypto'
import { withClient } from '../../../../test/server.ts'
import { dayOf } from '../../../platform/days.ts'

/** Numbers that look random and are the same for the same seed. */
export const randomFrom = (seed: number) => {
  let state = seed
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
  const whole = (least: number, most: number) => least + Math.floor(next() * (most - least + 1))
  return {
    whole,
    chance: (share: number) => next() < share,
    pick: <T>(all: readonly T[]): T => all[whole(0, all.length - 1)]!,
    some: <T>(all: readonly T[], share: number): T[] => all.filter(() => next() < share)
  }
}

type Row = Record<string, unknown>
/** Rows of tables, by the names of their columns. */
export type History = Record<string, Row[]>

const HOUR = 3_600_000
const DAY = 24 * HOUR

/** What could have happened in communities within some two years up to a moment, also at the edges of days. */
export const randomHistory = (seed: number, now: number): History => {
  const { whole, chance, pick, some } = randomFrom(seed)
  const day = (ago: number) => dayOf(new Date(now - ago * DAY))
  const moment = (least: number, most: number) => new Date(now - whole(least * 24, most * 24) * HOUR).toISOString()
  const many = (count: number, make: (at: number) => Row): Row[] =>
    Array.from({ length: count }, (_, at) => ({ id: randomUUID(), ...make(at) }))

  const pauseFrom = (ago: number) => ({ from: day(ago), until: day(ago - whole(10, 100)), reason: null })

  const people = many(40, at => ({
    name: `P${at}`,
    unit: chance(0.9) ? `U${whole(1, 4)}` : null,
    function: chance(0.9) ? `F${whole(1, 3)}` : null,
    engagement_labels: chance(0.9),
    started_on: chance(0.9) ? day(whole(0, 5000)) : null,
    left_on: chance(0.1) ? day(whole(0, 700)) : null
  }))
  const portals = many(2, at => ({ slug: `p${at}`, name: `P${at}`, base_url: `https://p${at}.example.org/` }))
  const communities = many(6, at => ({
    slug: `c${at}`,
    name: `C${at}`,
    status: 'active',
    topics: at < 3 ? ['craft'] : ['data'],
    portal_ids: at === 0 ? [] : at === 5 ? [portals[1]!.id] : [portals[0]!.id],
    launched_on: day(whole(300, 700)),
    closed_on: at === 4 ? day(150) : null,
    rhythm: pick([null, ...[14, 90].map(everyDays => ({ everyDays, pauses: [pauseFrom(whole(0, 500))] }))])
  }))
  const memberships = communities.flatMap(community =>
    some(people, 0.5).map(person => {
      const joined = whole(0, 800)
      const status = pick(['active', 'active', 'active', 'alumni', 'applied', 'declined'])
      return {
        id: randomUUID(),
        community_id: community.id,
        person_id: person.id,
        status,
        joined_on: chance(0.1) ? null : chance(0.1) ? community.launched_on : day(joined),
        left_on: status === 'alumni' && chance(0.9) ? day(whole(0, joined)) : null,
        source: chance(0.2) ? 'chat' : null,
        external_key: randomUUID()
      }
    })
  )
  // Some were members before, for a while.
  const before = some(memberships, 0.2).map(({ community_id, person_id }) => {
    const joined = whole(850, 1000)
    return {
      community_id,
      person_id,
      status: 'alumni',
      joined_on: day(joined),
      left_on: chance(0.9) ? day(joined - whole(0, 100)) : null
    }
  })
  const membership_spells = [
    ...spellsOf(memberships, () => chance(0.2)),
    ...spellsOf(
      before.map(one => ({ ...one, id: idOf(memberships, one) })),
      () => false
    )
  ]
  const terms = some(memberships, 0.2).flatMap(membership =>
    many(whole(1, 3), () => {
      const began = whole(0, 900)
      return {
        membership_id: membership.id,
        member_id: membership.person_id,
        community_id: membership.community_id,
        role: pick(['leader', 'leader', 'core']),
        started_on: chance(0.1) ? null : day(began),
        ended_on: chance(0.5) ? day(whole(-100, began)) : null
      }
    })
  )
  const events = many(30, at => {
    const hosts = some(communities, 0.15)
    const own = hosts.length > 0 ? hosts : [communities[at % 6]!]
    return {
      community_id: own[0]!.id,
      host_ids: own.map(({ id }) => id),
      title: `E${at}`,
      mode: 'online',
      start: '2026-01-01T10:00',
      duration_minutes: 60,
      format: pick(['workshop', 'talk', 'training']),
      visibility: 'public',
      status: 'confirmed',
      time_zone: 'UTC',
      proposer_id: chance(0.4) ? pick(people).id : null
    }
  })
  const occurrences = events.flatMap(event =>
    many(whole(1, 8), () => {
      const starts = moment(-20, 730)
      const outcome =
        starts > new Date(now).toISOString() ? 'upcoming' : pick(['held', 'held', 'held', 'not_held', 'unconfirmed'])
      const { id, ...shared } = event
      const { host_ids: _hosts, visibility: _visibility, proposer_id: _proposer, ...own } = shared as Row
      return {
        ...own,
        event_id: id,
        original_start: starts,
        starts_at: starts,
        ends_at: new Date(Date.parse(starts) + HOUR).toISOString(),
        outcome,
        cause: 'Too few came.',
        capacity: chance(0.5) ? whole(2, 20) : null,
        head_count: outcome === 'held' && chance(0.3) ? whole(0, 25) : null,
        unmatched_count: outcome === 'held' && chance(0.3) ? whole(0, 6) : 0,
        speaker_ids: chance(0.5) ? some(people, 0.06).map(({ id }) => id) : []
      } as Row
    })
  )
  const of = (occurrence: Row, person: Row) => ({
    id: randomUUID(),
    occurrence_id: occurrence.id,
    community_id: occurrence.community_id,
    person_id: person.id
  })
  const otherThan = (id: unknown) => pick(people.filter(one => one.id !== id))
  const thanks = many(150, () => {
    const from = pick(people)
    const at = moment(0, 400)
    return {
      from_id: from.id,
      to_id: otherThan(from.id).id,
      message: 'Thank you.',
      visibility: chance(0.8) ? 'public' : 'private',
      community_id: chance(0.9) ? pick(communities).id : null,
      created_at: at,
      updated_at: at
    }
  })
  return {
    people,
    portals,
    communities,
    memberships,
    membership_spells,
    terms,
    events,
    occurrences,
    rsvps: occurrences.flatMap(one =>
      some(people, 0.1).map(person => ({
        ...of(one, person),
        status: pick(['going', 'maybe', 'declined']),
        answered_at: one.starts_at
      }))
    ),
    attendances: occurrences
      .filter(({ outcome }) => outcome === 'held' && chance(0.8))
      .flatMap(one =>
        some(people, pick([0.02, 0.1, 0.2])).map(person => ({
          ...of(one, person),
          starts_at: one.starts_at,
          status: pick(['attended', 'attended', 'attended', 'absent']),
          source: 'list'
        }))
      ),
    minutes: occurrences
      .filter(() => chance(0.6))
      .map(one => ({
        id: randomUUID(),
        occurrence_id: one.id,
        community_id: one.community_id,
        text: 'We went on.',
        author_ids: [],
        visibility: 'public',
        ...pick([
          { status: 'draft', published_at: null },
          { status: 'published', published_at: new Date(Date.parse(one.ends_at as string) + 168 * HOUR).toISOString() },
          { status: 'published', published_at: new Date(Date.parse(one.ends_at as string) + 169 * HOUR).toISOString() }
        ])
      })),
    kudos: thanks,
    resources: many(40, at => ({
      community_id: pick(communities).id,
      kind: pick(['story', 'video', 'template']),
      title: `R${at}`,
      url: 'https://example.org/',
      visibility: 'public',
      status: pick(['published', 'published', 'proposed']),
      created_at: moment(0, 730)
    })),
    contributions: memberships.flatMap(({ community_id, person_id }) =>
      many(chance(0.6) ? whole(1, 25) : 0, () => ({
        community_id,
        person_id,
        activity: pick(['mentor', 'review', 'answer', 'be_mentored', 'use']),
        counterpart_id: chance(0.8) ? otherThan(person_id).id : null,
        weight: pick([0, 0.5, 1, 2, 5]),
        occurred_at: moment(0, 500),
        source: 'chat',
        source_key: randomUUID()
      }))
    ),
    ...randomFindings(communities, portals, { whole, pick, moment }),
    ...randomCharters(communities, { whole, pick, moment }, day)
  }
}

const idOf = (memberships: readonly Row[], { community_id, person_id }: Row) =>
  memberships.find(one => one.community_id === community_id && one.person_id === person_id)!.id

/** The times of members, as triggers keep one for each membership. */
export const spellsOf = (memberships: readonly Row[], isStated: () => boolean = () => false): Row[] =>
  memberships
    .filter(({ status }) => status === 'active' || status === 'alumni')
    .map(({ id, community_id, person_id, status, joined_on, left_on = null }) => ({
      ...{ id: randomUUID(), membership_id: id, community_id, person_id, joined_on, left_on },
      is_over: status === 'alumni',
      is_stated: isStated()
    }))

type Chance = Pick<ReturnType<typeof randomFrom>, 'whole' | 'pick'> & { moment(least: number, most: number): string }

const randomFindings = (communities: Row[], portals: Row[], { whole, pick, moment }: Chance): History => {
  const judged = { message: { id: 'm', values: {} }, evidence: [], rule_version: 1, pack_version: 1 }
  const findings = communities.flatMap(community =>
    ['community.charter', 'community.core-group'].map((rule, at) => ({
      ...judged,
      id: randomUUID(),
      portal_id: portals[at]!.id,
      rule,
      subject_type: 'community',
      subject_id: community.id,
      community_id: community.id,
      severity: 'low',
      status: 'pass',
      clause: 'A clause',
      digest: 'd',
      first_seen_at: moment(700, 730),
      since: moment(0, 100)
    }))
  )
  const changes = findings.flatMap(({ id }) =>
    Array.from({ length: whole(1, 5) }, () => ({
      ...judged,
      id: randomUUID(),
      finding_id: id,
      from: moment(0, 730),
      severity: pick(['low', 'medium', 'high']),
      status: pick(['pass', 'fail', 'warn', 'waived', 'manual'])
    }))
  )
  return { findings, finding_changes: changes }
}

/** The charters of communities, each version after the one before, the last of them in force or removed; and their reviews. */
const randomCharters = (communities: Row[], { whole, pick, moment }: Chance, day: (ago: number) => string): History => {
  const charters = communities.flatMap(community => {
    const days = Array.from({ length: whole(0, 3) }, () => moment(0, 800)).sort()
    return days.map((published_at, at) => {
      const superseded_at = days[at + 1] ?? pick([null, null, moment(0, 1)])
      return {
        id: randomUUID(),
        community_id: community.id,
        number: at + 1,
        status: superseded_at === null ? 'published' : 'superseded',
        title: `Version ${at + 1}`,
        sections: [],
        author_ids: [],
        decision_mode: 'majority',
        published_at,
        superseded_at
      } as Row
    })
  })
  const charter_reviews = charters.flatMap(({ id, community_id }) =>
    Array.from({ length: whole(0, 4) }, () => {
      const held = whole(0, 700)
      const isHeld = pick([true, true, true, false])
      return {
        id: randomUUID(),
        community_id,
        charter_id: id,
        status: isHeld ? 'concluded' : 'cancelled',
        due_on: pick([day(held), day(held + whole(0, 40)), day(held - whole(0, 40)), null]),
        prefill: [],
        outcome: isHeld ? 'keep' : null,
        held_on: isHeld ? day(held) : null,
        concluded_at: isHeld ? moment(0, 1) : null
      }
    })
  )
  return { charters, charter_reviews }
}

const quoted = (name: string) => `"${name}"`

/** Puts a history on record in place of what is there, without what follows from changes. */
export const writeHistory = (url: string, history: History) =>
  withClient(url, async client => {
    await client.query('set session_replication_role = replica')
    for (const table of [...Object.keys(history), 'kept_periods', 'kept_figures'])
      await client.query(`delete from ${table}`)
    for (const [table, rows] of Object.entries(history)) {
      if (rows.length === 0) continue
      const columns = Object.keys(rows[0]!).map(quoted).join()
      await client.query(
        `insert into ${table} (${columns}) select ${columns} from jsonb_populate_recordset(null::${table}, $1::jsonb)`,
        [JSON.stringify(rows)]
      )
    }
  })
