import { MyMembershipQuery } from '@guildhall/schema'
import { readPage } from '../../../core/model/read.ts'
import { requirePerson } from '../../../core/operation/decide.ts'
import { defineOperation, type Operation } from '../../../core/operation/operation.ts'
import { membershipModel } from '../../directory/memberships/model.ts'
import { MYSELF, meModel } from './model.ts'

export const meOperations: Operation[] = [
  defineOperation({
    id: 'getMe',
    noun: 'me',
    method: 'get',
    verb: 'GET',
    path: '/v1/me',
    summary: 'Get the caller',
    description: 'Returns the key that the request was sent with and the person who acts.',
    scope: null,
    public: true,
    allowPortalKeys: true,
    allowedRoles: 'any',
    problems: [],
    graphql: { root: 'query', field: 'viewer' },
    answer: { kind: 'item', model: meModel, status: 200, run: async () => MYSELF }
  }),
  defineOperation({
    id: 'listMyMemberships',
    noun: 'me',
    method: 'memberships',
    verb: 'GET',
    path: '/v1/me/memberships',
    summary: 'List my memberships',
    description:
      'Lists the memberships of the calling person, past and present, including applications and invitations; oldest first by default.',
    query: MyMembershipQuery,
    scope: 'memberships:read',
    allowPortalKeys: true,
    allowedRoles: 'any',
    problems: [],
    graphql: { root: 'query', field: 'myMemberships' },
    answer: {
      kind: 'page',
      model: membershipModel,
      run: async ({ db, caller, viewer, query, selected }) => {
        requirePerson(caller)
        return readPage(db, membershipModel, { ...selected, args: { ...query, mine: true } }, viewer)
      }
    }
  })
]
