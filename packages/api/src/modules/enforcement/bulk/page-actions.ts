import type { PageAction, PageActionResult, PageActionResults, PageActions } from '@guildhall/schema'
import type { AuthContext } from '../../../core/access/auth-context.ts'
import { byCaller } from '../../../core/lifecycle/actors.ts'
import type { Call } from '../../../core/operation/operation.ts'
import { ApiError } from '../../../core/problem/api-error.ts'
import { toProblem } from '../../../core/words/problem.ts'
import { withSavepoint } from '../../../platform/database/database.ts'
import { bulkFaults } from '../words.en.ts'
import { allOrNone, type Outcome, type PageAct, refuse, tried } from './acting.ts'
import { assign } from './assign.ts'
import { choiceIn, choosePages } from './choose.ts'
import { reinstate, remove, suspend } from './decide.ts'
import { remind } from './remind.ts'
import { waive } from './waive.ts'

type Member = keyof PageActions

/** What each action does, what it needs to be told, and what it may be told. */
const ACTIONS: Record<PageAction, { act: PageAct; needs: readonly Member[]; takes?: readonly Member[] }> = {
  assign: { act: assign, needs: [], takes: ['assignments', 'csv', 'primary', 'secondary'] },
  remind: { act: remind, needs: [], takes: ['message'] },
  waive: { act: waive, needs: ['rule', 'until', 'reason'] },
  suspend: { act: suspend, needs: ['reason'] },
  reinstate: { act: reinstate, needs: ['reason'] },
  remove: { act: remove, needs: ['reason'] }
}
const SHARED: readonly Member[] = ['action', 'pages', 'where', 'atomic', 'dryRun']

/** Refuses a body that lacks what its action needs, or has what it does not take. */
const check = (body: PageActions) => {
  const { needs, takes = [] } = ACTIONS[body.action]
  const lacking = needs.find(name => body[name] === undefined)
  if (lacking) throw refuse(`/${lacking}`, bulkFaults.needed(lacking, body.action))
  const stray = (Object.keys(body) as Member[]).find(name => ![...SHARED, ...needs, ...takes].includes(name))
  if (stray) throw refuse(`/${stray}`, bulkFaults.stray(stray, body.action))
  const shared = body.primary ?? body.secondary
  if (body.action === 'assign' && choiceIn(body) !== 'pages' && choiceIn(body) !== 'where' && shared !== undefined)
    throw refuse('/primary', bulkFaults.own_people)
}

/** `POST /v1/portals/{portal}/page-actions`: acts on several pages of a portal, with one result each. */
export const actOnPages = async (
  portal: string,
  facts: AuthContext,
  call: Call<Record<string, string>, Record<string, unknown>, PageActions>
): Promise<PageActionResults> => {
  const { body, db } = call
  check(body)
  const dryRun = body.dryRun ?? false
  const chosen = await choosePages(db, portal, body)
  const targets = chosen.flatMap(({ target }) => target ?? [])
  const acting = { call, by: byCaller(call, facts), portal, body, now: new Date() }
  const outcomes = await tried(
    work => withSavepoint(db, work),
    dryRun,
    async () => (targets.length === 0 ? new Map<string, Outcome>() : ACTIONS[body.action].act(acting, targets))
  )
  const all = chosen.map(({ target, fault }): Outcome => fault ?? outcomes.get(target!.page)!)
  allOrNone(body, choiceIn(body), all)
  return {
    dryRun,
    items: chosen.map(({ given, target }, at): PageActionResult => {
      const one = all[at]!
      const shown = { given, page: target?.page ?? null, url: target?.url ?? null }
      if (one instanceof ApiError)
        return {
          ...shown,
          outcome: 'failed',
          notified: 0,
          waiver: null,
          problem: toProblem(one, call.request, call.viewer.language)
        }
      return {
        ...shown,
        outcome: one.outcome ?? 'done',
        notified: one.notified ?? 0,
        waiver: one.waiver ?? null,
        problem: null
      }
    })
  }
}
