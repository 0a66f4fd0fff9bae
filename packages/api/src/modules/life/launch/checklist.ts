import type { Checklist, ChecklistItem, CommunityTransition } from '@guildhall/schema'
import type { By } from '../../../core/lifecycle/actors.ts'
import type { Lack } from '../../../core/lifecycle/lack.ts'
import { type Speech, speechIn } from '../../../core/words/catalogue.ts'
import type { Database } from '../../../platform/database/database.ts'
import { communities } from '../../directory/communities/lifecycle.ts'
import { evidenceInWords, ruleWord } from '../../governance/evaluation/in-words.ts'
import type { Judged } from '../../governance/evaluation/judge.ts'
import { judgeTransition } from './guarding.ts'
import { isLacking } from './lacks.ts'

const NONE = { rule: null, message: null, evidence: [], call: null, pointer: null, from: null }

const ofRule = (judged: Judged, speech: Speech): ChecklistItem => {
  const { rule, message, evidence, remedy, pointer, from } = judged
  return {
    rule,
    title: ruleWord(rule, 'title', speech),
    status: judged.status === 'waived' ? 'waived' : !isLacking(judged) ? 'done' : pointer ? 'with_request' : 'missing',
    reason: speech.say(message),
    message,
    evidence: evidenceInWords(evidence, speech),
    call: remedy?.call ?? null,
    pointer: pointer ?? null,
    from: from ?? null
  }
}

const ofLack = (title: string, { problem, call, pointer, from }: Lack): ChecklistItem => ({
  ...NONE,
  title,
  status: pointer ? 'with_request' : 'missing',
  reason: problem,
  call: call ?? null,
  pointer: pointer ?? null,
  from: from ?? null
})

/**
 * What a transition of a community requires: what its lifecycle asks, and the rules of its portals. It is the same whatever the
 * status of the community is now.
 */
export const checklistOf = async (
  db: Database,
  id: string,
  transition: CommunityTransition,
  by: By
): Promise<Checklist> => {
  const now = new Date()
  const speech = speechIn(by.caller?.language)
  const judged = (await judgeTransition(db, transition, [{ id, input: {} }])).get(id) ?? []
  const byRules = judged.map(one => ofRule(one, speech))
  const said = new Set(byRules.map(({ reason }) => reason))
  const [facts] = await communities.load(db, [{ id, name: transition }], by, now)
  const row = communities.rows.find(({ name }) => name === transition)!
  const byLifecycle = row.guards.flatMap((name): ChecklistItem[] => {
    const { problem, lacks } = communities.guards[name]
    const lacking = lacks(facts!, {}, now)
    if (lacking.length === 0 && name.endsWith('_complete') && judged.length > 0) return []
    if (lacking.length === 0) return [{ ...NONE, title: problem, status: 'done', reason: problem }]
    return lacking.filter(lack => !said.has(lack.problem)).map(lack => ofLack(problem, lack))
  })
  const requirements = [...byLifecycle, ...byRules]
  const isComplete = requirements.every(({ status }) => status !== 'missing')
  return { community: id, transition, isComplete, requirements }
}
