import { ago, type Cases, ended, pageThere } from './cases.fixtures.ts'
import { pageMission } from './page.mission.ts'

const read = (missionShown: boolean | null) => ({ read: { at: ago(1), missionShown } })
const purpose = { mission: 'We weave.', requirement: null, requirementEndsOn: null }

export const cases: Cases = {
  rule: pageMission,
  facts: { setting: pageThere, purpose, ...read(true) },
  cases: [
    ...ended,
    { name: 'declared and shown', status: 'pass', evidence: 2 },
    {
      name: 'not declared',
      facts: { purpose: { ...purpose, mission: null } },
      status: 'fail',
      score: 0,
      reason: /Neither/
    },
    { name: 'declared, not shown', facts: read(false), status: 'fail', score: 4, evidence: 2 },
    { name: 'never read', facts: { read: undefined }, status: 'inconclusive', evidence: 1 },
    { name: 'read, before there was a mission to look for', facts: read(null), status: 'inconclusive' },
    { name: 'need not be shown', facts: read(false), settings: { shown: false }, status: 'pass' },
    {
      name: 'must be declared all the same',
      facts: { purpose: { ...purpose, mission: null } },
      settings: { shown: false },
      status: 'fail'
    }
  ]
}
