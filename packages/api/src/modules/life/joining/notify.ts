import { INVITATION_DAYS } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import { following } from '../../../core/lifecycle/follow.ts'
import { currentTerms, instantOf } from '../../../core/model/sql.ts'
import type { NoticeSpan } from '../../../core/words/notice.ts'
import type { Database } from '../../../platform/database/database.ts'
import { addDays, dayOf } from '../../../platform/days.ts'
import { activeMembers } from '../../directory/memberships/active.ts'
import { memberships } from '../../directory/memberships/lifecycle.ts'
import { type NewNotice, queueNotices } from '../../messages/queue.ts'

type Following = NonNullable<typeof memberships.notify>
type Steps = Parameters<Following>[1]
type Step = Steps[number]

/** Where people read about the community `c`: its own website, if it has one. */
const website = sql`(select h ->> 'url' from jsonb_array_elements(c.channels) h where h ->> 'kind' = 'website' limit 1)`

type About = { id: string; name: string; website: string | null }

/** The names of people, and where their communities are. */
const about = async (db: Database, steps: Steps): Promise<ReadonlyMap<string, About>> => {
  const rows = await db.prepared<About>(
    'about memberships',
    () => sql`
      select m.id, p.name, ${website} as website from memberships m join people p on p.id = m.person_id join communities c on c.id = m.community_id
      where m.id = any (${sql.placeholder('ids')}::uuid[])`,
    { ids: steps.map(({ id }) => id) }
  )
  return new Map(rows.map(row => [row.id, row]))
}

const linkTo = (url: string | null | undefined) => (url ? { link: url } : {})

type Decider = { id: string; person: string }

/** Who decides on applications: leaders, core group and facilitators; where there are none, the admins of the portals. */
const decidersOf = (db: Database, steps: Steps) =>
  db.prepared<Decider>(
    'deciders on memberships',
    () => sql`
      with asked as (select m.id, m.person_id, m.community_id from memberships m where m.id = any (${sql.placeholder('ids')}::uuid[])),
      deciding as (
        select distinct a.id, m.person_id from asked a join memberships m on m.community_id = a.community_id and ${activeMembers('m')}
        join terms t on t.membership_id = m.id and t.role in ('leader', 'core', 'facilitator') and ${currentTerms('t')}
        where m.person_id <> a.person_id)
      select id, person_id as person from deciding
      union
      select a.id, o.admin from asked a join communities c on c.id = a.community_id join portals p on p.id = any (c.portal_ids), unnest(p.admin_ids) o (admin)
      where o.admin <> a.person_id and not exists (select from deciding d where d.id = a.id)`,
    { ids: steps.map(({ id }) => id) }
  )

const textOf = ({ input: { application } }: Step) => application?.gives ?? undefined

/** Notifies those who decide of applications. */
const tellDeciders: Following = async (db, taken, { caller }) => {
  const known = await about(db, taken)
  const steps = new Map(taken.map(step => [step.id, step]))
  const deciders = await decidersOf(db, taken)
  await queueNotices(
    db,
    deciders.flatMap(({ id, person }): NewNotice[] => {
      if (person === caller?.person) return []
      const step = steps.get(id)!
      const { name: who, website } = known.get(id)!
      const values = { who, said: textOf(step), ...linkTo(website) }
      return [
        { kind: 'membership_applied', person, community: step.subject.community, key: `${id} ${step.step}`, values }
      ]
    })
  )
}

/** Notifies people who are invited. */
const tellInvited: Following = async (db, taken, { caller }, now) => {
  const [inviter] = caller?.person
    ? await db.run<{ name: string }>(sql`select name from people where id = ${caller.person}`)
    : []
  await queueNotices(
    db,
    taken.map(({ id, step, subject: { person, community }, input: { reason } }) => ({
      kind: 'membership_invited',
      person,
      community,
      key: `${id} ${step}`,
      values: {
        who: inviter?.name,
        said: reason ?? undefined,
        by: addDays(dayOf(now), INVITATION_DAYS)
      }
    }))
  )
}

/** Notifies people of what was decided about them, and those who invited of the answers. */
const tellOutcome = async (db: Database, taken: Steps, person: string | null | undefined): Promise<void> => {
  const known = await about(db, taken)
  const items = taken.flatMap((step): NewNotice[] => {
    const { id, from, name, subject, input } = step
    const { name: who, website } = known.get(id)!
    const one = { community: subject.community, key: `${id} ${step.step}` }
    const values = { who, decision: name, cause: input.reason ?? undefined, ...linkTo(website) }
    const concerned: NewNotice = { kind: 'membership_decided', person: subject.person, ...one, values }
    if (from !== 'invited') return person === subject.person ? [] : [concerned]
    const { invitedBy } = subject
    return invitedBy && person !== invitedBy ? [{ kind: 'invitation_answered', person: invitedBy, ...one, values }] : []
  })
  await queueNotices(db, items)
}

type Welcome = {
  id: string
  leaders: string[]
  website: string | null
  date: (NoticeSpan & { title: string; where: string | null }) | null
}

/** Welcomes new members: whom they can talk to, and what takes place next. Once, also if they leave and come back. */
const welcome = async (db: Database, taken: Steps, now: Date): Promise<void> => {
  const fresh = taken.filter(({ to, from, subject: { returning } }) => to === 'active' && (from === null || !returning))
  if (fresh.length === 0) return
  const rows = await db.prepared<Welcome>(
    'welcome',
    () => sql`
      select m.id, ${website} as website,
        array(select p.name from terms t join memberships l on l.id = t.membership_id and ${activeMembers('l')} join people p on p.id = l.person_id
          where t.community_id = m.community_id and t.role = 'leader' and ${currentTerms('t')} and l.id <> m.id group by p.id, p.name order by p.name limit 3) as leaders,
        (select json_build_object('title', o.title, 'startsAt', ${instantOf(sql`o.starts_at`)}, 'endsAt', ${instantOf(sql`o.ends_at`)}, 'timeZone', o.time_zone,
            'wholeDays', o.days is not null, 'where', o.place ->> 'name')
          from occurrences o join events e on e.id = o.event_id
          where e.host_ids @> array[m.community_id] and e.status in ('tentative', 'confirmed') and o.status <> 'cancelled' and not o.dormant
            and o.starts_at > ${sql.placeholder('now')}::timestamptz
          order by o.starts_at, o.id limit 1) as date
      from memberships m join communities c on c.id = m.community_id where m.id = any (${sql.placeholder('ids')}::uuid[])`,
    { ids: fresh.map(({ id }) => id), now: now.toISOString() }
  )
  const found = new Map(rows.map(row => [row.id, row]))
  await queueNotices(
    db,
    fresh.map(({ id, subject: { person, community } }) => {
      const { leaders, website, date } = found.get(id)!
      const values = {
        who: leaders.length > 0 ? leaders.join(', ') : undefined,
        ...(date ? { date: { ...date, others: 0 } } : {}),
        ...linkTo(website)
      }
      return { kind: 'member_welcomed', person, community, key: id, values }
    })
  )
}

const accepted: Following = async (db, taken, { caller }, now) => {
  await welcome(db, taken, now)
  // Whose application is accepted hears so by the welcome, unless they were welcomed before.
  const told = taken.filter(({ from, subject: { returning } }) => from === 'invited' || returning)
  await tellOutcome(db, told, caller?.person)
}
const ended: Following = (db, taken, { caller }) =>
  tellOutcome(
    db,
    taken.filter(({ from }) => from !== null),
    caller?.person
  )

/** What follows from transitions of memberships; of what imports and upserts state, nobody is notified. */
export const membershipNotices = following(memberships, {
  // A key that creates a membership, and names no person who does it, states who is a member elsewhere.
  join: (db, taken, { caller }, now) =>
    welcome(
      db,
      taken.filter(({ from }) => from !== null || caller?.person),
      now
    ),
  apply: tellDeciders,
  invite: tellInvited,
  accept: accepted,
  decline: ended,
  expire: ended,
  leave: ended
})
