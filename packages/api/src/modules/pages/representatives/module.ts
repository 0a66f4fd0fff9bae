import { sql } from 'drizzle-orm'
import { listBy } from '../../../core/model/extend.ts'
import { defineModule } from '../../../core/module/module.ts'
import { personal } from '../../../core/module/personal.ts'
import { personModel } from '../../directory/people/model.ts'
import { pageModel } from '../pages/model.ts'
import { representativeRow } from './import.ts'
import { representativeModel } from './model.ts'
import { representativeOperations } from './operations.ts'
import { representatives as table } from './table.ts'

export const representatives = defineModule({
  name: 'representatives',
  personal: [
    personal(table, {
      people: {
        personId: {
          erasure: 'deleted',
          holds: ['id', 'pageId', 'role', 'startedOn', 'endedOn', 'awayFrom', 'awayUntil']
        },
        standInId: { erasure: 'emptied', holds: ['pageId', 'role', 'awayFrom', 'awayUntil'] }
      }
    })
  ],
  operations: representativeOperations,
  extensions: [
    {
      model: pageModel,
      edges: {
        representatives: listBy<typeof table>('pageId', () => representativeModel, 'Who represents it, now and before.')
      }
    },
    {
      model: personModel,
      edges: {
        representations: listBy<typeof table>(
          'personId',
          () => representativeModel,
          'The pages that this person represents, now and before.'
        )
      }
    }
  ],
  subjects: {
    representative: {
      model: representativeModel,
      activity: representativeModel.visible,
      relatesTo: id => ({
        community: sql`p.community_id`,
        person: sql`r.person_id`,
        portals: sql`array[p.portal_id]`,
        page: sql`p.id`,
        from: sql`representatives r join pages p on p.id = r.page_id where r.id = ${id}`
      })
    }
  },
  rowKinds: { representative: representativeRow },
  relations: {
    representative: {
      words: 'its representatives',
      holds: ({ page }, person) =>
        sql`exists (select from representatives_on(today()) r where r.acting_id = ${person} and r.page_id = ${page})`
    }
  },
  constraints: {
    representatives_origin_key: { code: 'ORIGIN_TAKEN', pointer: '/externalKey' },
    representatives_role_key: {
      code: 'CONFLICT',
      pointer: '/role',
      detail: 'Another person already holds this role. Ask them to hand it over, or end their term first.'
    },
    representatives_person_key: {
      code: 'CONFLICT',
      pointer: '/person',
      detail:
        'This person already represents the page. The primary and the secondary representative must be two different people.'
    },
    representatives_order_check: {
      code: 'RULE_BROKEN',
      pointer: '/endedOn',
      detail: 'It cannot end before it starts.'
    },
    representatives_leave_check: {
      code: 'RULE_BROKEN',
      pointer: '/awayUntil',
      detail: 'A leave cannot end before it starts.'
    }
  }
})
