import { Type } from '@sinclair/typebox'
import { addDays, dayOf } from '../../../platform/days.ts'
import { activeSince, sinceHeld, unlessActive, unlessYoung } from '../evaluation/preconditions.ts'
import { evidenceItem, rule } from '../evaluation/rule.ts'
import { latest } from '../evaluation/since.ts'
import { communitySetting, holders, type RoleTerm, roleTerms } from '../facts/community.ts'
import { type Overdue, overdueTouchpoints, sponsorsIn } from '../facts/sponsors.ts'
import { message } from '../message.ts'

const saidOf = ({ kind, on }: Overdue) =>
  evidenceItem('community.overdue-touchpoints', message('community.touchpoint.planned', { kind, on }), on)

/** The day on which the last sponsor withdrew; undefined where nobody is known to have sponsored it. */
const withdrawnOn = (terms: readonly RoleTerm[], day: string): string | undefined =>
  terms
    .flatMap(({ role, until }) => (role === 'sponsor' && until !== null && until <= day ? [until] : []))
    .sort()
    .at(-1)

export const communityBigBrother = rule({
  id: 'community.big-brother',
  version: 1,
  of: 'community',
  severity: 'medium',
  clause: 'Big brother: a community can be stopped or degraded where the senior management is not on its side',
  source: '[001]',
  facts: { setting: communitySetting, holders, terms: roleTerms, overdue: overdueTouchpoints },
  settings: Type.Object({
    touchpoints: Type.Integer({
      default: 2,
      minimum: 1,
      maximum: 20,
      description: 'Number of overdue touchpoints from which the rule fails.'
    })
  }),
  judge: ({ setting, holders = [], terms = [], overdue = [] }, { touchpoints: most }, asOf) => {
    const unless = unlessActive(setting!) ?? unlessYoung(setting!, asOf)
    if (unless) return unless
    const [sponsor] = sponsorsIn(holders)
    const evidence = overdue.slice(0, 50).map(saidOf)
    if (!sponsor) {
      const on = withdrawnOn(terms, dayOf(asOf))
      return {
        status: 'fail',
        message: on ? message('community.big-brother.withdrawn', { on }) : message('community.big-brother.vacant'),
        evidence,
        since: sinceHeld(terms, setting!, asOf, held => sponsorsIn(held).length === 0),
        call: 'POST /v1/terms'
      }
    }
    const late = overdue[most - 1]
    if (!late)
      return { status: 'pass', message: message('community.big-brother.beside', { name: sponsor.name }), evidence }
    return {
      status: 'fail',
      message: message('community.big-brother.overdue', { count: overdue.length, on: overdue[0]!.on }),
      evidence,
      since: latest(addDays(late.on, 1), activeSince(setting!)),
      call: `POST /v1/touchpoints/${overdue[0]!.touchpoint}/transitions`
    }
  },
  remedy: 'POST /v1/communities/{community}/touchpoints'
})
