import type { WriteModel } from '../../../core/model/write.ts'
import type { Kind } from '../../../core/operation/kind.ts'
import { communityModel } from '../../directory/communities/model.ts'
import { personModel } from '../../directory/people/model.ts'
import { charterModel } from './model.ts'

export const charterWritable: WriteModel = {
  model: charterModel,
  upsertKey: ['source', 'external_key'],
  references: {
    community: { column: 'community_id', to: () => communityModel, holds: 'one' },
    basedOn: { column: 'based_on_id', to: () => charterModel, holds: 'one' },
    authors: { column: 'author_ids', to: () => personModel, holds: 'many' },
    publishedBy: { column: 'published_by_id', to: () => personModel, holds: 'one' }
  }
}

export const charterKind = {
  model: charterModel,
  writeModel: charterWritable,
  noun: 'charters',
  singular: 'charter',
  subjectType: 'charter'
} satisfies Kind
