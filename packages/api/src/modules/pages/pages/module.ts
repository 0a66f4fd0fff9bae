import { sql } from 'drizzle-orm'
import { listBy } from '../../../core/model/extend.ts'
import { defineModule } from '../../../core/module/module.ts'
import { personal } from '../../../core/module/personal.ts'
import { communityModel } from '../../directory/communities/model.ts'
import { portalModel } from '../../directory/portals/model.ts'
import * as en from '../words.en.ts'
import { pageRow } from './import.ts'
import { pageModel, pageUrl } from './model.ts'
import { pageOperations } from './operations.ts'
import { pageUpdates, pages as table } from './table.ts'
import { tasks } from './tasks.ts'
import { pageUpdateModel } from './updates.ts'

export const pages = defineModule({
  name: 'pages',
  personal: [
    personal(table, { words: ['mission', 'requirement'] }),
    personal(pageUpdates, {
      people: { personId: { erasure: 'emptied', holds: ['pageId', 'kind', 'note', 'occurredAt'] } },
      words: ['note', 'changeKey']
    })
  ],
  operations: pageOperations,
  extensions: [
    {
      model: communityModel,
      edges: {
        pages: listBy<typeof table>('communityId', () => pageModel, 'Its pages, one on each portal.')
      },
      fields: { pageUrl }
    },
    {
      model: portalModel,
      edges: {
        pages: listBy<typeof table>('portalId', () => pageModel, 'The pages on it.')
      }
    }
  ],
  subjects: {
    page: {
      model: pageModel,
      activity: pageModel.visible,
      relatesTo: id => ({
        community: sql`p.community_id`,
        portals: sql`array[p.portal_id]`,
        page: sql`p.id`,
        from: sql`pages p where p.id = ${id}`
      })
    },
    page_update: { model: pageUpdateModel, activity: pageUpdateModel.visible }
  },
  tasks,
  rowKinds: { page: pageRow },
  words: { en },
  constraints: {
    pages_community_key: {
      code: 'CONFLICT',
      pointer: '/community',
      detail: 'The community already has a page on this portal. Update that page, or choose another portal.'
    },
    pages_url_key: { code: 'CONFLICT', pointer: '/url', detail: 'Another page of the portal has this address.' },
    pages_origin_key: { code: 'ORIGIN_TAKEN', pointer: '/externalKey' }
  }
})
