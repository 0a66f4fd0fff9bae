import { type SQL, type SQLWrapper, sql } from 'drizzle-orm'

/** A portal’s own words for notices of a kind, by language, as JSON; null where it has none. */
export const ownTexts = (portal: SQLWrapper, kind: SQLWrapper): SQL =>
  sql`(select jsonb_object_agg(x.language, jsonb_build_object('subject', x.subject, 'what', x.what, 'next', x.next)) from notice_texts x where x.portal_id = ${portal} and x.kind = ${kind})`
