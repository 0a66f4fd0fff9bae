import { sql } from 'drizzle-orm'
import { listBy } from '../../../core/model/extend.ts'
import { defineModule } from '../../../core/module/module.ts'
import { personal } from '../../../core/module/personal.ts'
import { communityModel } from '../../directory/communities/model.ts'
import { portalModel } from '../../directory/portals/model.ts'
import { pageModel } from '../../pages/pages/model.ts'
import * as en from '../words.en.ts'
import { findingModel } from './model.ts'
import { openFindings } from './open-findings.ts'
import { governanceOperations } from './operations.ts'
import { knownFindings } from './prefill.ts'
import { openByRule, openedFindings, settledFindings } from './rule-trend.ts'
import { findingChanges, findings } from './table.ts'
import { tasks } from './tasks.ts'

export const evaluation = defineModule({
  name: 'evaluation',
  personal: [
    personal(findings, { words: ['message', 'evidence', 'remedy', 'nextStep'] }),
    personal(findingChanges, { words: ['message', 'evidence'] })
  ],
  operations: governanceOperations,
  extensions: [
    {
      model: communityModel,
      edges: {
        findings: listBy<typeof findings>('communityId', () => findingModel, 'What rules found about it and its pages.')
      }
    },
    {
      model: portalModel,
      edges: {
        findings: listBy<typeof findings>('portalId', () => findingModel, 'What rules found on it.')
      }
    },
    {
      model: pageModel,
      edges: {
        findings: listBy<typeof findings>('pageId', () => findingModel, 'What rules found about it.')
      }
    }
  ],
  subjects: {
    finding: {
      model: findingModel,
      activity: findingModel.visible,
      relatesTo: id => ({
        community: sql`f.community_id`,
        portals: sql`array[f.portal_id]`,
        page: sql`f.page_id`,
        from: sql`findings f where f.id = ${id}`
      })
    }
  },
  tasks,
  metrics: [openFindings, openByRule, openedFindings, settledFindings],
  prefills: [knownFindings],
  words: { en }
})
