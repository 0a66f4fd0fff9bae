import { type Static, Type } from '@sinclair/typebox'
import { CommunityTransition } from '../directory/community.ts'
import { FindingEvidence, RuleId } from '../governance/finding.ts'
import { Message } from '../primitives/message.ts'
import { Choice, Entity, Instant, Line, List, Nullable, Ref, Text } from '../primitives/shapes.ts'

export const ChecklistItemStatus = Choice(
  'ChecklistItemStatus',
  ['done', 'missing', 'waived', 'with_request'] as const,
  {
    description:
      'The status of a requirement: done, missing, waived for this community, or supplied in the body of the transition itself.'
  }
)

export const ChecklistItem = Entity(
  'ChecklistItem',
  {
    rule: Nullable(RuleId('The rule that requires it.'), {
      description: 'The rule that requires it; null for what every community requires, whatever its portals.'
    }),
    title: Line(300, { description: 'What is required.', examples: ['A sponsor supports the launch'] }),
    status: Ref(ChecklistItemStatus),
    reason: Text(1000, {
      description: 'What is known, or what is missing and how to supply it, in one sentence.',
      examples: ['The community has no sponsor who is not its leader. Add the term of one.']
    }),
    message: Nullable(Ref(Message), { description: 'The reason as structured data; null without a rule.' }),
    evidence: List(Ref(FindingEvidence), 50, { description: 'The facts it is based on, with their times.' }),
    call: Nullable(
      Line(300, { description: 'The API call that supplies what is missing.', examples: ['POST /v1/terms'] })
    ),
    pointer: Nullable(
      Line(200, {
        description: 'Where in the body of the transition it is supplied, as a JSON pointer.',
        examples: ['/reason']
      })
    ),
    from: Nullable(Instant({ description: 'The time from which it is met by the passing of time alone.' }))
  },
  { description: 'One requirement of a transition.' }
)
export type ChecklistItem = Static<typeof ChecklistItem>

export const Checklist = Entity(
  'Checklist',
  {
    community: Type.String({ format: 'uuid', maxLength: 36, description: 'The community (id).' }),
    transition: Ref(CommunityTransition),
    isComplete: Type.Boolean({ description: 'Whether nothing is missing.', examples: [false] }),
    requirements: List(Ref(ChecklistItem), 100, { description: 'What the transition requires.' })
  },
  { description: 'What a transition of a community requires, and how much of it is done.' }
)
export type Checklist = Static<typeof Checklist>

export const ChecklistQuery = Entity(
  'ChecklistQuery',
  {
    transition: Ref(CommunityTransition, {
      description: 'The transition whose requirements are listed.',
      examples: ['launch']
    })
  },
  { description: 'Parameters for the checklist of a transition.' }
)
export type ChecklistQuery = Static<typeof ChecklistQuery>
