import type { WriteModel } from '../../../core/model/write.ts'
import { communityModel } from '../../directory/communities/model.ts'
import { personModel } from '../../directory/people/model.ts'
import { correctionRequestModel } from './model.ts'

export const correctionRequestWritable: WriteModel = {
  model: correctionRequestModel,
  upsertKey: ['id'],
  references: {
    community: { column: 'community_id', to: () => communityModel, holds: 'one' },
    person: { column: 'person_id', to: () => personModel, holds: 'one' }
  }
}
