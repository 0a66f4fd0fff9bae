import { type Static, Type } from '@sinclair/typebox'
import { Message } from '../primitives/message.ts'
import { Choice, Entity, Line, List, PageOf, Ref, Text } from '../primitives/shapes.ts'
import { FindingEvidence } from './finding.ts'

export const SuccessPatternStatus = Choice('SuccessPatternStatus', ['present', 'not_yet', 'inconclusive'] as const, {
  description: 'Whether a pattern is present. `inconclusive`: not enough is on record, or the community is new.'
})
export type SuccessPatternStatus = Static<typeof SuccessPatternStatus>

export const SuccessPattern = Entity(
  'SuccessPattern',
  {
    pattern: Type.String({
      minLength: 1,
      maxLength: 60,
      pattern: '^[a-z]+(_[a-z]+)*$',
      description: 'The pattern.',
      examples: ['circle_of_life']
    }),
    name: Line(100, { description: 'Its name.', examples: ['Circle of life'] }),
    meaning: Text(500, {
      description: 'When it is present.',
      examples: ['3 in 10 newcomers give something within 90 days, and more people joined than left.']
    }),
    source: Line(60, { description: 'The source that describes it.', examples: ['[001]'] }),
    status: Ref(SuccessPatternStatus),
    reason: Text(1000, {
      description: 'The reason, in one sentence.',
      examples: ['Fewer than 5 newcomers joined from 1 April 2026 to 30 September 2026.']
    }),
    message: Ref(Message, { description: 'The reason as structured data.' }),
    evidence: List(Ref(FindingEvidence), 20, { description: 'The facts it is based on, with their times.' })
  },
  {
    description:
      'A pattern that successful communities have in common, as an indicator. It does not count towards a score.'
  }
)
export type SuccessPattern = Static<typeof SuccessPattern>
export const SuccessPatternPage = PageOf(SuccessPattern, 20)
