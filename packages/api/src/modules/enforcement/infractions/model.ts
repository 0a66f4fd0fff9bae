import { Infraction, InfractionQuery, InfractionStep, InfractionStepQuery } from '@guildhall/schema'
import { and, eq, or, type SQL, type SQLWrapper, sql } from 'drizzle-orm'
import { defineModel, type Model, type View } from '../../../core/model/model.ts'
import { caller } from '../../../core/model/sql.ts'
import { inWords } from '../../../core/words/catalogue.ts'
import { communityModel } from '../../directory/communities/model.ts'
import { personModel } from '../../directory/people/model.ts'
import type { people } from '../../directory/people/table.ts'
import { portalModel } from '../../directory/portals/model.ts'
import { adminsOf, looksAfter, pageModel } from '../../pages/pages/model.ts'
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
const decides = (portal: SQLWrapper) => sql`(${caller.person} is null or ${adminsOf(portal)})`

export const infractionModel: Model<typeof Infraction> = defineModel({
  name: 'Infraction',
  schema: Infraction,
  query: InfractionQuery,
  table: infractions,
  fields: { what: t => t.what },
  worded: { what: inWords },
  edges: {
    page: { to: () => pageModel, by: 'pageId' },
    community: { to: () => communityModel, by: 'communityId' },
    portal: { to: () => portalModel, by: 'portalId' },
    reporter: {
      kind: 'one',
      to: () => personModel,
      on: (t, person: typeof people) =>
        and(eq(person.id, t.reporterId), or(eq(t.reporterId, caller.person), decides(t.portalId)))!
    }
  },
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

export const infractionStepModel: Model<typeof InfractionStep> = defineModel({
  name: 'InfractionStep',
  schema: InfractionStep,
  query: InfractionStepQuery,
  table: infractionSteps,
  fields: {
    infraction: t => t.infractionId,
    words: t => t.words
  },
  worded: { words: inWords },
  edges: {
    person: {
      kind: 'one',
      to: () => personModel,
      on: (t, person: typeof people) =>
        and(eq(person.id, t.personId), or(sql`${t.act} <> 'report'`, decides(portalOf(t))))!
    }
  },
  // Of what those concerned say to each other the reader who reported it learns only the outcome.
  visible: (t, view) =>
    sql`exists (select from ${infractions} where ${and(eq(infractions.id, t.infractionId), visibleToKeepers(infractions, view))})`,
  filters: {},
  under: { infraction: (t, { infraction }) => sql`${t.infractionId} = ${infraction}::uuid` },
  sorts: { at: t => t.at }
})
