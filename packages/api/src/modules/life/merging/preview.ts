import type { MergePreview, MergePreviewCreate } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import { byCaller } from '../../../core/lifecycle/actors.ts'
import { entryOf } from '../../../core/lifecycle/allowed.ts'
import type { Lack } from '../../../core/lifecycle/lack.ts'
import type { Model } from '../../../core/model/model.ts'
import { readItems } from '../../../core/model/read.ts'
import { valuesNamed } from '../../../core/model/selection.ts'
import { instantOf } from '../../../core/model/sql.ts'
import type { Act } from '../../../core/operation/actions.ts'
import type { Call } from '../../../core/operation/operation.ts'
import { communityInMerger, type Merger } from '../../directory/communities/carry-over.ts'
import { communities } from '../../directory/communities/lifecycle.ts'
import { loadCommunities } from '../../directory/communities/load.ts'
import { communityModel } from '../../directory/communities/model.ts'
import { targetOf } from '../../directory/communities/transitions.ts'
import { membersInMerger } from '../../directory/memberships/carry-over.ts'
import { personModel } from '../../directory/people/model.ts'
import { eventsInMergers } from '../../events/events/carry-over.ts'
import { eventModel } from '../../events/events/model.ts'
import { resourcesInMergers } from '../../knowledge/resources/carry-over.ts'
import { resourceModel } from '../../knowledge/resources/model.ts'

const LISTED = 1000

type Person = MergePreview['members'][number]['person']
type Item = MergePreview['events'][number]
type Found = Omit<Item, 'type' | 'authors'> & { authors: string[] }

const NAMED = valuesNamed('id', 'slug', 'name')
const PERSON = valuesNamed('id', 'name', 'title', 'organisation', 'unit', 'avatarUrl')
const ID = valuesNamed('id')

/** Reads what the caller sees of some records, by their ids. */
const read = async <T>({ db, viewer }: Call, model: Model, ids: readonly string[], selection = ID) => {
  const texts = await readItems(db, model, [...new Set(ids)], selection, viewer)
  return new Map([...texts].map(([id, text]) => [id, JSON.parse(text) as T]))
}

const lacksOf = async (
  { before, facts, call }: Act<MergePreviewCreate>,
  into: Awaited<ReturnType<typeof targetOf>>
) => {
  const [by, now] = [byCaller(call, facts), new Date()]
  const [subject] = await loadCommunities(call.db, [{ id: before.id, name: 'merge', input: { into } }], by)
  const choice = communities.choose(subject!, 'merge', { into }, by, now)
  const lacks: readonly Lack[] = 'lacks' in choice ? choice.lacks : []
  return entryOf('transitionCommunity', { name: 'merge', lacks }).lacks
}

/** Says of each kind of item that may stay why it does. */
const staying = (isPublished: ReturnType<typeof sql>) =>
  sql`case when one.moves then null when not ${isPublished} then 'not_published' when one.visibility = 'members' or one.is_as_wide then 'members_only' else 'more_visible' end`

const eventsOf = (call: Call, merger: Merger, now: Date) =>
  call.db.run<Found>(sql`
    select one.id, one.title, one.visibility, one.moves, ${staying(sql`true`)} as stays, one.organiser_ids as authors, ${instantOf(sql`one.starts_at`)} as "startsAt"
    from (${eventsInMergers([merger], now)}) one order by one.starts_at, one.id limit ${LISTED}`)

const resourcesOf = (call: Call, merger: Merger) =>
  call.db.run<Found>(sql`
    select one.id, one.title, one.visibility, one.moves, ${staying(sql`one.is_published`)} as stays, one.author_ids as authors, null as "startsAt"
    from (${resourcesInMergers([merger])}) one order by one.title, one.id limit ${LISTED}`)

/** What a merger would change, and what it still lacks; nothing is stored or sent. */
export const previewMerge = async (act: Act<MergePreviewCreate>): Promise<MergePreview> => {
  const { before, call } = act
  const target = await targetOf(call.db, before.id, act.draft.into, call)
  const merger = { from: before.id, into: target.id }
  const lacks = await lacksOf(act, target)
  const members = await membersInMerger(call.db, merger)
  const { parts, ...own } = await communityInMerger(call.db, merger)
  const [events, resources] = [await eventsOf(call, merger, new Date()), await resourcesOf(call, merger)]
  const listed = members.slice(0, LISTED)
  const people = await read<Person>(
    call,
    personModel,
    [...listed.map(({ person }) => person), ...[...events, ...resources].flatMap(({ authors }) => authors)],
    PERSON
  )
  const named = await read<MergePreview['into'] & { memberCount: number }>(
    call,
    communityModel,
    [merger.from, merger.into, ...parts],
    { ...NAMED, ...valuesNamed('memberCount') }
  )
  const summary = (id: string) => {
    const { memberCount: _, ...one } = named.get(id)!
    return one
  }
  const itemsOf = async (type: Item['type'], model: Model, found: readonly Found[]): Promise<Item[]> => {
    const visible = await read(
      call,
      model,
      found.map(({ id }) => id)
    )
    return found
      .filter(({ id }) => visible.has(id))
      .map(one => ({ type, ...one, authors: one.authors.flatMap(id => people.get(id) ?? []).slice(0, 20) }))
  }
  const joiningCount = members.filter(({ joins }) => joins).length
  return {
    community: summary(merger.from),
    into: summary(merger.into),
    lacks,
    memberCount: named.get(merger.into)!.memberCount + joiningCount,
    joiningCount,
    members: listed.map(({ person, joins, roles }) => ({ person: people.get(person)!, joins, roles })),
    ...own,
    parts: parts
      .filter(id => named.has(id))
      .map(summary)
      .slice(0, LISTED),
    events: await itemsOf('event', eventModel, events),
    resources: await itemsOf('resource', resourceModel, resources)
  }
}
