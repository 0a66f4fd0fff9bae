import { type Cases, communityThere, inactive, young } from './cases.fixtures.ts'
import { communityFormats } from './community.formats.ts'

const of = (...formats: string[]) => ({ formats })
const TALKS = ['talk', 'talk', 'talk', 'talk', 'talk']

export const cases: Cases = {
  rule: communityFormats,
  facts: { setting: communityThere, ...of(...TALKS, 'workshop') },
  cases: [
    ...inactive,
    ...young('pass'),
    { name: 'two formats in six events', status: 'pass', reason: /2 formats/ },
    { name: 'one in six', facts: of(...TALKS, 'talk'), status: 'fail', reason: /1 format\b/ },
    { name: 'two in two', facts: of('talk', 'lean_coffee'), status: 'pass' },
    { name: 'one in five', facts: of(...TALKS), status: 'inconclusive', reason: /5 events/ },
    { name: 'nothing held', facts: { formats: undefined }, status: 'inconclusive', reason: /0 events/ },
    { name: 'one and other', facts: of(...TALKS, 'other'), status: 'pass' },
    { name: 'no format is named', facts: of(...Array(6).fill('other')), status: 'inconclusive', reason: /not known/ },
    { name: 'three are wanted', facts: of(...TALKS, 'workshop'), settings: { atLeast: 3 }, status: 'fail' }
  ]
}
