import { ActivityHead, ActivityProof, ActivityProofQuery, ActivityQuery } from '@guildhall/schema'
import { defineOperation, type Operation } from '../../../core/operation/operation.ts'
import { activityModel, readFeed } from './feed.ts'
import { headOf } from './head.ts'
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
      'Verifies the log in parts of about 500 entries, oldest first, and seals new entries. Returns whether all entries of the part are unchanged. To verify the whole log, send `next` as `cursor` until it is null. With the signed head of an earlier day as `anchor`, it is verified as well that the log was not rewritten since.',
    query: ActivityProofQuery,
    scope: 'activity:read',
    allowPortalKeys: false,
    allowedRoles: [],
    problems: [],
    graphql: { root: 'query', field: 'activityProof' },
    answer: { kind: 'plain', status: 200, schema: ActivityProof, run: ({ store, query }) => prove(store, query) }
  }),
  defineOperation({
    id: 'getActivityHead',
    noun: 'activity',
    method: 'head',
    verb: 'GET',
    path: '/v1/activity/head',
    summary: 'Get the signed head of the activity log',
    description:
      'Seals new entries and returns the head of the log, signed. Keep it outside the service, such as daily in a repository or with a timestamp of a third party: verified against it, a log that was rewritten is detected, also where all its digests and seals were recomputed.',
    scope: 'activity:read',
    allowPortalKeys: false,
    allowedRoles: [],
    problems: [],
    graphql: { root: 'query', field: 'activityHead' },
    answer: {
      kind: 'plain',
      status: 200,
      schema: ActivityHead,
      run: ({ store, publicUrl }) => headOf(store, publicUrl)
    }
  })
]
