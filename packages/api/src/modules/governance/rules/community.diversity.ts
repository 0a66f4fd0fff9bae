import { Type } from '@sinclair/typebox'
import { unlessActive, unlessYoung } from '../evaluation/preconditions.ts'
import { evidenceItem, rule } from '../evaluation/rule.ts'
import { communitySetting, units } from '../facts/community.ts'

// Over fewer people a share says little, and would say it of single persons.
const FEWEST = 5

export const communityDiversity = rule({
  id: 'community.diversity',
  version: 1,
  of: 'community',
  severity: 'low',
  title: 'Members come from several units',
  fails: 'One unit holds more than 80 % of the active members.',
  clause: 'Diversity rules: a tribe across functional roles and departmental silos',
  source: '[001]',
  facts: { setting: communitySetting, units },
  settings: Type.Object({
    share: Type.Number({
      default: 0.8,
      minimum: 0.5,
      maximum: 1,
      description: 'Above which share of the active members one unit holds too many.'
    })
  }),
  judge: ({ setting, units }, { share }, asOf) => {
    const unless = unlessActive(setting!) ?? unlessYoung(setting!, asOf)
    if (unless) return unless
    const known = units?.known ?? 0
    if (known < FEWEST)
      return { status: 'inconclusive', reason: `The unit is known of fewer than ${FEWEST} active members.` }
    const largest = units!.units[0]!
    const percent = Math.floor((largest.members / known) * 100)
    const over = largest.members > share * known
    const near = !over && largest.members > (share - 0.1) * known
    return {
      status: over ? 'fail' : near ? 'warn' : 'pass',
      reason: `${largest.unit} holds ${percent} % of the active members whose unit is known.`,
      evidence: [evidenceItem('community.units', `The unit is known of ${known} of ${units!.members} active members.`)]
    }
  },
  remedy: {
    text: 'Invite people from other units: ask members whom they work with, and hold an event where those are.',
    effort: 'some invitations',
    call: 'POST /v1/memberships'
  }
})
