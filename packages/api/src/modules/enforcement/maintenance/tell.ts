import type { NextStep, NoticeKind } from '@guildhall/schema'
import type { Database } from '../../../platform/database/database.ts'
import { type NewNotice, queueNotices } from '../../messages/queue.ts'
import { attestationLinks } from './attestation.ts'
import { addressed, type Recipient, recipients } from './recipients.ts'
import type { Taken } from './steps.ts'

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
const keyOf = ({ id }: Taken) => `maintenance ${id}`

type Told = { step: Taken; to: Recipient; counts: boolean }

const toldOf = (steps: readonly Taken[], all: readonly Recipient[]): Told[] => {
  const counting = new Set(addressed(all))
  return steps.flatMap(step =>
    all
      .filter(({ page }) => page === step.page)
      .map(to => ({ step, to, counts: counting.has(to) }))
      .filter(({ to, counts }) => counts || (to.role === 'admin' && ALSO_TO_ADMINS.includes(step.notice!)))
  )
}

/**
 * Queues the notices of steps, in the transaction that takes them. `after` says what comes next for a page. Whoever is told in
 * two roles is told once.
 */
export const tellOfSteps = async (
  db: Database,
  publicUrl: string,
  taken: readonly Taken[],
  now: Date,
  after: (step: Taken) => NextStep | null = () => null
) => {
  const steps = taken.filter(({ notice }) => notice !== null)
  if (steps.length === 0) return
  const all = await recipients(db, [...new Set(steps.map(({ page }) => page))], now)
  const told = toldOf(steps, all)
  const asking = told.filter(({ step, to }) => ASKING.includes(step.notice!) && to.role === 'representative')
  const links = await attestationLinks(
    db,
    publicUrl,
    asking.map(({ step, to }) => ({ page: step.page, person: to.person })),
    now
  )
  const linkFor = new Map(asking.map(({ step, to }, at) => [`${step.id} ${to.person}`, links[at]!.url]))
  const items = told.map(({ step, to, counts }): NewNotice => {
    const next = after(step)?.on ?? undefined
    return {
      kind: step.notice!,
      person: to.person,
      page: step.page,
      step: step.to,
      key: counts ? keyOf(step) : `${keyOf(step)} for admins`,
      values: {
        reason: step.reason,
        ...(next ? { nextOn: next, by: next } : {}),
        ...(linkFor.has(`${step.id} ${to.person}`) ? { link: linkFor.get(`${step.id} ${to.person}`) } : {}),
        ...(counts ? {} : { role: 'an admin of the portal' })
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
