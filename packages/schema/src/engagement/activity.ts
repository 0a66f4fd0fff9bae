import { type Static, Type } from '@sinclair/typebox'
import { Choice } from '../primitives/shapes.ts'

/** What people do for communities and receive from them, each with its direction. */
export const ACTIVITIES = {
  organise: 'give',
  facilitate: 'give',
  talk: 'give',
  mentor: 'give',
  publish: 'give',
  minutes: 'give',
  answer: 'give',
  review: 'give',
  propose: 'give',
  thank: 'give',
  attend: 'take',
  ask: 'take',
  be_mentored: 'take',
  use: 'take'
} as const

export type ContributionActivity = keyof typeof ACTIVITIES
export const CONTRIBUTION_ACTIVITIES = Object.keys(ACTIVITIES) as ContributionActivity[]

export const ContributionActivity = Choice('ContributionActivity', CONTRIBUTION_ACTIVITIES, {
  description:
    'What a person did. To give: `organise`, `facilitate` or `talk` at an event, `mentor`, `publish` a story or another resource, write the `minutes`, `answer` a question, `review`, `propose` a topic, `thank`. To receive: `attend` an event, `ask` a question, `be_mentored`, `use` a resource.'
})

export const DIRECTIONS = ['give', 'take'] as const
export type Direction = (typeof DIRECTIONS)[number]
export const Direction = Choice('Direction', DIRECTIONS, {
  description: 'Whether a person gives to the community or receives from it. Both are welcome.'
})

/** What an activity weighs. */
export const Weighing = (description: string) => Type.Number({ minimum: 0, maximum: 100, description, examples: [5] })
export type Weighing = Static<ReturnType<typeof Weighing>>
