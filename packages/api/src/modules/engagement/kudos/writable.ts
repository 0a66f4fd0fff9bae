import type { WriteModel } from '../../../core/model/write.ts'
import { communityModel } from '../../directory/communities/model.ts'
import { personModel } from '../../directory/people/model.ts'
import { occurrenceModel } from '../../events/occurrences/model.ts'
import { resourceModel } from '../../knowledge/resources/model.ts'
import { kudoModel } from './model.ts'

export const kudoWritable: WriteModel = {
  model: kudoModel,
  upsertKey: ['id'],
  references: {
    from: { column: 'from_id', to: () => personModel, holds: 'one' },
    to: { column: 'to_id', to: () => personModel, holds: 'one' },
    community: { column: 'community_id', to: () => communityModel, holds: 'one' },
    occurrence: { column: 'occurrence_id', to: () => occurrenceModel, holds: 'one' },
    resource: { column: 'resource_id', to: () => resourceModel, holds: 'one' }
  }
}
