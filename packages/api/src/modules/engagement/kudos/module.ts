import { sql } from 'drizzle-orm'
import { listBy } from '../../../core/model/extend.ts'
import { defineModule } from '../../../core/module/module.ts'
import { personal } from '../../../core/module/personal.ts'
import { communityModel } from '../../directory/communities/model.ts'
import { personModel } from '../../directory/people/model.ts'
import { occurrenceModel } from '../../events/occurrences/model.ts'
import { resourceModel } from '../../knowledge/resources/model.ts'
import { kudoModel } from './model.ts'
import { kudoOperations } from './operations.ts'
import { kudos as table } from './table.ts'

const listed = (column: 'fromId' | 'toId' | 'communityId' | 'occurrenceId' | 'resourceId', description: string) =>
  listBy<typeof table>(column, () => kudoModel, description)
const HOLDS = ['id', 'message', 'visibility', 'communityId', 'createdAt'] as const

export const kudos = defineModule({
  name: 'kudos',
  personal: [
    personal(table, {
      people: {
        fromId: { erasure: 'emptied', holds: HOLDS },
        toId: { erasure: 'deleted', holds: HOLDS }
      },
      words: ['message']
    })
  ],
  retention: [
    {
      setting: 'KEEP_KUDOS',
      what: 'kudos',
      after: 'They are deleted.',
      forget: (before, most) => sql`
        with gone as (delete from kudos where id = any (array(select id from kudos where created_at < ${before} limit ${most})) returning 1)
        select count(*)::int as count from gone`
    }
  ],
  operations: kudoOperations,
  extensions: [
    {
      model: personModel,
      edges: {
        kudosGiven: listed('fromId', 'The kudos that this person gave.'),
        kudosReceived: listed('toId', 'The kudos that this person received.')
      }
    },
    { model: communityModel, edges: { kudos: listed('communityId', 'The kudos given in it.') } },
    { model: occurrenceModel, edges: { kudos: listed('occurrenceId', 'The kudos about it.') } },
    { model: resourceModel, edges: { kudos: listed('resourceId', 'The kudos about it.') } }
  ],
  subjects: {
    kudo: {
      model: kudoModel,
      activity: kudoModel.visible,
      relatesTo: (id, person) => ({
        community: sql`k.community_id`,
        person: sql`case when ${person} in (k.from_id, k.to_id) then ${person} end`,
        portals: sql`coalesce(c.portal_ids, '{}')`,
        from: sql`kudos k left join communities c on c.id = k.community_id where k.id = ${id}`
      })
    }
  },
  moot: {
    kudos_received: sql`not exists (select from kudos k where k.id = as_uuid(split_part(n.dedupe_key, ' ', 3)))`
  },
  constraints: {
    kudos_self_check: {
      code: 'RULE_BROKEN',
      pointer: '/to',
      detail: 'Kudos are for another person.'
    }
  }
})
