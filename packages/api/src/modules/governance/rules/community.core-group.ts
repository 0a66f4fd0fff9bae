import { Type } from '@sinclair/typebox'
import { addDays } from '../../../platform/days.ts'
import { sinceHeld, unlessActive, unlessYoung, YOUNG_DAYS } from '../evaluation/preconditions.ts'
import { evidenceItem, rule } from '../evaluation/rule.ts'
import { latest } from '../evaluation/since.ts'
import { communitySetting, holders, roleTerms } from '../facts/community.ts'
import { message } from '../message.ts'

/** Its core group with its leader; one person in both roles counts once. */
const groupIn = <H extends { role: string; person: string }>(held: readonly H[]) =>
  new Map(held.filter(({ role }) => role !== 'sponsor').map(one => [one.person, one]))

const statusOf = (size: number, atLeast: number) =>
  size >= atLeast ? 'pass' : size === atLeast - 1 && size > 0 ? 'warn' : 'fail'

export const communityCoreGroup = rule({
  id: 'community.core-group',
  version: 1,
  of: 'community',
  severity: 'medium',
  clause: 'An enthusiastic core group who can dedicate their time; 2–3 people who have the time to fulfil the roles',
  source: '[004]',
  facts: { setting: communitySetting, holders, terms: roleTerms },
  settings: Type.Object({
    atLeast: Type.Integer({
      default: 3,
      minimum: 1,
      maximum: 50,
      description: 'The minimum number of people in a core group.'
    })
  }),
  judge: ({ setting, holders = [], terms = [] }, { atLeast }, asOf) => {
    const unless = unlessActive(setting!) ?? unlessYoung(setting!, asOf)
    if (unless) return unless
    const people = groupIn(holders)
    const size = people.size
    const status = statusOf(size, atLeast)
    const since = sinceHeld(terms, setting!, asOf, held => statusOf(groupIn(held).size, atLeast) === status)
    const judgedFrom = setting!.began && addDays(setting!.began, YOUNG_DAYS)
    return {
      status,
      message: message('community.core-group.size', { size, atLeast }),
      evidence: [...people.values()]
        .slice(0, 50)
        .map(({ name, role, since }) =>
          evidenceItem(
            'community.roles',
            message('community.core-group.member', { name, leads: role === 'leader' }),
            since
          )
        ),
      since: since && latest(since, judgedFrom)
    }
  },
  remedy: 'POST /v1/terms'
})
