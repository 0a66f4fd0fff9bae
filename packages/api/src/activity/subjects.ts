import type { SubjectType } from '@guildhall/schema'
import { and, eq, type SQL, sql } from 'drizzle-orm'
import { findingResource } from '../governance/resource.ts'
import { waiverResource } from '../governance/waiver-resource.ts'
import { infractionResource, visibleToDeciders } from '../infractions/resource.ts'
import type { Resource, View } from '../kit/resource.ts'
import { noticeResource } from '../notices/resource.ts'
import { pageResource } from '../pages/resource.ts'
import { pageUpdateResource } from '../pages/updates.ts'
import { representativeResource } from '../representatives/resource.ts'
import { webhookResource } from '../webhooks/resource.ts'
import type { activity } from './table.ts'

/** Kinds of things whose acts are read by just those who may read the thing as it is now. */
const subjects: Partial<Record<SubjectType, Resource>> = {
  page: pageResource,
  page_update: pageUpdateResource,
  representative: representativeResource,
  finding: findingResource,
  // What was done to a case names the reader who reported it.
  infraction: { ...infractionResource, visible: visibleToDeciders as Resource['visible'] },
  notice: noticeResource,
  webhook: webhookResource,
  waiver: waiverResource
}

const seen = ({ table, visible }: Resource, id: SQL, view: View) =>
  sql`exists (select from ${table} where ${and(eq(sql`${table}.id`, id), visible(table, view))})`

/** Whether an entry is about such a thing. */
export const isAboutSuch = (t: typeof activity): SQL => sql`${t.subjectType} in ${Object.keys(subjects)}`

/** Whether the caller sees the thing that the entry is about. */
export const seesSuch = (t: typeof activity, view: View): SQL => {
  const cases = Object.entries(subjects).map(
    ([type, resource]) => sql`when ${type} then ${seen(resource, sql`${t.subjectId}`, view)}`
  )
  return sql`case ${t.subjectType} ${sql.join(cases, sql` `)} else false end`
}
