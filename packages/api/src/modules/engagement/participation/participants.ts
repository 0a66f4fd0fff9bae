import type { ContributionActivity, ExclusionReason } from '@guildhall/schema'
import { type SQL, sql } from 'drizzle-orm'
import type { WeighedAct } from '../formulas/label.ts'
import type { Rhythm } from '../formulas/level.ts'

/** An act of the ledger, also one that is not counted. */
export type Act = WeighedAct & {
  /** The same for an act that several communities hosted; null for what other systems posted. */
  shared: number | null
  counterpart: string | null
  counterpartUnit: string | null
  /** At which event a talk was given. */
  talkAt: string | null
  isPrivate: boolean
  excluded: ExclusionReason | null
}
/** A time during which somebody was a member. Whether they joined just then is not known of what an import stated. */
export type Spell = { joinedOn: string | null; leftOn: string | null; isStated: boolean }
/** A person in a community: when they were a member, and what they gave and received there. */
export type Participant = {
  person: string
  name: string
  unit: string | null
  hasLabels: boolean
  spells: readonly Spell[]
  acts: readonly Act[]
}
export type Community = {
  id: string
  name: string
  launchedOn: string | null
  rhythm: Rhythm
  participants: Participant[]
}

type Tuple = [
  day: string,
  activity: ContributionActivity,
  weight: number,
  shared: number | null,
  counterpart: string | null,
  counterpartUnit: string | null,
  talkAt: string | null,
  isPrivate: boolean,
  excluded: ExclusionReason | null
]
/** A row of the statement; without a person where a community has none. */
export type ParticipantRow = {
  community: string
  name: string
  launchedOn: string | null
  rhythm: { everyDays: number | null; pauses: Rhythm['pauses'] } | null
  held: string[] | null
  person: string | null
  personName: string
  unit: string | null
  hasLabels: boolean
  spells: [string | null, string | null, boolean][] | null
  acts: Tuple[] | null
}

/** In which communities whose parts are read, by a condition on a table that has both. */
type Which = (table: SQL) => SQL

/** What people did in communities, as rows of `community_id, person_id, spells, acts`, one for each community and person. */
const partsOf = (which: Which): SQL => sql`(
  select community_id, person_id, m.spells, l.acts from (
    select s.community_id, s.person_id, json_agg(json_build_array(s.joined_on, least(s.left_on, g.left_on), s.is_stated) order by s.joined_on nulls first, s.id) as spells
    from membership_spells s join people g on g.id = s.person_id
    where ${which(sql`s`)} and not (s.is_over and s.left_on is null) and coalesce(least(s.left_on, g.left_on) >= s.joined_on, true)
    group by 1, 2) m
  full join (
    select l.community_id, l.person_id, json_agg(json_build_array(day_of(l.occurred_at), l.activity, l.weight, case when l.source is null then hashtext(l.key) end,
      l.counterpart_id, k.unit, case when l.activity = 'talk' then l.about end, l.private, l.excluded) order by l.occurred_at, l.key) as acts
    from ledger l left join people k on k.id = l.counterpart_id
    where ${which(sql`l`)} and l.person_id is not null group by 1, 2) l using (community_id, person_id))`

/** What a community says of itself, in rows `c` of the table. */
const COMMUNITY = sql`c.id as community, c.name, c.launched_on::text as "launchedOn", c.rhythm, (
  select json_agg(day_of(o.starts_at)) from events e join occurrences o on o.event_id = e.id where e.host_ids @> array[c.id] and o.outcome = 'held') as held`
const PERSON = sql`g.id as person, g.name as "personName", g.unit, g.engagement_labels as "hasLabels"`

/**
 * Reads everybody who was a member of communities or is in their ledger, one row for each community and person. `communities` are rows
 * `c` of the table; with a `person`, there is a row of theirs for each, and only their own acts are looked at.
 */
export const participantsOf = (communities: SQL, person?: SQL): SQL => {
  const parts = partsOf(
    table => sql`${table}.community_id = c.id${person ? sql` and ${table}.person_id = ${person}` : sql``}`
  )
  return sql`
    select ${COMMUNITY}, a.*
    from ${communities} left join lateral (
      select ${PERSON}, x.spells, x.acts
      from ${parts} x ${person ? sql`right join (select ${person} as person_id) o using (person_id)` : sql``} join people g on g.id = person_id
    ) a on true`
}

/** Reads communities by their ids, without their people. */
export const communitiesIn = (ids: SQL): SQL =>
  sql`select ${COMMUNITY}, null as person from communities c where c.id = any (${ids})`

/** Reads the same people of communities by their ids, without what the communities say of themselves, the rows of each person one after the other. */
export const peopleIn = (ids: SQL): SQL => sql`
  select x.community_id as community, ${PERSON}, x.spells, x.acts
  from ${partsOf(table => sql`${table}.community_id = any (${ids})`)} x join people g on g.id = x.person_id order by g.id, x.community_id`

const actOf = ([
  day,
  activity,
  weight,
  shared,
  counterpart,
  counterpartUnit,
  talkAt,
  isPrivate,
  excluded
]: Tuple): Act => ({
  day,
  activity,
  weight,
  shared,
  counterpart,
  counterpartUnit,
  talkAt,
  isPrivate,
  excluded
})

/** The part that a person has in a community. */
export const participantOf = ({
  person,
  personName,
  unit,
  hasLabels,
  spells,
  acts
}: ParticipantRow & { person: string }): Participant => ({
  person,
  name: personName,
  unit,
  hasLabels,
  spells: (spells ?? []).map(([joinedOn, leftOn, isStated]) => ({ joinedOn, leftOn, isStated })),
  acts: (acts ?? []).map(actOf)
})

const isPerson = (row: ParticipantRow): row is ParticipantRow & { person: string } => row.person !== null

/** Puts the rows of the statement together, by community. */
export const communitiesOf = (rows: readonly ParticipantRow[]): Community[] =>
  [...Map.groupBy(rows, ({ community }) => community)].map(([id, own]) => {
    const [{ name, launchedOn, rhythm, held }] = own as [ParticipantRow]
    const { everyDays = null, pauses = [] } = rhythm ?? {}
    const participants = own.filter(isPerson).map(participantOf)
    return { id, name, launchedOn, rhythm: { everyDays, pauses, held: held ?? [] }, participants }
  })
