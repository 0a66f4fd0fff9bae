import type { By } from '../../../core/access/actors.ts'
import type { Database } from '../../../platform/database/database.ts'
import { openUnmaintained, settleMaintained } from '../infractions/automatic.ts'
import { stepReason } from './escalation.ts'
import type { LadderStep } from './ladder.ts'

/** Where suspension is proposed, a person decides in a case. */
export const proposeSuspension = async (db: Database, taken: readonly LadderStep[], by: By, now: Date): Promise<void> =>
  openUnmaintained(
    db,
    taken.map(({ id, subject }) => ({ page: id, what: stepReason(subject), rule: subject.rule })),
    by,
    now
  )

/** Where all is in order again, that case ends. */
export const settle = (db: Database, taken: readonly LadderStep[], by: By, now: Date): Promise<void> =>
  settleMaintained(
    db,
    taken.map(({ id }) => id),
    by,
    now
  )
