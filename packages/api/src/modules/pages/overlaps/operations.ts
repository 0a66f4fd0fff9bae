import { Overlap, OverlapQuery } from '@guildhall/schema'
import { readNamed } from '../../../core/model/former.ts'
import { UnknownReference } from '../../../core/model/references.ts'
import { valuesNamed } from '../../../core/model/selection.ts'
import { type Call, defineOperation, type Operation } from '../../../core/operation/operation.ts'
import { ApiError } from '../../../core/problem/api-error.ts'
import { communityModel } from '../../directory/communities/model.ts'
import { findOverlaps, type Planned } from './find.ts'

type Own = { id: string; name: string; mission: string | null; summary: string | null; topics: string[] }

const itself = async (name: string, { db, viewer: reader }: Pick<Call, 'db' | 'viewer'>): Promise<Planned> => {
  const picked = valuesNamed('id', 'name', 'mission', 'summary', 'topics')
  const text = await readNamed(db, communityModel, name, picked, reader)
  if (text === undefined) throw new UnknownReference([{ parameter: 'community', label: 'community', name }])
  const { id, summary, mission, ...own } = JSON.parse(text) as Own
  return { ...own, mission: [summary, mission].filter(Boolean).join(' '), self: id }
}

const planned = async (call: Call<Record<string, string>, OverlapQuery>): Promise<Planned> => {
  const { name, mission, topics, community } = call.query
  const said = {
    ...(name === undefined ? {} : { name }),
    ...(mission === undefined ? {} : { mission }),
    ...(topics === undefined
      ? {}
      : {
          topics: topics
            .split(',')
            .map(topic => topic.trim())
            .filter(Boolean)
        })
  }
  if (community !== undefined) return { ...(await itself(community, call)), ...said }
  if (Object.keys(said).length > 0) return said
  throw new ApiError('INVALID_INPUT', 'Specify what to compare: a name, a mission, topics or a community.', [
    { parameter: 'name', detail: 'At least one of name, mission, topics and community is required.' }
  ])
}

export const overlapOperations: Operation[] = [
  defineOperation({
    id: 'findOverlaps',
    noun: 'overlaps',
    method: 'find',
    verb: 'GET',
    path: '/v1/overlaps',
    summary: 'Find overlaps',
    description:
      'Compares a name, a mission and topics, or a community, with the communities visible to the caller and with organisations already responsible for a topic; most similar first, with the matched words. Closed, merged and declined communities are ignored. Up to 500 communities and organisations are all compared; beyond that, a sample and up to 250 others that share a less common word, a word of the name, or a topic.',
    query: OverlapQuery,
    allowedRoles: 'any',
    allowPortalKeys: true,
    scope: 'communities:read',
    references: { community: () => communityModel },
    problems: [],
    graphql: { root: 'query', field: 'overlaps' },
    answer: {
      kind: 'list',
      item: Overlap,
      run: async call => {
        const { limit = 10 } = call.query
        return findOverlaps(call.db, await planned(call), limit, call.viewer)
      }
    }
  })
]
