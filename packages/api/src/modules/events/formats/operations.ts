import { EVENT_FORMATS, EventFormatInfo } from '@guildhall/schema'
import { defineOperation, type Operation } from '../../../core/operation/operation.ts'
import { formatInfo } from './formats.ts'

export const formatOperations: Operation[] = [
  defineOperation({
    id: 'listEventFormats',
    noun: 'eventFormats',
    method: 'list',
    verb: 'GET',
    path: '/v1/event-formats',
    summary: 'List event formats',
    description:
      'Returns every event format: the kinds of agenda items that it has, whether minutes are expected, whether being there is work for the community, and what is silent first.',
    scope: 'events:read',
    public: true,
    allowPortalKeys: true,
    allowedRoles: 'any',
    problems: [],
    graphql: { root: 'query', field: 'eventFormats' },
    answer: { kind: 'list', item: EventFormatInfo, run: async () => EVENT_FORMATS.map(formatInfo) }
  })
]
