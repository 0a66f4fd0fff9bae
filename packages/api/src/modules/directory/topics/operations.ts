import type { Operation } from '../../../core/operation/operation.ts'
import { list } from '../../../core/operation/queries.ts'
import { topicModel } from './model.ts'

export const topicOperations: Operation[] = [
  list(
    { model: topicModel, noun: 'topics', singular: 'topic', subjectType: 'community', scope: 'communities' },
    { public: true, allowPortalKeys: true, allowedRoles: 'any' },
    'Lists the topics of the communities visible to the caller, by name.'
  )
]
