import type { Metric } from '../../../../core/module/metric.ts'
import { today } from '../../../../platform/days.ts'
import { contributingOf, NEWCOMERS, type Newcomer } from '../../formulas/newcomers.ts'
import { joinedIn } from '../../participation/community-facts.ts'
import { tallyOf } from '../../participation/person.ts'

export const newcomersContributing: Metric = {
  id: 'newcomers_contributing',
  version: NEWCOMERS.version,
  audience: 'managers',
  withheld: 'whole',
  none: 'no_newcomers',
  source: NEWCOMERS.source,
  needs: ['memberships', 'communities', 'ledger'],
  words: {
    en: {
      title: 'Newcomers who contribute',
      description: 'How many newcomers give something to the community within 90 days.',
      unit: 'share',
      formula:
        'The memberships of newcomers that began in the period and whose person gave something on one of the first 90 days, divided by all those memberships. There is no value until the period is over and each of them had 90 days.',
      exclusions: [
        'Memberships that began on the launch day of the community.',
        'Memberships recorded by an import or a bulk call.',
        'Memberships that began on an unknown day.',
        'Thanks, and acts that the fairness rules exclude.'
      ]
    }
  },
  tally: tallyOf<Newcomer>({
    each:
      ({ from, lastDay }) =>
      ({ parts }) =>
        parts.length === 1
          ? joinedIn(parts[0]!.newcomers, from, lastDay)
          : parts.flatMap(({ newcomers }) => joinedIn(newcomers, from, lastDay)),
    all: (cohort, { open }) => {
      const { value, joined, contributed, mature } = contributingOf(cohort, today())
      if (joined === 0) return []
      const early = open || !mature
      const inputs = { joined, contributed }
      return [{ part: null, value: early ? null : value, people: joined, reason: early ? 'too_early' : null, inputs }]
    }
  })
}
