import { type Cases, communityThere, day, inactive } from './cases.fixtures.ts'
import { held } from './community.fixtures.ts'
import { communitySponsor } from './community.sponsor.ts'

const contacts = (...days: string[]) => ({ contacts: days.map(on => ({ kind: 'meeting', on })) })
const since = (on: string | null) => held(['leader', 'Ada'], ['sponsor', 'Dora', { since: on }])

// NOW is 15 June 2026: two quarters before is 15 December 2025.
export const cases: Cases = {
  rule: communitySponsor,
  facts: { setting: communityThere, ...held(['leader', 'Ada'], ['sponsor', 'Dora']) },
  cases: [
    ...inactive,
    { name: 'a sponsor', status: 'pass', evidence: 1, reason: /Dora sponsors/ },
    { name: 'none', facts: held(['leader', 'Ada']), status: 'fail', reason: /no sponsor/ },
    {
      name: 'only the leader',
      facts: held(['leader', 'Ada'], ['sponsor', 'Ada']),
      status: 'fail',
      reason: /its leader/
    },
    {
      name: 'the leader and somebody else',
      facts: held(['leader', 'Ada'], ['sponsor', 'Ada'], ['sponsor', 'Dora']),
      status: 'pass'
    },
    {
      name: 'a sponsor of two quarters without a touchpoint',
      facts: since('2025-12-15'),
      status: 'pass'
    },
    {
      name: 'a day longer',
      facts: since('2025-12-14'),
      status: 'fail',
      reason: /Dora has sponsored the community since 14 December 2025, and no touchpoint/
    },
    {
      name: 'the last touchpoint two quarters ago',
      facts: { ...since('2024-01-01'), ...contacts('2024-02-01', '2025-12-15') },
      status: 'pass',
      evidence: 2
    },
    {
      name: 'a day more',
      facts: { ...since('2024-01-01'), ...contacts('2024-02-01', '2025-12-14') },
      status: 'fail',
      reason: /last touchpoint .* 14 December 2025/,
      evidence: 2
    },
    {
      name: 'three quarters are allowed',
      facts: { ...since('2024-01-01'), ...contacts('2025-12-14') },
      settings: { quarters: 3 },
      status: 'pass'
    },
    {
      name: 'one quarter is allowed, and it is three months ago',
      facts: { ...since('2024-01-01'), ...contacts('2026-03-15') },
      settings: { quarters: 1 },
      status: 'pass'
    },
    {
      name: 'and a day',
      facts: { ...since('2024-01-01'), ...contacts('2026-03-14') },
      settings: { quarters: 1 },
      status: 'fail'
    },
    {
      name: 'a new sponsor after the silence of another',
      facts: { ...since(day(30)), ...contacts('2025-01-01') },
      status: 'pass'
    },
    {
      name: 'a new sponsor beside a silent one',
      facts: held(['sponsor', 'Dora', { since: '2024-01-01' }], ['sponsor', 'Emil', { since: day(30) }]),
      status: 'fail'
    },
    {
      name: 'the community was launched two quarters ago',
      facts: { setting: { ...communityThere, began: '2025-12-15' }, ...since('2024-01-01') },
      status: 'pass'
    },
    {
      name: 'it became active again since',
      facts: {
        setting: { ...communityThere, steps: [{ from: 'dormant', at: '2026-03-01T10:00:00.000Z' }] },
        ...since('2024-01-01')
      },
      status: 'pass'
    },
    {
      name: 'nobody knows since when, and no touchpoint is on record',
      facts: since(null),
      status: 'inconclusive',
      reason: /not known since when Dora/
    },
    {
      name: 'nobody knows since when, and the last touchpoint was long ago',
      facts: { ...since(null), ...contacts('2025-06-01') },
      status: 'fail'
    }
  ]
}
