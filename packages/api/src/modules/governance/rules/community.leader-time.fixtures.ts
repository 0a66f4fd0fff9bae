import { type Cases, communityThere, inactive } from './cases.fixtures.ts'
import { held } from './community.fixtures.ts'
import { communityLeaderTime } from './community.leader-time.ts'

const hours = (...all: (number | null)[]) =>
  held(...all.map((hours, at) => ['leader', `Leader ${at}`, { hours }] as [string, string, object]))

const sharing = (...all: number[]) =>
  held(...all.map((hours, at) => ['leader', `Leader ${at}`, { hours, isShared: true }] as [string, string, object]))

export const cases: Cases = {
  rule: communityLeaderTime,
  facts: { setting: communityThere, ...hours(4) },
  cases: [
    ...inactive,
    { name: 'four hours', status: 'pass', evidence: 1 },
    { name: 'half an hour', facts: hours(0.5), status: 'pass' },
    { name: 'less than half an hour', facts: hours(0.4), status: 'fail' },
    { name: 'none', facts: hours(0), status: 'fail', reason: /no dedicated time/ },
    { name: 'not known', facts: hours(null), status: 'inconclusive' },
    { name: 'known of one, not of the other', facts: hours(0, null), status: 'inconclusive' },
    { name: 'more is asked for', facts: hours(4), settings: { hoursPerWeek: 8 }, status: 'fail' },
    {
      name: 'the hours of those who share add up',
      facts: sharing(5, 3),
      settings: { hoursPerWeek: 8 },
      status: 'pass'
    },
    { name: 'no leader', facts: held(['core', 'Bo']), status: 'not_applicable', reason: /no leader today/ }
  ]
}
