import type { Cases } from './cases.fixtures.ts'
import { closeLessons } from './close.lessons.ts'

export const cases: Cases = {
  rule: closeLessons,
  facts: { lessons: undefined },
  cases: [
    { name: 'none are published', status: 'fail', reason: /noLessonsKnown/ },
    { name: 'it is stated that none are known', sent: { noLessonsKnown: true }, status: 'pass', reason: /stated/ },
    { name: 'it is not stated', sent: { noLessonsKnown: false }, status: 'fail' },
    { name: 'one is published', facts: { lessons: 1 }, status: 'pass', reason: /^1 resource/ },
    { name: 'two are published', facts: { lessons: 2 }, status: 'pass', reason: /^2 resources/ }
  ]
}
