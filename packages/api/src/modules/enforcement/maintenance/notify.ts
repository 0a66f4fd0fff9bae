import type { NoticeKind } from '@guildhall/schema'
import type { By } from '../../../core/access/actors.ts'
import type { Database } from '../../../platform/database/database.ts'
import { type NewNotice, queueNotices } from '../../messages/queue.ts'
import { attestationLinks } from './attestation.ts'
import { afterStep, stepReason, upcoming } from './escalation.ts'
import type { LadderStep } from './ladder.ts'
import { addressed, type Recipient, recipients } from './recipients.ts'

// Notices that ask for a look at the page carry the link by which it is attested.
const ASKING: readonly NoticeKind[] = [
  'page_due_soon',
  'page_overdue',
  'page_second_notice',
  'page_final_notice',
  'suspension_proposed',
  'page_suspended'
]
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

/** Queues the notices of steps, in the transaction that takes them. Who has two roles is notified once. */
export const notifyOfSteps = async (
  db: Database,
  steps: readonly LadderStep[],
  { publicUrl }: By,
  now: Date
): Promise<void> => {
  const all = await recipients(
    db,
    steps.map(({ id }) => id),
    now
  )
  const notices = notified(steps, all)
  const asking = notices.filter(({ step, to }) => ASKING.includes(step.notice!) && to.role === 'representative')
  const links = await attestationLinks(
    db,
    publicUrl,
    asking.map(({ step, to }) => ({ page: step.id, person: to.person })),
    now
  )
  const linkFor = new Map(asking.map(({ step, to }, at) => [`${step.id} ${to.person}`, links[at]!.url]))
  const items = notices.map(({ step, to, counts }): NewNotice => {
    const next = nextOn(step, now)
    const link = linkFor.get(`${step.id} ${to.person}`)
    return {
      kind: step.notice!,
      person: to.person,
      page: step.id,
      step: step.to,
      key: counts ? keyOf(step) : `${keyOf(step)} for admins`,
      values: {
        reason: step.input.reason ?? stepReason(step.subject),
        ...(next ? { nextOn: next, by: next } : {}),
        ...(link ? { link } : {}),
        ...(counts ? {} : { role: 'admin' })
      }
    }
  })
  // The first line of a person stands: as a representative before as an admin.
  const once = new Map<string, NewNotice>()
  for (const item of items) {
    const key = `${item.kind} ${item.person} ${item.page}`
    if (!once.has(key)) once.set(key, item)
  }
  await queueNotices(db, [...once.values()])
}
