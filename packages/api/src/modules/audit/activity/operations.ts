import { ActivityProof, ActivityProofQuery, ActivityQuery } from '@guildhall/schema'
import { defineOperation, type Operation } from '../../../core/operation/operation.ts'
import { activityModel, readFeed } from './feed.ts'
import { prove } from './prove.ts'

export const activityOperations: Operation[] = [
  defineOperation({
    id: 'listActivity',
    noun: 'activity',
    method: 'list',
    verb: 'GET',
    path: '/v1/activity',
    summary: 'List activity',
    description:
      'Lists the activity, oldest first, each entry exactly once: send the `next` of one page as the `cursor` of the next, at any later time.',
    query: ActivityQuery,
    scope: 'activity:read',
    allowPortalKeys: true,
    allowedRoles: 'any',
    problems: [],
    graphql: { root: 'query', field: 'activity' },
    answer: { kind: 'page', model: activityModel, run: readFeed }
  }),
  defineOperation({
    id: 'getActivityProof',
    noun: 'activity',
    method: 'proof',
    verb: 'GET',
    path: '/v1/activity/proof',
    summary: 'Verify the activity log',
    description:
      'Verifies the log in parts of about 500 entries, oldest first, and seals new entries. Returns whether all entries of the part are unchanged. To verify the whole log, send `next` as `cursor` until it is null.',
    query: ActivityProofQuery,
    scope: 'activity:read',
    allowPortalKeys: false,
    allowedRoles: [],
    problems: [],
    graphql: { root: 'query', field: 'activityProof' },
    answer: { kind: 'plain', status: 200, schema: ActivityProof, run: ({ store, query }) => prove(store, query) }
  })
]
