import { PageCheck, PageCheckQuery, PageWatch } from '@guildhall/schema'
import { Type } from '@sinclair/typebox'
import { and, eq, sql } from 'drizzle-orm'
import { defineModel, type Model, type View } from '../../../core/model/model.ts'
import { instantOf } from '../../../core/model/sql.ts'
import { visiblePages } from '../pages/model.ts'
import { pages } from '../pages/table.ts'
import { pageChecks, pageWatches } from './table.ts'

type Checks = typeof pageChecks
type Watches = typeof pageWatches

const ofSeen = (page: Checks['pageId'] | Watches['id'], view: View) =>
  sql`exists (select from ${pages} where ${and(eq(pages.id, page), visiblePages(pages, view))})`

/** What the monitor saw of pages, for those who see the page. */
export const pageCheckModel: Model = defineModel<Checks>({
  name: 'PageCheck',
  schema: PageCheck,
  query: PageCheckQuery,
  table: pageChecks,
  fields: t => ({
    id: t.id,
    page: t.pageId,
    checkedAt: instantOf(t.checkedAt),
    outcome: t.outcome,
    problem: t.problem,
    statusCode: t.statusCode,
    finalUrl: t.finalUrl,
    durationMs: t.durationMs,
    bytes: t.bytes,
    pageEtag: t.etag,
    lastModified: instantOf(t.lastModified),
    title: t.title,
    headings: t.headings,
    contentHash: t.contentHash,
    missionShown: t.missionShown,
    nearness: t.nearness,
    formula: t.formula,
    images: t.images,
    imagesWithoutAlt: t.imagesWithoutAlt,
    links: t.links,
    linksChecked: t.linksChecked,
    brokenLinks: t.brokenLinks,
    brokenImages: t.brokenImages,
    markings: t.markings
  }),
  visible: (t, view) => ofSeen(t.pageId, view),
  filters: {
    page: (t, { page }) => sql`${t.pageId} = ${page}::uuid`,
    outcome: (t, { outcome }) => sql`${t.outcome} = ${outcome}`
  },
  sorts: { checkedAt: t => t.checkedAt }
})

/** When pages are checked. */
export const pageWatchModel: Model = defineModel<Watches>({
  name: 'PageWatch',
  schema: PageWatch,
  query: Type.Object({}, { additionalProperties: false }),
  table: pageWatches,
  fields: t => ({
    id: t.id,
    nextCheckAt: instantOf(sql`greatest(${t.nextCheckAt}, ${t.notBefore})`),
    lastCheckedAt: instantOf(t.lastCheckedAt),
    failures: t.failures
  }),
  visible: (t, view) => ofSeen(t.id, view),
  filters: {},
  sorts: {}
})
