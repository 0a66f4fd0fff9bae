import { sql } from 'drizzle-orm'
import { listBy } from '../../../core/model/extend.ts'
import { defineModule } from '../../../core/module/module.ts'
import { personal } from '../../../core/module/personal.ts'
import { communityModel } from '../../directory/communities/model.ts'
import { membershipModel } from '../../directory/memberships/model.ts'
import type { memberships } from '../../directory/memberships/table.ts'
import { personModel } from '../../directory/people/model.ts'
import * as en from '../words.en.ts'
import { contributionRow } from './import.ts'
import { contributionModel } from './model.ts'
import { contributionOperations } from './operations.ts'
import { contributions as table } from './table.ts'

const HOLDS = ['id', 'communityId', 'activity', 'weight', 'occurredAt', 'about', 'source', 'sourceKey'] as const

export const contributions = defineModule({
  name: 'contributions',
  personal: [
    personal(table, {
      people: {
        personId: { erasure: 'emptied', with: ['sourceKey'], holds: HOLDS },
        counterpartId: { erasure: 'emptied', holds: ['id', 'communityId', 'activity', 'occurredAt'] }
      },
      words: ['about']
    })
  ],
  retention: [
    {
      setting: 'KEEP_CONTRIBUTIONS',
      what: 'contributions',
      after:
        'The people, the key and what it was about are emptied; the act stays in the sums of its community. Older ones are no longer accepted.',
      forget: (before, most) => sql`
        with gone as (
          update contributions set person_id = null, counterpart_id = null, source_key = null, about = null where id = any (array(
            select id from contributions where occurred_at < ${before} and num_nonnulls(person_id, counterpart_id, source_key, about) > 0 limit ${most}))
          returning 1)
        select count(*)::int as count from gone`
    }
  ],
  operations: contributionOperations,
  extensions: [
    {
      model: personModel,
      edges: {
        contributions: listBy<typeof table>('personId', () => contributionModel, 'What other systems recorded of them.')
      }
    },
    {
      model: communityModel,
      edges: {
        contributions: listBy<typeof table>(
          'communityId',
          () => contributionModel,
          'What other systems recorded in it.'
        )
      }
    },
    {
      model: membershipModel,
      edges: {
        contributions: {
          kind: 'many',
          to: () => contributionModel,
          on: (t, act: typeof table) => {
            const { communityId, personId } = t as typeof memberships
            return sql`${act.communityId} = ${communityId} and ${act.personId} = ${personId}`
          },
          omit: ['community', 'person'],
          description: 'What other systems recorded of the person in this community.'
        }
      }
    }
  ],
  subjects: {
    contribution: {
      model: contributionModel,
      activity: contributionModel.visible,
      relatesTo: id => ({
        community: sql`t.community_id`,
        person: sql`t.person_id`,
        portals: sql`c.portal_ids`,
        from: sql`contributions t join communities c on c.id = t.community_id where t.id = ${id}`
      })
    }
  },
  words: { en },
  rowKinds: { contribution: contributionRow }
})
