import { PortalScorecard, Scorecard } from '@guildhall/schema'
import { Type } from '@sinclair/typebox'
import { and, eq, type SQL, type SQLWrapper, sql } from 'drizzle-orm'
import { pgTable, text, uuid } from 'drizzle-orm/pg-core'
import type { Extension } from '../../../core/model/extend.ts'
import { defineModel } from '../../../core/model/model.ts'
import { caller } from '../../../core/model/sql.ts'
import type { Speech } from '../../../core/words/catalogue.ts'
import { communityModel } from '../../directory/communities/model.ts'
import { portalModel } from '../../directory/portals/model.ts'
import { portals } from '../../directory/portals/table.ts'
import { adminsOf, pageModel } from '../../pages/pages/model.ts'
import { pages } from '../../pages/pages/table.ts'
import { visibleFindings } from '../evaluation/model.ts'
import { COUNTED, FAILING, FORMULA, gatesOf, SCORE, STATUS_COUNTS } from './formula.ts'
import { OPEN_LIST, type OpenRow, openInWords } from './parts.ts'
import { portalParts } from './portal.ts'

/** The portals that show each community, one row each, as the view of that name has them. */
const communityPortals = pgTable('community_portals', {
  communityId: uuid().notNull(),
  portalId: uuid().notNull(),
  slug: text().notNull()
})

const NO_PARAMETERS = Type.Object({}, { additionalProperties: false })
const formula = () => sql`${JSON.stringify(FORMULA)}::json`

type Judged = Record<'portalId' | 'communityId', SQLWrapper>

/** The members of a scorecard, each worked out of the findings `f` of its subject on a portal. */
const scored = (isAbout: (t: Judged) => SQL) => {
  const of = (t: Judged, what: SQL) =>
    sql`(select ${what} from findings f, (select ${gatesOf(sql`${t.portalId}`)} as gates) g where f.portal_id = ${t.portalId} and ${isAbout(t)})`
  return {
    formula,
    name: (t: Judged) => sql`(select c.name from communities c where c.id = ${t.communityId})`,
    portal: (t: Judged) => sql`(select o.slug from portals o where o.id = ${t.portalId})`,
    score: (t: Judged) => of(t, SCORE),
    counted: (t: Judged) => of(t, COUNTED),
    counts: (t: Judged) => of(t, STATUS_COUNTS),
    gatesFailed: (t: Judged) => of(t, FAILING),
    open: (t: Judged) => of(t, OPEN_LIST)
  }
}

const open = (rows: OpenRow[], speech: Speech) => openInWords(rows, speech)
const known = { name: 'Scorecard', schema: Scorecard, query: NO_PARAMETERS, worded: { open }, filters: {}, sorts: {} }

const pageScorecard = defineModel({
  ...known,
  table: pages,
  fields: {
    ...scored(t => sql`f.page_id = ${(t as typeof pages).id}`),
    subjectType: () => sql`'page'`,
    subjectId: t => t.id
  },
  visible: visibleFindings
})

const communityScorecard = defineModel({
  ...known,
  table: communityPortals,
  fields: {
    ...scored(t => sql`f.community_id = ${t.communityId}`),
    subjectType: () => sql`'community'`,
    subjectId: t => t.communityId,
    url: () => sql`null`
  },
  visible: visibleFindings
})

type Portals = typeof portals
type PortalPart = keyof ReturnType<typeof portalParts>
const part = (name: PortalPart) => (t: Portals) => portalParts(t.id)[name]

const portalScorecard = defineModel({
  name: 'PortalScorecard',
  schema: PortalScorecard,
  query: NO_PARAMETERS,
  table: portals,
  fields: {
    formula,
    portal: t => t.slug,
    score: part('score'),
    counted: part('counted'),
    counts: part('counts'),
    rules: part('rules'),
    worst: part('worst'),
    pagesFailingGates: part('pagesFailingGates'),
    pageCount: part('pageCount'),
    freshness: part('freshness'),
    maintenance: part('maintenance')
  },
  visible: (t, { audience, portalBound }) => {
    const own = portalBound ? eq(t.id, caller.portal) : undefined
    if (audience === 'public') return sql`false`
    return audience === 'service' ? own : and(own, adminsOf(t.id))
  },
  filters: {},
  sorts: {}
})

/** What is judged leads to its scorecards. */
export const extensions: Extension[] = [
  {
    model: pageModel,
    edges: {
      scorecard: {
        kind: 'one',
        to: () => pageScorecard,
        on: (t, page: typeof pages) => sql`${page.id} = ${t}.id`,
        description: 'Its scorecard; null for callers who cannot see its findings.'
      }
    }
  },
  {
    model: communityModel,
    edges: {
      scorecards: {
        kind: 'list',
        to: () => communityScorecard,
        on: (t, shown: typeof communityPortals) => sql`${shown.communityId} = ${t}.id`,
        order: (shown: typeof communityPortals) => sql`${shown.slug}`,
        limit: 50,
        description: 'Its scorecards, one for each portal that shows it and whose findings are visible to the caller.'
      }
    }
  },
  {
    model: portalModel,
    edges: {
      scorecard: {
        kind: 'one',
        to: () => portalScorecard,
        on: (t, portal: Portals) => sql`${portal.id} = ${t}.id`,
        description: 'The scorecard of its pages and communities, for its admins; null for others.'
      }
    }
  }
]
