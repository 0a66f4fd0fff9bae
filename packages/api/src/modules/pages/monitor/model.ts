import { type BrokenLink, PageCheck, PageCheckQuery, PageWatch } from '@guildhall/schema'
import { type Static, Type } from '@sinclair/typebox'
import { and, eq, sql } from 'drizzle-orm'
import { defineModel, type Model, type View } from '../../../core/model/model.ts'
import { instantOf } from '../../../core/model/sql.ts'
import { inWords, type Speech } from '../../../core/words/catalogue.ts'
import { visiblePages } from '../pages/model.ts'
import { pages } from '../pages/table.ts'
import { pageChecks, pageWatches, type StoredBroken } from './table.ts'

type Checks = typeof pageChecks
type Watches = typeof pageWatches

const ofSeen = (page: Checks['pageId'] | Watches['id'], view: View) =>
  sql`exists (select from ${pages} where ${and(eq(pages.id, page), visiblePages(pages, view))})`

const brokenInWords = (broken: readonly StoredBroken[], { say }: Speech): Static<typeof BrokenLink>[] =>
  broken.map(({ url, status, message }) => ({ url, status, problem: say(message), message }))

/** What the monitor saw of pages, for those who see the page. */
export const pageCheckModel: Model<typeof PageCheck> = defineModel({
  name: 'PageCheck',
  schema: PageCheck,
  query: PageCheckQuery,
  table: pageChecks,
  fields: {
    page: t => t.pageId,
    pageEtag: t => t.etag,
    problem: t => t.message,
    brokenLinks: t => t.brokenLinks,
    brokenImages: t => t.brokenImages
  },
  worded: { problem: inWords, brokenLinks: brokenInWords, brokenImages: brokenInWords },
  visible: (t, view) => ofSeen(t.pageId, view),
  under: { page: (t, { page }) => sql`${t.pageId} = ${page}::uuid` },
  filters: {
    outcome: (t, { outcome }) => sql`${t.outcome} = ${outcome}`
  },
  sorts: { checkedAt: t => t.checkedAt }
})

/** When pages are checked. */
export const pageWatchModel: Model<typeof PageWatch> = defineModel({
  name: 'PageWatch',
  schema: PageWatch,
  query: Type.Object({}, { additionalProperties: false }),
  table: pageWatches,
  fields: {
    nextCheckAt: t => instantOf(sql`greatest(${t.nextCheckAt}, ${t.notBefore})`)
  },
  visible: (t, view) => ofSeen(t.id, view),
  filters: {},
  sorts: {}
})
