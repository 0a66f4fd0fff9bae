import type { Operation } from '../service/operation.ts'
import { list } from '../service/reading.ts'
import { topicResource } from './resource.ts'

export const topicOperations: Operation[] = [
  list(
    { resource: topicResource, noun: 'topics', singular: 'topic', standing: 'community', scope: 'communities' },
    { public: true, bound: true, persons: 'any' },
    'Lists the topics of the communities that the caller may see, by name.'
  )
]
