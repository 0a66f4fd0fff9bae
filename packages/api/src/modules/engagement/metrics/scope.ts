import { and, type SQL, sql } from 'drizzle-orm'
import { readNamed } from '../../../core/model/former.ts'
import type { Model } from '../../../core/model/model.ts'
import { UnknownReference } from '../../../core/model/references.ts'
import { valuesNamed } from '../../../core/model/selection.ts'
import { caller } from '../../../core/model/sql.ts'
import type { Metric } from '../../../core/module/metric.ts'
import type { Call } from '../../../core/operation/operation.ts'
import { byName } from '../../../platform/database/columns.ts'
import { communityModel, shownOn, visibleCommunities } from '../../directory/communities/model.ts'
import { communities } from '../../directory/communities/table.ts'
import { leads } from '../../directory/communities/visibility.ts'
import { portalModel } from '../../directory/portals/model.ts'

type MetricCall = Pick<Call, 'db' | 'viewer' | 'caller'>

/** The community, portal or topic that figures are about. */
export type Scope = {
  /** As callers name it: `community:service-design`. */
  label: string
  name: string | null
  /** Under which id the figures of periods that are over are kept: a community or a portal. */
  keptBy: string | null
  communities: readonly string[]
}

/** What a caller may read of a scope. */
export type Rights = {
  reads: 'public' | 'community' | 'managers'
  /** Whether the caller's person is an admin of the portal that the scope is, who reads what belongs to portals. */
  administers?: true
  /** Whether the scope combines filters, which would single out few people for those who may not see them. */
  combined: boolean
  /**
   * Which figures of periods that are over the caller gets as they were kept: all for those who may not see individuals, those about
   * labels for leaders, who may see individuals but not their labels.
   */
  asKept: 'all' | 'labels' | 'none'
}

/** Whether the caller gets the figures of a metric as they were kept. */
export const isAsKept = ({ ofLabels, ofPortal }: Metric, { asKept }: Rights): boolean =>
  !ofPortal && (asKept === 'all' || (asKept === 'labels' && ofLabels === true))

export type ResolvedScope = { scope: Scope; parts: readonly Scope[]; rights: Rights; portal: string | null }

type Row = { id: string; slug: string; name: string }

const unknown = (label: string, name: string) => new UnknownReference([{ parameter: 'scope', label, name }])

/** The communities that the caller sees, by name, of those that fit. */
const communitiesOf = ({ db, viewer }: MetricCall, kind: string, which: SQL, value: string | null): Promise<Row[]> =>
  db.prepared<Row>(
    `metric scope ${kind} ${JSON.stringify(viewer.view)}`,
    () =>
      sql`select ${communities.id}, ${communities.slug}, ${communities.name} from ${communities}
        where ${and(which, visibleCommunities(communities, viewer.view))} order by ${byName(communities.name)}, ${communities.id}`,
    { ...viewer.values, value },
    'anew'
  )

const named = async ({ db, viewer }: MetricCall, model: Model, label: string, name: string): Promise<Row> => {
  const text = await readNamed(db, model, name, valuesNamed('id', 'slug', 'name'), viewer)
  if (text === undefined) throw unknown(label, name)
  return JSON.parse(text) as Row
}

const VALUE = sql`${sql.placeholder('value')}`

/** What each kind of scope is called, and which communities it pools. */
const KINDS = {
  community: async (call: MetricCall, name: string) => {
    const own = await named(call, communityModel, 'community', name)
    return { ...own, rows: [own], keptBy: own.id }
  },
  portal: async (call: MetricCall, name: string) => {
    const own = await named(call, portalModel, 'portal', name)
    const rows = await communitiesOf(call, 'portal', shownOn(communities, sql`array[${VALUE}::uuid]`), own.id)
    return { ...own, rows, keptBy: own.id }
  },
  topic: async (call: MetricCall, name: string) => {
    const rows = await communitiesOf(call, 'topic', sql`${communities.topics} @> array[${VALUE}::text]`, name)
    if (rows.length === 0) throw unknown('topic', name)
    return { slug: name, name, rows, keptBy: null }
  }
}

const resolve = async (call: MetricCall, text: string) => {
  if (text === 'all') {
    const rows = await communitiesOf(call, 'all', sql`true`, null)
    return { label: 'all', name: null, rows, keptBy: call.caller.portal }
  }
  const kind = text.slice(0, text.indexOf(':')) as keyof typeof KINDS
  const { slug, ...own } = await KINDS[kind](call, text.slice(kind.length + 1))
  return { ...own, label: `${kind}:${slug}` }
}

const partOf = ({ id, slug, name }: Row): Scope => ({
  label: `community:${slug}`,
  name,
  keptBy: id,
  communities: [id]
})

/** Whether the caller's person leads the one community of a scope, or is in its core group. */
const isLed = async ({ db, viewer }: MetricCall, community: string) => {
  const [row] = await db.prepared<{ led: boolean }>(
    'metric scope led',
    () => sql`select ${leads(sql`${VALUE}::uuid`)} as led`,
    { ...viewer.values, value: community }
  )
  return row!.led
}

/** Whether the caller's person is an admin of a portal. */
const isAdmin = async ({ db, viewer }: MetricCall, portal: string) => {
  const [row] = await db.prepared<{ admin: boolean }>(
    'metric scope administered',
    () =>
      sql`select exists (select from portals o where o.id = ${VALUE}::uuid and o.admin_ids @> array[${caller.person}]) as admin`,
    { ...viewer.values, value: portal }
  )
  return row!.admin
}

const rightsOf = async (
  call: MetricCall,
  text: string,
  { rows, keptBy }: { rows: readonly Row[]; keptBy: string | null }
): Promise<Rights> => {
  const { kind, personal, portal } = call.caller
  if (kind === 'publishable') return { reads: 'public', combined: false, asKept: 'none' }
  if (personal) {
    const isLeader = text.startsWith('community:') && (await isLed(call, rows[0]!.id))
    const administers = text.startsWith('portal:') && (await isAdmin(call, keptBy!))
    const rights: Rights = { reads: isLeader ? 'managers' : 'community', combined: false, asKept: 'labels' }
    return administers ? { ...rights, administers } : rights
  }
  return {
    reads: 'managers',
    combined: portal !== null && text.startsWith('topic:'),
    asKept: portal === null ? 'none' : 'all'
  }
}

/**
 * Finds what a scope includes for the caller, and what they may read of it.
 * @throws UnknownReference where they see nothing of that name.
 */
export const resolveScope = async (call: MetricCall, text: string): Promise<ResolvedScope> => {
  const { rows, ...scope } = await resolve(call, text)
  return {
    scope: { label: scope.label, name: scope.name, keptBy: scope.keptBy, communities: rows.map(({ id }) => id) },
    parts: rows.map(partOf),
    rights: await rightsOf(call, text, { rows, keptBy: scope.keptBy }),
    portal: call.caller.portal ?? (text.startsWith('portal:') ? scope.keptBy : null)
  }
}
