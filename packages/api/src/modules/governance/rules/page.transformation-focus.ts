import { Type } from '@sinclair/typebox'
import { addDays, dayOf } from '../../../platform/days.ts'
import { shortened } from '../../../platform/text.ts'
import { unlessEnded } from '../evaluation/preconditions.ts'
import { evidenceItem, rule } from '../evaluation/rule.ts'
import { latest } from '../evaluation/since.ts'
import { pagePurpose, pageSetting } from '../facts/page.ts'
import { message } from '../message.ts'

export const pageTransformationFocus = rule({
  id: 'page.transformation-focus',
  version: 1,
  of: 'page',
  severity: 'medium',
  clause: 'A COP mission that addresses a current business transformation requirement or aspiration',
  source: '[002]',
  facts: { purpose: pagePurpose, setting: pageSetting },
  settings: Type.Object({
    warnDays: Type.Integer({
      default: 60,
      minimum: 0,
      maximum: 365,
      description: 'Number of days before its end at which the rule warns.'
    })
  }),
  judge: ({ purpose, setting }, { warnDays }, asOf) => {
    const unless = unlessEnded(setting!)
    if (unless) return unless
    const { requirement, requirementEndsOn: end } = purpose!
    if (requirement === null) return { status: 'fail', message: message('page.transformation-focus.none') }
    const evidence = [
      evidenceItem(
        'page.purpose',
        message('page.transformation-focus.requirement', { requirement: shortened(requirement, 300) }),
        end
      )
    ]
    if (end === null) return { status: 'pass', message: message('page.transformation-focus.named'), evidence }
    const today = dayOf(asOf)
    if (end < today)
      return {
        status: 'fail',
        message: message('page.transformation-focus.ended', { on: end }),
        evidence,
        score: 3,
        since: latest(addDays(end, 1), setting!.registeredAt)
      }
    const ends = { message: message('page.transformation-focus.ends', { on: end }), evidence }
    return end < addDays(today, warnDays)
      ? { ...ends, status: 'warn', since: latest(addDays(end, 1 - warnDays), setting!.registeredAt) }
      : { ...ends, status: 'pass' }
  },
  remedy: 'PATCH /v1/pages/{page}'
})
