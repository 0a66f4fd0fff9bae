import { Infraction, InfractionQuery, InfractionStep, InfractionStepQuery } from '@guildhall/schema'
import { and, eq, or, type SQL, sql } from 'drizzle-orm'
import { defineModel, type Model, type View } from '../../../core/model/model.ts'
import { caller, instantOf } from '../../../core/model/sql.ts'
import { communityModel } from '../../directory/communities/model.ts'
import type { communities } from '../../directory/communities/table.ts'
import { personModel } from '../../directory/people/model.ts'
import type { people } from '../../directory/people/table.ts'
import { portalModel } from '../../directory/portals/model.ts'
import type { portals } from '../../directory/portals/table.ts'
import { adminsOf, looksAfter, pageModel } from '../../pages/pages/model.ts'
import type { pages } from '../../pages/pages/table.ts'
import { infractionSteps, infractions } from './table.ts'

type Infractions = typeof infractions
type Steps = typeof infractionSteps

const ofPortal = (t: Infractions, { portalBound: bound }: View) => (bound ? eq(t.portalId, caller.portal) : undefined)
const ofPage = (t: Infractions) => ({ id: t.pageId, communityId: t.communityId, portalId: t.portalId })

/** Those who decide see all of a case: the admins of its portal, and service keys. */
export const visibleToDeciders = (t: Infractions, view: View): SQL | undefined =>
  view.audience === 'service'
    ? ofPortal(t, view)
    : view.audience === 'public'
      ? sql`false`
      : and(ofPortal(t, view), adminsOf(t.portalId))

const visibleToKeepers = (t: Infractions, view: View): SQL | undefined =>
  view.audience === 'person' ? and(ofPortal(t, view), looksAfter(ofPage(t))) : visibleToDeciders(t, view)

/** Cases are for those who look after the page, its community or its portal; a reader sees what they reported. */
export const visibleInfractions = (t: Infractions, view: View): SQL | undefined =>
  view.audience === 'person'
    ? and(ofPortal(t, view), or(looksAfter(ofPage(t)), eq(t.reporterId, caller.person)))
    : visibleToKeepers(t, view)

// Nobody but service keys sees a case without being a person.
const decides = (portal: Infractions['portalId']) => sql`(${caller.person} is null or ${adminsOf(portal)})`

export const infractionModel: Model = defineModel<Infractions>({
  name: 'Infraction',
  schema: Infraction,
  query: InfractionQuery,
  table: infractions,
  fields: t => ({
    id: t.id,
    kind: t.kind,
    origin: t.origin,
    status: t.status,
    rule: t.rule,
    what: t.what,
    place: t.place,
    reportedAt: instantOf(t.reportedAt),
    upheldAt: instantOf(t.upheldAt),
    closedAt: instantOf(t.closedAt),
    sanction: t.sanction,
    sanctionedAt: instantOf(t.sanctionedAt),
    appealUntil: instantOf(t.appealUntil),
    appealedAt: instantOf(t.appealedAt),
    appealOutcome: t.appealOutcome,
    effectiveAt: instantOf(t.effectiveAt),
    liftedAt: instantOf(t.liftedAt),
    createdAt: instantOf(t.createdAt),
    updatedAt: instantOf(t.updatedAt)
  }),
  edges: t => ({
    page: { kind: 'one', to: () => pageModel, on: (page: typeof pages) => eq(page.id, t.pageId) },
    community: {
      kind: 'one',
      to: () => communityModel,
      on: (community: typeof communities) => eq(community.id, t.communityId)
    },
    portal: { kind: 'one', to: () => portalModel, on: (portal: typeof portals) => eq(portal.id, t.portalId) },
    reporter: {
      kind: 'one',
      to: () => personModel,
      on: (person: typeof people) =>
        and(eq(person.id, t.reporterId), or(eq(t.reporterId, caller.person), decides(t.portalId)))!
    }
  }),
  visible: visibleInfractions,
  filters: {
    portal: { to: () => portalModel, where: (t, { portal }) => eq(t.portalId, portal!) },
    community: { to: () => communityModel, where: (t, { community }) => eq(t.communityId, community!) },
    page: { to: () => pageModel, where: (t, { page }) => eq(t.pageId, page!) },
    kind: (t, { kind }) => sql`${t.kind} = ${kind}`,
    origin: (t, { origin }) => sql`${t.origin} = ${origin}`,
    status: (t, { status }) => sql`${t.status} = ${status}`,
    open: (t, { open }) => sql`(${t.closedAt} is null) = ${open}::boolean`
  },
  sorts: { reportedAt: t => t.reportedAt, createdAt: t => t.createdAt, updatedAt: t => t.updatedAt }
})

const portalOf = (t: Steps) =>
  sql`(select ${infractions.portalId} from ${infractions} where ${eq(infractions.id, t.infractionId)})`

export const infractionStepModel: Model = defineModel<Steps>({
  name: 'InfractionStep',
  schema: InfractionStep,
  query: InfractionStepQuery,
  table: infractionSteps,
  fields: t => ({
    id: t.id,
    infraction: t.infractionId,
    act: t.act,
    from: t.from,
    to: t.to,
    sanction: t.sanction,
    words: t.words,
    at: instantOf(t.at),
    actorClass: t.actorClass
  }),
  edges: t => ({
    person: {
      kind: 'one',
      to: () => personModel,
      on: (person: typeof people) =>
        and(eq(person.id, t.personId), or(sql`${t.act} <> 'report'`, decides(portalOf(t) as never)))!
    }
  }),
  // Of what those concerned say to each other the reader who reported it learns only the outcome.
  visible: (t, view) =>
    sql`exists (select from ${infractions} where ${and(eq(infractions.id, t.infractionId), visibleToKeepers(infractions, view))})`,
  filters: { infraction: (t, { infraction }) => sql`${t.infractionId} = ${infraction}::uuid` },
  sorts: { at: t => t.at }
})
