import { sql } from 'drizzle-orm'
import { following } from '../../../core/lifecycle/follow.ts'
import { listBy } from '../../../core/model/extend.ts'
import { defineModule } from '../../../core/module/module.ts'
import { personal } from '../../../core/module/personal.ts'
import { communityModel } from '../../directory/communities/model.ts'
import { portalModel } from '../../directory/portals/model.ts'
import { pageModel } from '../../pages/pages/model.ts'
import { ladder } from '../maintenance/ladder.ts'
import { openUnmaintained, settleMaintained } from './automatic.ts'
import { cases } from './cases.ts'
import { infractionModel, visibleToDeciders } from './model.ts'
import { moot } from './moot.ts'
import { infractionOperations } from './operations.ts'
import { infractionSteps, infractions as table } from './table.ts'
import { tasks } from './tasks.ts'

export const infractions = defineModule({
  name: 'infractions',
  personal: [
    personal(table, {
      people: {
        reporterId: { erasure: 'emptied', holds: ['id', 'kind', 'what', 'place', 'status', 'reportedAt'] },
        sanctionedById: { erasure: 'emptied', holds: ['id', 'sanction', 'sanctionedAt'] }
      },
      words: ['what', 'place']
    }),
    personal(infractionSteps, {
      people: { personId: { erasure: 'emptied', holds: ['infractionId', 'act', 'words', 'at'] } },
      words: ['words']
    })
  ],
  operations: infractionOperations,
  extensions: [
    {
      model: communityModel,
      edges: {
        infractions: listBy<typeof table>('communityId', () => infractionModel, 'The infractions on its pages.')
      }
    },
    {
      model: portalModel,
      edges: {
        infractions: listBy<typeof table>('portalId', () => infractionModel, 'The infractions on its pages.')
      }
    },
    {
      model: pageModel,
      edges: {
        infractions: listBy<typeof table>('pageId', () => infractionModel, 'The infractions on it.')
      }
    }
  ],
  subjects: {
    infraction: {
      model: infractionModel,
      // What was done to a case names the reader who reported it.
      activity: visibleToDeciders as typeof infractionModel.visible,
      relatesTo: id => ({
        community: sql`i.community_id`,
        portals: sql`array[i.portal_id]`,
        page: sql`i.page_id`,
        from: sql`infractions i where i.id = ${id}`
      })
    }
  },
  lifecycles: { cases: { lifecycle: cases, page: 'governance/infractions.md' } },
  follows: [following(ladder, { propose_suspension: openUnmaintained, settle: settleMaintained })],
  moot,
  tasks
})
