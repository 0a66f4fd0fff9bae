import type { NoticeKind } from '@guildhall/schema'
import type { By } from '../../../core/lifecycle/actors.ts'
import type { NoticeValues } from '../../../core/words/notice.ts'
import type { Database } from '../../../platform/database/database.ts'
import { type NewNotice, queueNotices } from '../../messages/queue.ts'
import { addressed, type Recipient, recipients, represents } from '../../pages/representatives/recipients.ts'
import { RULE_OF } from '../rule-of.ts'
import { afterStep, stepReason, upcoming } from './escalation.ts'
import type { LadderStep } from './ladder.ts'

const ALSO_TO_ADMINS: readonly NoticeKind[] = ['suspension_proposed']

/** What makes a notice that of this step: delivered, it lets the next one be taken. */
const keyOf = ({ step }: LadderStep) => `maintenance ${step}`

type Notified = { step: LadderStep; to: Recipient; counts: boolean }

const notified = (steps: readonly LadderStep[], all: readonly Recipient[]): Notified[] => {
  const counting = new Set(addressed(all))
  return steps.flatMap(step =>
    all
      .filter(({ page }) => page === step.id)
      .map(to => ({ step, to, counts: counting.has(to) }))
      .filter(({ to, counts }) => counts || (to.role === 'admin' && ALSO_TO_ADMINS.includes(step.notice!)))
  )
}

/** The day of the next notice, if that of this step were delivered now. */
const nextOn = ({ subject, to }: LadderStep, now: Date) => {
  const at = now.toISOString()
  const after = afterStep(subject, to)
  return upcoming({ ...after, delivered: at, firstDelivered: after.firstDelivered ?? at })?.on ?? undefined
}

/** What a step is about: what the gates say, or the case in which a person decided. */
const aboutOf = ({ subject, input }: LadderStep): NoticeValues => {
  const reason = input.reason ?? stepReason(subject)
  const about = input.case?.kind
  const inCase = about && (about !== 'failure_to_maintain' || subject.causes.length === 0)
  const causes = inCase
    ? [{ rule: RULE_OF[about], reason }]
    : subject.causes.map(({ rule, message }) => ({ rule, reason: message }))
  return { reason, about, ...(causes.length > 0 ? { causes } : {}) }
}

const valuesOf = (step: LadderStep, to: Recipient, now: Date): NoticeValues => {
  const next = nextOn(step, now)
  return {
    ...aboutOf(step),
    ...(next ? { nextOn: next, by: next } : {}),
    ...(step.from === 'suspended' ? { shownAgain: true } : {}),
    role: to.role,
    confirms: represents(to)
  }
}

/** The first line of a person counts: as a representative before as an admin. */
const once = (items: readonly NewNotice[]): NewNotice[] => {
  const first = new Map<string, NewNotice>()
  for (const item of items) {
    const key = `${item.kind} ${item.person} ${item.page}`
    if (!first.has(key)) first.set(key, item)
  }
  return [...first.values()]
}

/** Queues the notices of steps, in the transaction that takes them. Who has two roles is notified once. */
export const notifyOfSteps = async (db: Database, steps: readonly LadderStep[], _by: By, now: Date): Promise<void> => {
  const all = await recipients(
    db,
    steps.map(({ id }) => id),
    now
  )
  const notices = notified(steps, all)
  const items = notices.map(
    ({ step, to, counts }): NewNotice => ({
      kind: step.notice!,
      person: to.person,
      page: step.id,
      step: step.to,
      key: counts ? keyOf(step) : `${keyOf(step)} for admins`,
      values: valuesOf(step, to, now)
    })
  )
  await queueNotices(db, once(items))
}
