import { Type } from '@sinclair/typebox'
import { addDays, dayOf } from '../../../platform/days.ts'
import { unlessEnded } from '../evaluation/preconditions.ts'
import { evidenceItem, rule } from '../evaluation/rule.ts'
import { pagePurpose, pageSetting } from '../facts/page.ts'

export const pageTransformationFocus = rule({
  id: 'page.transformation-focus',
  version: 1,
  of: 'page',
  severity: 'medium',
  title: 'The page addresses a current requirement or aspiration',
  fails: 'No transformation requirement or aspiration is named, or the named one has ended.',
  clause: 'A COP mission that addresses a current business transformation requirement or aspiration',
  source: '[002]',
  facts: { purpose: pagePurpose, setting: pageSetting },
  settings: Type.Object({
    warnDays: Type.Integer({
      default: 60,
      minimum: 0,
      maximum: 365,
      description: 'How many days before its end it warns.'
    })
  }),
  judge: ({ purpose, setting }, { warnDays }, asOf) => {
    const unless = unlessEnded(setting!)
    if (unless) return unless
    const { requirement, requirementEndsOn: end } = purpose!
    if (requirement === null) return { status: 'fail', reason: 'No requirement or aspiration is named.' }
    const words = requirement.length > 300 ? `${requirement.slice(0, 299)}…` : requirement
    const evidence = [evidenceItem('page.purpose', `It addresses: ${words}`, end)]
    if (end === null) return { status: 'pass', reason: 'A requirement or aspiration is named.', evidence }
    const today = dayOf(asOf)
    if (end < today) return { status: 'fail', reason: `The named requirement ended on ${end}.`, evidence, score: 3 }
    return {
      status: end < addDays(today, warnDays) ? 'warn' : 'pass',
      reason: `The named requirement ends on ${end}.`,
      evidence
    }
  },
  remedy: {
    text: 'Name the requirement or aspiration that the community works for now, or think about closing with thanks.',
    effort: 'a conversation',
    call: 'PATCH /v1/pages/{page}'
  }
})
