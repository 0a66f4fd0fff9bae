import type { SubjectType } from '@guildhall/schema'
import { and, eq, type SQL, sql } from 'drizzle-orm'
import type { Model, View } from '../../../core/model/model.ts'
import { noticeModel } from '../../delivery/notices/model.ts'
import { webhookModel } from '../../delivery/webhooks/model.ts'
import { infractionModel, visibleToDeciders } from '../../enforcement/infractions/model.ts'
import { findingModel } from '../../governance/evaluation/model.ts'
import { waiverModel } from '../../governance/waivers/model.ts'
import { resourcesModule } from '../../knowledge/resources/module.ts'
import { pageModel } from '../../pages/pages/model.ts'
import { pageUpdateModel } from '../../pages/pages/updates.ts'
import { representativeModel } from '../../pages/representatives/model.ts'
import type { activity } from './table.ts'

/** Kinds of things whose acts are read by just those who may read the thing as it is now. */
const subjects: Partial<Record<SubjectType, Model>> = {
  page: pageModel,
  page_update: pageUpdateModel,
  representative: representativeModel,
  finding: findingModel,
  // What was done to a case names the reader who reported it.
  infraction: { ...infractionModel, visible: visibleToDeciders as Model['visible'] },
  notice: noticeModel,
  webhook: webhookModel,
  waiver: waiverModel,
  ...resourcesModule.subjects
}

const seen = ({ table, visible }: Model, id: SQL, view: View) =>
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
