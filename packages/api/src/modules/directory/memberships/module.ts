import { sql } from 'drizzle-orm'
import { defineModule } from '../../../core/module/module.ts'
import { personal } from '../../../core/module/personal.ts'
import * as en from '../words.en.ts'
import { activeMembers } from './active.ts'
import { expireMemberships } from './expire.ts'
import { memberships as lifecycle } from './lifecycle.ts'
import { membershipModel } from './model.ts'
import { membershipOperations } from './operations.ts'
import { membershipSpells, memberships as table } from './table.ts'
import { tasks } from './tasks.ts'

export const memberships = defineModule({
  name: 'memberships',
  personal: [
    personal(table, {
      people: {
        personId: {
          erasure: 'deleted',
          holds: [
            'id',
            'communityId',
            'status',
            'cause',
            'application',
            'askedAt',
            'joinedOn',
            'leftOn',
            'source',
            'externalKey'
          ]
        },
        invitedById: { erasure: 'emptied', holds: ['id', 'communityId', 'askedAt'] }
      },
      words: ['cause', 'application']
    }),
    personal(membershipSpells, {
      people: { personId: { erasure: 'deleted', holds: ['communityId', 'joinedOn', 'leftOn'] } }
    })
  ],
  retention: [
    {
      setting: 'KEEP_APPLICATIONS',
      what: 'applications that were decided',
      after:
        'What the person wrote is emptied, and the reason where it led to no membership; the membership and its status stay.',
      forget: (before, most) => sql`
        with gone as (
          update memberships set application = null, cause = case when status in ('active', 'alumni') then cause end where id = any (array(
            select id from memberships
            where status not in ('applied', 'invited') and coalesce(asked_at, created_at) < ${before}
              and (application is not null or cause is not null and status not in ('active', 'alumni')) limit ${most}))
          returning 1)
        select count(*)::int as count from gone`
    }
  ],
  operations: membershipOperations,
  subjects: {
    membership: {
      model: membershipModel,
      relatesTo: id => ({
        community: sql`c.id`,
        person: sql`m.person_id`,
        portals: sql`c.portal_ids`,
        from: sql`memberships m join communities c on c.id = m.community_id where m.id = ${id}`
      })
    }
  },
  relations: {
    member: {
      words: 'its members',
      holds: ({ community }, person) =>
        sql`exists (select from memberships m where m.community_id = ${community} and m.person_id = ${person} and ${activeMembers('m')})`
    }
  },
  lifecycles: { memberships: { lifecycle, page: 'memberships.md' } },
  jobs: [
    {
      name: 'expire-memberships',
      description: 'Ends invitations and applications that were not answered in time.',
      schedule: '15 3 * * *',
      expireInSeconds: 600,
      run: expireMemberships
    }
  ],
  tasks,
  words: { en },
  constraints: {
    memberships_person_key: { code: 'ALREADY_A_MEMBER', pointer: '/person' },
    memberships_origin_key: { code: 'ORIGIN_TAKEN', pointer: '/externalKey' }
  }
})
