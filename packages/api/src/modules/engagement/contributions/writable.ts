import type { WriteModel } from '../../../core/model/write.ts'
import { communityModel } from '../../directory/communities/model.ts'
import { personModel } from '../../directory/people/model.ts'
import { contributionModel } from './model.ts'

export const contributionWritable: WriteModel = {
  model: contributionModel,
  upsertKey: ['source', 'source_key'],
  references: {
    community: { column: 'community_id', to: () => communityModel, holds: 'one' },
    person: { column: 'person_id', to: () => personModel, holds: 'one' },
    counterpart: { column: 'counterpart_id', to: () => personModel, holds: 'one' },
    corrects: { column: 'corrects_id', to: () => contributionModel, holds: 'one' }
  }
}
