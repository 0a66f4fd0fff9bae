import type { BriefQuestion, BriefSource, Message, ResourceKind, Scope } from '@guildhall/schema'
import { and, sql } from 'drizzle-orm'
import { readItem } from '../../../core/model/read.ts'
import { valuesNamed } from '../../../core/model/selection.ts'
import type { Call } from '../../../core/operation/operation.ts'
import { communityModel } from '../../directory/communities/model.ts'
import { portalModel } from '../../directory/portals/model.ts'
import { minutesModel } from '../../events/minutes/model.ts'
import { minutes } from '../../events/minutes/table.ts'
import { visibleResources } from '../../knowledge/resources/model.ts'
import { resources } from '../../knowledge/resources/table.ts'
import { message } from '../message.ts'

export type BriefCall = Pick<Call, 'db' | 'store' | 'viewer' | 'caller'>
/** What a brief says, and where it comes from. */
export type Statement = { said: Message; sources: readonly Omit<BriefSource, 'figure'>[] }

/** What a brief takes from records, for the question that each of them answers. */
export type Records = Record<BriefQuestion, Statement[]>

/** Whether a caller can read a kind of record: a key by its scopes, persons by what they see. */
export const mayRead = ({ caller }: BriefCall, scope: Scope) => caller.kind !== 'secret' || caller.scopes.has(scope)

const plain = (text: string) => text.trim().replace(/\s+/g, ' ')
const MOST = 3

type CommunityRecord = {
  name: string
  slug: string
  mission: string | null
  strategicObjectives: string[]
  memberProfile: { commitment: string | null; objectives: string | null } | null
}
const COMMUNITY = valuesNamed(
  ...(['name', 'slug', 'mission', 'strategicObjectives', 'memberProfile'] satisfies (keyof CommunityRecord)[])
)

/** What a community says of itself. */
const communityRecords = async ({ db, viewer }: BriefCall, id: string): Promise<Records> => {
  const { name, slug, mission, strategicObjectives, memberProfile } = JSON.parse(
    (await readItem(db, communityModel, id, COMMUNITY, viewer))!
  ) as CommunityRecord
  const sources = [{ kind: 'record', title: name, path: `/v1/communities/${slug}` }] as const
  const quoted = (id: 'brief.mission' | 'brief.commitment' | 'brief.objectives', text: string | null = null) =>
    text === null || plain(text) === '' ? [] : [{ said: message(id, { text: plain(text) }), sources }]
  return {
    organisation: [
      ...quoted('brief.mission', mission),
      ...(strategicObjectives.length > 0
        ? [
            {
              said: message('brief.strategic_objectives', {
                items: strategicObjectives.map(text => ({ text: plain(text) }))
              }),
              sources
            }
          ]
        : [])
    ],
    manager: quoted('brief.commitment', memberProfile?.commitment),
    member: quoted('brief.objectives', memberProfile?.objectives)
  }
}

const PORTAL = valuesNamed('name', 'slug', 'communityCount')

/** What is on record about a portal as a whole. */
const portalRecords = async ({ db, viewer }: BriefCall, id: string): Promise<Records> => {
  const { name, slug, communityCount } = JSON.parse((await readItem(db, portalModel, id, PORTAL, viewer))!) as {
    name: string
    slug: string
    communityCount: number
  }
  const sources = [{ kind: 'record', title: name, path: `/v1/portals/${slug}` }] as const
  const said = message('brief.communities', { count: communityCount })
  return { organisation: [{ said, sources }], manager: [], member: [] }
}

type Work = { id: string; kind: ResourceKind; title: string; summary: string | null; impact: string | null }

/** The newest published resources of these kinds: those whose effects are on record before others. */
const works = async (
  { db, viewer }: BriefCall,
  communities: readonly string[],
  kinds: readonly ResourceKind[]
): Promise<Statement[]> => {
  const { id, kind, title, summary, impact } = resources
  const found = await db.prepared<Work>(
    `brief works ${JSON.stringify(viewer.view)}`,
    () => sql`
      select ${id}, ${kind}, ${title}, ${summary}, ${impact} from ${resources}
      where ${and(
        sql`${resources.communityId} = any (${sql.placeholder('communities')}::uuid[])`,
        sql`${kind} = any (${sql.placeholder('kinds')}::text[]) and ${resources.status} = 'published' and ${resources.quality} <> 'outdated'`,
        visibleResources(resources, viewer.view)
      )}
      order by ${impact} is null, ${resources.publishedAt} desc nulls last, ${id} limit ${MOST}`,
    { ...viewer.values, communities, kinds },
    'anew'
  )
  return found.map(({ id, ...work }) => ({
    said: message('brief.resource', {
      ...work,
      summary: work.summary && plain(work.summary),
      impact: work.impact && plain(work.impact)
    }),
    sources: [{ kind: 'resource', title: work.title, path: `/v1/resources/${id}` }]
  }))
}

/** The stories of what came of it, and what members can use. */
const workRecords = async (call: BriefCall, communities: readonly string[]): Promise<Records> => ({
  organisation: await works(call, communities, ['story', 'case_study']),
  manager: await works(call, communities, ['lessons_learned', 'standard']),
  member: await works(call, communities, ['template', 'quick_tip', 'recording'])
})

/** The newest published minutes: what came of the time that people spent. */
const minutesRecords = async (
  { db, viewer }: BriefCall,
  communities: readonly string[],
  before: string
): Promise<Records> => {
  const found = await db.prepared<{ occurrence: string; title: string; on: string }>(
    `brief minutes ${JSON.stringify(viewer.view)}`,
    () => sql`
      select d.id as occurrence, d.title, day_of(d.starts_at)::text as on
      from ${minutes} join occurrences d on d.id = ${minutes.occurrenceId}
      where ${and(
        sql`${minutes.communityId} = any (${sql.placeholder('communities')}::uuid[])`,
        sql`${minutes.status} = 'published' and day_of(d.starts_at) < ${sql.placeholder('before')}::date`,
        minutesModel.visible(minutes, viewer.view)
      )}
      order by d.starts_at desc, d.id limit ${MOST}`,
    { ...viewer.values, communities, before },
    'anew'
  )
  const manager = found.map(
    ({ occurrence, title, on }): Statement => ({
      said: message('brief.minutes', { title, on }),
      sources: [{ kind: 'minutes', title, path: `/v1/occurrences/${occurrence}/minutes` }]
    })
  )
  return { organisation: [], manager, member: [] }
}

/** What a brief is about. */
export type Subject = { kind: 'community' | 'portal'; id: string }
/** A kind of records of a brief: its name, the scope that a key needs for it, and how it is read. */
type RecordKind = { title: Message; scope: Scope; read: (call: BriefCall) => Promise<Records> }

/** The kinds of records that a brief is made from: the record itself, and what its communities published before a day. */
export const recordsOf = (
  { kind, id }: Subject,
  communities: readonly string[],
  before: string
): { own: RecordKind; published: readonly RecordKind[] } => ({
  own:
    kind === 'community'
      ? { title: message('brief.records'), scope: 'communities:read', read: call => communityRecords(call, id) }
      : { title: message('brief.records'), scope: 'portals:read', read: call => portalRecords(call, id) },
  published: [
    { title: message('brief.works'), scope: 'resources:read', read: call => workRecords(call, communities) },
    { title: message('brief.texts'), scope: 'events:read', read: call => minutesRecords(call, communities, before) }
  ]
})
