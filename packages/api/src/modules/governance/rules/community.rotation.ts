import { Type } from '@sinclair/typebox'
import { addDays, addYears, dayOf } from '../../../platform/days.ts'
import { activeSince, unlessActive, unlessLed } from '../evaluation/preconditions.ts'
import { evidenceItem, rule } from '../evaluation/rule.ts'
import { latest } from '../evaluation/since.ts'
import { communitySetting, holders, inRole, roleTerms } from '../facts/community.ts'
import { message } from '../message.ts'

export const communityRotation = rule({
  id: 'community.rotation',
  version: 1,
  of: 'community',
  severity: 'low',
  clause: 'Musical chairs: formal positions that are kept optional or rotational keep the individual honest',
  source: '[001]',
  facts: { setting: communitySetting, holders, terms: roleTerms },
  settings: Type.Object({
    years: Type.Integer({
      default: 3,
      minimum: 1,
      maximum: 20,
      description: 'Number of years for which a term is valid.'
    }),
    warnDays: Type.Integer({
      default: 90,
      minimum: 0,
      maximum: 365,
      description: 'Number of days before the end at which the rule warns.'
    })
  }),
  judge: ({ setting, holders, terms }, { years, warnDays }, asOf) => {
    const leaders = inRole(holders, 'leader')
    const unless = unlessActive(setting!) ?? unlessLed(leaders, inRole(terms, 'leader'), setting!, asOf)
    if (unless) return unless
    // Unknown beginnings come first: they may be the longest.
    const longest = leaders[0]!
    const today = dayOf(asOf)
    const evidence = leaders
      .slice(0, 50)
      .map(({ name, since, precision }) =>
        evidenceItem(
          'community.roles',
          since
            ? message('community.rotation.leads', { name, since, orEarlier: precision === 'at_latest' })
            : message('community.rotation.not_known_of', { name }),
          since
        )
      )
    const known = leaders.find(({ since }) => since !== null)
    if (known && addYears(known.since!, years) < today)
      return {
        status: 'fail',
        message: message('community.rotation.over', { name: known.name, since: known.since! }),
        evidence,
        since: latest(addDays(addYears(known.since!, years), 1), activeSince(setting!))
      }
    if (longest.since === null || leaders.some(({ precision }) => precision === 'at_latest'))
      return { status: 'inconclusive', message: message('community.rotation.not_known'), evidence }
    const until = addYears(longest.since, years)
    const holds = {
      message: message('community.rotation.holds', { name: longest.name, since: longest.since, until }),
      evidence
    }
    return until < addDays(today, warnDays)
      ? {
          ...holds,
          status: 'warn',
          since: latest(addDays(until, 1 - warnDays), longest.since, activeSince(setting!))
        }
      : { ...holds, status: 'pass' }
  },
  remedy: 'POST /v1/terms'
})
