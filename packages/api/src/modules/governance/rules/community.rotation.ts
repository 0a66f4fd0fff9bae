import { Type } from '@sinclair/typebox'
import { addDays, addYears, dayOf } from '../../../platform/days.ts'
import { unlessActive } from '../evaluation/preconditions.ts'
import { evidenceItem, rule } from '../evaluation/rule.ts'
import { communitySetting, holders, inRole } from '../facts/community.ts'

export const communityRotation = rule({
  id: 'community.rotation',
  version: 1,
  of: 'community',
  severity: 'low',
  title: 'Leadership rotates, or is confirmed anew',
  fails: 'The same person has led for more than 3 years without a confirmed renewal.',
  clause: 'Musical chairs: formal positions that are kept optional or rotational keep the individual honest',
  source: '[001]',
  facts: { setting: communitySetting, holders },
  settings: Type.Object({
    years: Type.Integer({ default: 3, minimum: 1, maximum: 20, description: 'For how many years a term holds.' }),
    warnDays: Type.Integer({ default: 90, minimum: 0, maximum: 365, description: 'How many days before it warns.' })
  }),
  judge: ({ setting, holders }, { years, warnDays }, asOf) => {
    const unless = unlessActive(setting!)
    if (unless) return unless
    const leaders = inRole(holders, 'leader')
    if (leaders.length === 0) return { status: 'not_applicable', reason: 'Nobody leads the community today.' }
    // Unknown beginnings come first: they may be the longest.
    const longest = leaders[0]!
    const today = dayOf(asOf)
    const evidence = leaders
      .slice(0, 50)
      .map(({ name, since, precision }) =>
        evidenceItem(
          'community.roles',
          since
            ? `${name} leads it since ${since}${precision === 'at_latest' ? ' or earlier' : ''}.`
            : `Since when ${name} leads it is not known.`,
          since
        )
      )
    const known = leaders.find(({ since }) => since !== null)
    if (known && addYears(known.since!, years) < today)
      return {
        status: 'fail',
        reason: `${known.name} has led the community since ${known.since}, and no renewal is on record.`,
        evidence
      }
    if (longest.since === null || leaders.some(({ precision }) => precision === 'at_latest'))
      return { status: 'inconclusive', reason: 'Since when the leader has led is not known to the day.', evidence }
    const until = addYears(longest.since, years)
    return {
      status: until < addDays(today, warnDays) ? 'warn' : 'pass',
      reason: `The term of ${longest.name}, who leads since ${longest.since}, holds until ${until}.`,
      evidence
    }
  },
  remedy: {
    text: 'Ask the members: somebody else for a while, or a renewal by a new term of the same person.',
    effort: 'one meeting',
    call: 'POST /v1/terms'
  }
})
