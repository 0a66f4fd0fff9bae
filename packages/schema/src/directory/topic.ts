import type { Static } from '@sinclair/typebox'
import { Count, Entity, Line, listQuery, PageOf } from '../primitives/shapes.ts'

export const Topic = Entity(
  'Topic',
  {
    name: Line(80, { description: 'The topic.', examples: ['design'] }),
    communityCount: Count({ description: 'Number of communities on this topic, among those visible to the caller.' })
  },
  { description: 'A topic of communities.' }
)
export type Topic = Static<typeof Topic>

export const TopicPage = PageOf(Topic)
export const TopicQuery = Entity('TopicQuery', listQuery(['name'], 'name'), {
  description: 'Parameters for listing topics.'
})
export type TopicQuery = Static<typeof TopicQuery>
