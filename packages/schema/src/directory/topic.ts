import type { Static } from '@sinclair/typebox'
import { Count, Entity, Line, listQuery, PageOf } from '../primitives/shapes.ts'

export const Topic = Entity(
  'Topic',
  {
    name: Line(80, { description: 'The topic.', examples: ['design'] }),
    communityCount: Count({ description: 'The communities about it that the caller may see, counted.' })
  },
  { description: 'A topic that communities are about.' }
)
export type Topic = Static<typeof Topic>

export const TopicPage = PageOf(Topic)
export const TopicQuery = Entity('TopicQuery', listQuery(['name'], 'name'), {
  description: 'What to list of the topics.'
})
export type TopicQuery = Static<typeof TopicQuery>
