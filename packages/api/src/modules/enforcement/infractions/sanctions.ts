import type { AppealDecision, CaseDecision, InfractionAct, SanctionCreate } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import { byCaller } from '../../../core/lifecycle/actors.ts'
import type { Act } from '../../../core/operation/actions.ts'
import type { CaseInput } from './case.ts'
import { cases } from './cases.ts'

/** Does something in a case over the API. */
export const inCase = async (
  { facts, call }: Act,
  ids: readonly string[],
  name: InfractionAct,
  input: CaseInput
): Promise<undefined> => {
  const moves = ids.map(id => ({ id, name, input }))
  await cases.takeAll(call.db, moves, byCaller(call, facts), new Date())
  return undefined
}

/** `POST /v1/infractions/{infraction}/sanctions` */
export const sanctions = (act: Act<SanctionCreate>) => {
  const { sanction, reason } = act.draft
  return inCase(act, [act.before.id], 'sanction', { sanction, words: reason })
}

const OUTCOMES: Record<CaseDecision['outcome'], InfractionAct> = {
  remedied: 'remedy',
  upheld: 'uphold',
  dismissed: 'dismiss'
}

/** `POST /v1/infractions/{infraction}/decisions` */
export const decides = (act: Act<CaseDecision>) => {
  const { outcome, reason } = act.draft
  return inCase(act, [act.before.id], OUTCOMES[outcome], { words: reason })
}

/** `POST /v1/infractions/{infraction}/appeal-decisions` */
export const decidesAppeal = (act: Act<AppealDecision>) => {
  const { outcome, reason } = act.draft
  return inCase(act, [act.before.id], outcome === 'granted' ? 'grant' : 'deny', { words: reason })
}

/** Lifts every sanction that keeps a page suspended, which shows it again. */
export const liftAll = async (act: Act, reason: string) => {
  const standing = await act.call.db.run<{ id: string }>(sql`
    select id from infractions where page_id = ${act.before.id} and sanction in ('suspension', 'removal') and lifted_at is null
      and status in ('sanctioned', 'appealed', 'final') order by id`)
  return inCase(
    act,
    standing.map(({ id }) => id),
    'lift',
    { words: reason }
  )
}
