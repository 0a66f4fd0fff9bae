import { ago, type Cases, day, ended, pageThere } from './cases.fixtures.ts'
import { pageRepresentatives } from './page.representatives.ts'

const one = (role: string, person: string, more = {}) => ({
  role,
  person,
  name: person,
  since: day(100),
  away: null,
  standIn: null,
  standInName: null,
  ...more
})
const away = { from: day(3), until: day(-3) }
const these = (...representatives: object[]) => ({ representatives })

export const cases: Cases = {
  rule: pageRepresentatives,
  facts: { setting: pageThere, ...these(one('primary', 'ada'), one('secondary', 'bo')) },
  cases: [
    ...ended,
    { name: 'two different people', status: 'pass', evidence: 2 },
    { name: 'nobody', facts: these(), status: 'fail', score: 0, reason: /no active representative/ },
    {
      name: 'nobody, registered six days ago',
      facts: { ...these(), setting: { ...pageThere, registeredAt: ago(6) } },
      status: 'not_applicable',
      reason: /can be named within 7 days/
    },
    {
      name: 'no secondary, registered six days ago',
      facts: { ...these(one('primary', 'ada')), setting: { ...pageThere, registeredAt: ago(6) } },
      status: 'not_applicable'
    },
    {
      name: 'nobody, registered seven days ago',
      facts: { ...these(), setting: { ...pageThere, registeredAt: ago(7) } },
      status: 'fail'
    },
    {
      name: 'two people, registered today',
      facts: { setting: { ...pageThere, registeredAt: ago(0) } },
      status: 'pass'
    },
    { name: 'nothing known', facts: { representatives: undefined }, status: 'fail', score: 0 },
    {
      name: 'no secondary',
      facts: these(one('primary', 'ada')),
      status: 'fail',
      score: 4,
      reason: /no active secondary/
    },
    { name: 'no primary', facts: these(one('secondary', 'bo')), status: 'fail', score: 4, reason: /no active primary/ },
    {
      name: 'one person in both roles',
      facts: these(one('primary', 'ada'), one('secondary', 'ada')),
      status: 'fail',
      reason: /One person is both/
    },
    {
      name: 'on leave with a stand-in',
      facts: these(one('primary', 'ada', { away, standIn: 'cy', standInName: 'cy' }), one('secondary', 'bo')),
      status: 'pass'
    },
    {
      name: 'on leave with nobody',
      facts: these(one('primary', 'ada', { away }), one('secondary', 'bo')),
      status: 'warn',
      reason: /on leave until 18 June 2026, without a stand-in/
    },
    {
      name: 'on leave without an end',
      facts: these(one('primary', 'ada'), one('secondary', 'bo', { away: { ...away, until: null } })),
      status: 'warn',
      reason: /since 12 June 2026/
    },
    {
      name: 'the deputy stands in for the first',
      facts: these(one('primary', 'ada', { away, standIn: 'bo', standInName: 'bo' }), one('secondary', 'bo')),
      status: 'warn',
      reason: /one person acts as both/
    }
  ]
}
