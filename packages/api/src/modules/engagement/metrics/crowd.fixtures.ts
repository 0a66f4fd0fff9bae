import { randomUUID } from 'node:crypto'
import { spellsOf, writeHistory } from './history.fixtures.ts'

type Row = Record<string, unknown>

/** A quarter that is over, with some time in it. */
export const QUARTER = { from: '2026-01-01', to: '2026-04-01', at: '2026-02-10T10:00:00Z' }

const portal = (slug: string) => ({ id: randomUUID(), slug, name: slug, base_url: `https://${slug}.example.org/` })

/**
 * Three communities on one portal and one for members only that no portal names, with events in `QUARTER` to which so many of
 * their members came; `lead` leads the first community, `mia` is a member of it. In that one 6 people gave, and 3 received.
 */
export const writeCrowd = async (
  url: string,
  came: Record<string, number> = { weavers: 9, dyers: 3, tailors: 7, secret: 6 }
) => {
  const [intranet, other] = [portal('intranet'), portal('other')]
  const communities = Object.keys(came).map(slug => ({
    id: randomUUID(),
    slug,
    name: slug,
    status: 'active',
    topics: ['cloth'],
    visibility: slug === 'secret' ? 'members' : 'public',
    portal_ids: slug === 'secret' ? [other.id] : [intranet.id]
  }))
  const people: Row[] = []
  const memberships: Row[] = []
  const attendances: Row[] = []
  const events = communities.map(({ id, slug }) => ({
    id: randomUUID(),
    community_id: id,
    host_ids: [id],
    title: `Meeting of ${slug}`,
    mode: 'online',
    start: '2026-02-10T10:00',
    duration_minutes: 60,
    format: 'workshop',
    visibility: 'public',
    status: 'confirmed',
    time_zone: 'UTC'
  }))
  const occurrences = events.map(({ id, host_ids: _hosts, visibility: _visibility, ...shared }) => ({
    ...shared,
    id: randomUUID(),
    event_id: id,
    original_start: QUARTER.at,
    starts_at: QUARTER.at,
    ends_at: '2026-02-10T11:00:00Z',
    outcome: 'held',
    unmatched_count: 0
  }))
  communities.forEach(({ id, slug }, place) => {
    for (let at = 0; at < 10; at++) {
      const name = place === 0 && at < 2 ? ['lead', 'mia'][at]! : `${slug}${at}`
      const person = {
        id: randomUUID(),
        name,
        external_id: name,
        unit: `U${at % 3}`,
        function: 'F',
        started_on: '2015-01-01'
      }
      people.push(person)
      memberships.push({
        id: randomUUID(),
        community_id: id,
        person_id: person.id,
        status: 'active',
        joined_on: '2025-01-01'
      })
      if (at >= came[slug]!) continue
      const { id: occurrence, starts_at } = occurrences[place]!
      const row = { id: randomUUID(), occurrence_id: occurrence, starts_at, community_id: id, person_id: person.id }
      attendances.push({ ...row, status: 'attended', source: 'list' })
    }
  })
  const [led] = memberships
  const terms = [
    {
      id: randomUUID(),
      membership_id: led!.id,
      member_id: led!.person_id,
      community_id: led!.community_id,
      role: 'leader',
      started_on: '2025-01-01'
    }
  ]
  const tables = {
    people,
    portals: [intranet, other],
    communities,
    memberships,
    membership_spells: spellsOf(memberships),
    contributions: memberships.slice(0, 9).map(({ community_id, person_id }, at) => ({
      id: randomUUID(),
      community_id,
      person_id,
      activity: at < 6 ? 'mentor' : 'be_mentored',
      weight: 5,
      occurred_at: '2026-03-20T10:00:00Z',
      source: 'chat',
      source_key: randomUUID()
    })),
    terms,
    events,
    occurrences,
    attendances
  }
  await writeHistory(url, tables)
  return { intranet, other, occurrences, memberships, people }
}
