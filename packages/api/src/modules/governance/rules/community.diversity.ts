import { Type } from '@sinclair/typebox'
import { unlessActive, unlessYoung } from '../evaluation/preconditions.ts'
import { evidenceItem, rule } from '../evaluation/rule.ts'
import { communitySetting, units } from '../facts/community.ts'
import { message } from '../message.ts'

// Over fewer people a share says little, and would say it of single persons.
const FEWEST = 5

export const communityDiversity = rule({
  id: 'community.diversity',
  version: 1,
  of: 'community',
  severity: 'low',
  clause: 'Diversity rules: a tribe across functional roles and departmental silos',
  source: '[001]',
  facts: { setting: communitySetting, units },
  settings: Type.Object({
    share: Type.Number({
      default: 0.8,
      minimum: 0.5,
      maximum: 1,
      description: 'The maximum share of active members from one unit.'
    })
  }),
  judge: ({ setting, units }, { share }, asOf) => {
    const unless = unlessActive(setting!) ?? unlessYoung(setting!, asOf)
    if (unless) return unless
    const known = units?.known ?? 0
    if (known < FEWEST)
      return { status: 'inconclusive', message: message('community.diversity.few_known', { fewest: FEWEST }) }
    const largest = units!.units[0]!
    const percent = Math.floor((largest.members / known) * 100)
    const over = largest.members > share * known
    const near = !over && largest.members > (share - 0.1) * known
    return {
      status: over ? 'fail' : near ? 'warn' : 'pass',
      message: message('community.diversity.largest', { unit: largest.unit, percent }),
      evidence: [
        evidenceItem('community.units', message('community.diversity.known', { known, members: units!.members }))
      ]
    }
  },
  remedy: 'POST /v1/memberships'
})
