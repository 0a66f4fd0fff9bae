import { type InfractionStatus, WITHDRAWN } from '@guildhall/schema'
import type { By } from '../../../core/lifecycle/actors.ts'
import type { Database } from '../../../platform/database/database.ts'
import type { Said } from '../../../platform/messages.ts'
import { ladder } from '../maintenance/ladder.ts'
import { message } from '../message.ts'
import type { CaseStep } from './cases.ts'

/** The moves of the pages of cases, each once. */
const movesOf = <N extends string>(name: N, taken: readonly CaseStep[], reason?: Said) =>
  [...new Map(taken.map(step => [step.subject.page, step])).values()].map(({ id, to, subject, input }) => ({
    id: subject.page,
    name,
    input: {
      case: { id, kind: subject.kind, status: to as InfractionStatus },
      reason: reason ?? input.words ?? undefined
    }
  }))

/** A suspension takes its page out of listings at once. */
export const suspendPages = async (db: Database, taken: readonly CaseStep[], by: By, now: Date): Promise<void> => {
  const suspended = taken.filter(
    ({ input, subject }) =>
      input.sanction === 'suspension' && !(WITHDRAWN as readonly string[]).includes(subject.maintenance)
  )
  await ladder.takeAll(db, movesOf('suspend', suspended), by, now)
}

/** A removal is carried out when it can no longer be appealed. */
export const carryOut = async (db: Database, taken: readonly CaseStep[], by: By, now: Date): Promise<void> => {
  const removed = taken.filter(({ subject }) => subject.sanction === 'removal' && subject.maintenance === 'suspended')
  const reason = by.caller === null ? message('maintenance.appeal_over') : undefined
  await ladder.takeAll(db, movesOf('remove', removed, reason), by, now)
}

/** What is lifted shows its page again, unless another sanction still keeps it suspended. */
export const showAgain = async (db: Database, taken: readonly CaseStep[], by: By, now: Date): Promise<void> => {
  const hidden = taken.filter(({ subject }) => subject.maintenance === 'suspended')
  await ladder.take(db, movesOf('reinstate', hidden), by, now)
}
