import { ago, type Cases } from './cases.fixtures.ts'
import { launchCharter } from './launch.charter.ts'

const charter = { number: 1, publishedAt: ago(20), endedAt: null }

export const cases: Cases = {
  rule: launchCharter,
  facts: { charter },
  cases: [
    { name: 'published', status: 'pass', evidence: 1 },
    { name: 'never published', facts: { charter: undefined }, status: 'fail' },
    { name: 'removed', facts: { charter: { ...charter, endedAt: ago(2) } }, status: 'fail' }
  ]
}
