import type { By } from '../../../core/access/actors.ts'
import type { NoticeValues } from '../../../core/module/notice.ts'
import type { Database } from '../../../platform/database/database.ts'
import { dayOf } from '../../../platform/days.ts'
import { queueNotices } from '../../messages/queue.ts'
import { addressed, recipients } from '../maintenance/recipients.ts'
import { appealUntil } from './case.ts'
import type { CaseStep } from './cases.ts'

const valuesOf = ({ name, to, subject, input }: CaseStep, now: Date): NoticeValues => {
  const cause = input.words ?? undefined
  if (name === 'report' || name === 'triage') return { reason: subject.what }
  if (name === 'sanction') {
    return { sanction: input.sanction, cause, by: dayOf(appealUntil(now.toISOString())) }
  }
  return { decision: name === 'grant' ? 'granted' : name === 'deny' ? 'denied' : to, cause }
}

/** Notifies those who look after the pages of what was done in their cases. */
export const notifyOfCases = async (db: Database, taken: readonly CaseStep[], _: By, now: Date): Promise<void> => {
  const pages = [...new Set(taken.map(({ subject }) => subject.page))]
  const to = Map.groupBy(addressed(await recipients(db, pages, now)), ({ page }) => page)
  await queueNotices(
    db,
    taken.flatMap(step =>
      (to.get(step.subject.page) ?? []).map(({ person, page }) => ({
        kind: step.notice!,
        person,
        page,
        key: `infraction ${step.step}`,
        values: valuesOf(step, now)
      }))
    )
  )
}
