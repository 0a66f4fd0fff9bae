import type { PageRequestDecision, PageRequestMessageCreate } from '@guildhall/schema'
import { byCaller } from '../../../core/lifecycle/actors.ts'
import type { Act } from '../../../core/operation/actions.ts'
import { type RequestAct, type RequestInput, requests } from './lifecycle.ts'

const take = async ({ before, facts, call }: Act, name: RequestAct, input: RequestInput): Promise<undefined> => {
  await requests.takeAll(call.db, [{ id: before.id, name, input }], byCaller(call, facts), new Date())
  return undefined
}

/** Approves a request, which makes its page and its representatives, or declines it with a cause. */
export const decideRequest = (act: Act<PageRequestDecision>) => {
  const { decision, cause } = act.draft
  return take(act, decision, { cause })
}

/** Says something in the conversation; who asks and decides at once says which. */
export const converse = (act: Act<PageRequestMessageCreate>) => {
  const { kind, text } = act.draft
  return take(act, kind ?? (act.facts.relations.has('self') ? 'answer' : 'ask'), { text })
}
