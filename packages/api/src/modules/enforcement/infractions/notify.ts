import type { By } from '../../../core/lifecycle/actors.ts'
import type { NoticeValues } from '../../../core/words/notice.ts'
import type { Database } from '../../../platform/database/database.ts'
import { dayOf } from '../../../platform/days.ts'
import { queueNotices } from '../../messages/queue.ts'
import { addressed, type Recipient, recipients } from '../../pages/representatives/recipients.ts'
import { RULE_OF } from '../rule-of.ts'
import { appealUntil } from './case.ts'
import type { CaseStep } from './cases.ts'

const valuesOf = ({ name, to, subject, input }: CaseStep, now: Date): NoticeValues => {
  const cause = input.words ?? undefined
  const about = input.kind ?? subject.kind
  const causes = [{ rule: subject.rule ?? RULE_OF[about], reason: subject.what }]
  if (name === 'report' || name === 'triage') return { reason: subject.what, about, causes }
  if (name === 'sanction') {
    return { sanction: input.sanction, cause, about, causes, by: dayOf(appealUntil(now.toISOString())) }
  }
  if (name === 'uphold') return { decision: to, cause, about, causes }
  return { decision: name === 'grant' ? 'granted' : name === 'deny' ? 'denied' : to, cause }
}

/** Whether it cannot wait, and admins are notified with those who look after the page. */
const isUrgent = ({ name, subject, input }: CaseStep) =>
  (name === 'report' || name === 'triage') && (input.kind ?? subject.kind) === 'classified_material'

/** Who is notified of a step; of what a reader reported and nobody looked at yet, only those who decide. */
const notifiedOf = (step: CaseStep, all: readonly Recipient[]): readonly Recipient[] => {
  const admins = all.filter(({ role }) => role === 'admin')
  if (step.to === 'reported') return admins
  const first = addressed(all)
  return isUrgent(step)
    ? [...first, ...admins.filter(one => !first.some(({ person }) => person === one.person))]
    : first
}

/** Notifies those who look after the pages of what was done in their cases. */
export const notifyOfCases = async (db: Database, taken: readonly CaseStep[], _: By, now: Date): Promise<void> => {
  const pages = [...new Set(taken.map(({ subject }) => subject.page))]
  const all = Map.groupBy(await recipients(db, pages, now), ({ page }) => page)
  await queueNotices(
    db,
    taken.flatMap(step =>
      notifiedOf(step, all.get(step.subject.page) ?? []).map(({ person, page, role }) => ({
        kind: step.notice!,
        person,
        page,
        key: `infraction ${step.step}`,
        values: { ...valuesOf(step, now), role },
        urgent: isUrgent(step)
      }))
    )
  )
}
