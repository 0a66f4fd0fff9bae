import { sql } from 'drizzle-orm'
import type { Extension } from '../../../core/model/extend.ts'
import { communityModel } from '../../directory/communities/model.ts'
import type { RowKind } from '../../directory/imports/row-kind.ts'
import { resourceLifecycle } from './lifecycle.ts'
import { resourceModel } from './model.ts'
import { resourceOperations, resourceWritable } from './operations.ts'
import type { resources } from './table.ts'

const extension: Extension = {
  model: communityModel,
  edges: {
    resources: {
      kind: 'many',
      to: () => resourceModel,
      on: (t, resource: typeof resources) => sql`${resource.communityId} = ${t}.id`,
      omit: ['community'],
      description: 'The works that it shares.'
    }
  }
}

const rows: RowKind = {
  scope: 'resources:write',
  write: resourceWritable,
  names: { community: 'community', authors: 'person' }
}

/** Everything that resources add to the service. */
export const resourcesModule = {
  operations: resourceOperations,
  extension,
  subjects: { resource: resourceModel },
  lifecycles: { resources: { lifecycle: resourceLifecycle, page: 'resources.md' } },
  rowKinds: { resource: rows }
}
