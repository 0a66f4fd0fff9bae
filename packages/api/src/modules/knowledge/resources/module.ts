import { sql } from 'drizzle-orm'
import { listBy } from '../../../core/model/extend.ts'
import { defineModule } from '../../../core/module/module.ts'
import { personal } from '../../../core/module/personal.ts'
import type { RowKind } from '../../../core/module/row-kind.ts'
import { communityModel } from '../../directory/communities/model.ts'
import * as en from '../words.en.ts'
import { resourceLifecycle as lifecycle } from './lifecycle.ts'
import { resourceModel } from './model.ts'
import { resourceOperations, resourceWritable } from './operations.ts'
import { remindOfReviews } from './remind.ts'
import { resources as table } from './table.ts'
import { tasks } from './tasks.ts'

const row: RowKind = {
  scope: 'resources:write',
  write: resourceWritable,
  names: { community: 'community', authors: 'person' }
}

export const resources = defineModule({
  name: 'resources',
  personal: [
    personal(table, {
      people: {
        authorIds: {
          erasure: 'removed',
          holds: ['id', 'communityId', 'kind', 'title', 'summary', 'url', 'text', 'createdAt']
        },
        proposerId: { erasure: 'emptied', holds: ['id', 'communityId', 'kind', 'title', 'status', 'createdAt'] }
      },
      words: ['title', 'summary', 'text', 'impact', 'cause', 'topics', 'licence']
    })
  ],
  operations: resourceOperations,
  extensions: [
    {
      model: communityModel,
      edges: { resources: listBy<typeof table>('communityId', () => resourceModel, 'The resources that it shares.') }
    }
  ],
  subjects: {
    resource: {
      model: resourceModel,
      activity: resourceModel.visible,
      relatesTo: (id, person) => ({
        community: sql`c.id`,
        person: sql`case when ${person} = any (r.author_ids || r.proposer_id) then ${person} end`,
        portals: sql`c.portal_ids`,
        from: sql`resources r join communities c on c.id = r.community_id where r.id = ${id}`
      })
    }
  },
  jobs: [
    {
      name: 'remind-of-reviews',
      description: 'Reminds the authors of resources whose review is due within 14 days.',
      schedule: '35 4 * * *',
      expireInSeconds: 600,
      run: remindOfReviews
    }
  ],
  moot: {
    resource_review_due: sql`exists (select from resources r
      where n.dedupe_key like '% ' || r.id || ' %' and r.community_id = n.community_id
        and (r.status <> 'published' or n.dedupe_key not like '% ' || r.id || ' ' || r.review_due_on))`
  },
  tasks,
  words: { en },
  lifecycles: { resources: { lifecycle, page: 'resources.md' } },
  rowKinds: { resource: row },
  constraints: {
    resources_origin_key: { code: 'ORIGIN_TAKEN', pointer: '/externalKey' },
    resources_content_check: {
      code: 'RULE_BROKEN',
      pointer: '/url',
      detail: 'A resource requires a URL, a text or both. Send `url` or `text`.'
    },
    resources_story_check: {
      code: 'RULE_BROKEN',
      pointer: '/storyKind',
      detail: 'Only a story has a `storyKind`. Omit it, or set `kind` to `story`.'
    },
    resources_cause_check: { code: 'CAUSE_NEEDED', pointer: '/cause' },
    resources_visibility_bound: {
      code: 'RULE_BROKEN',
      pointer: '/visibility',
      detail: 'A resource is never more visible than its community. Choose a narrower visibility.'
    }
  }
})
