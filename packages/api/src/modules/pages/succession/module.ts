import { sql } from 'drizzle-orm'
import { defineModule } from '../../../core/module/module.ts'
import { personal } from '../../../core/module/personal.ts'
import { foresee } from './foresee.ts'
import { successionLink } from './link.ts'
import { successionModel } from './model.ts'
import { successionOperations } from './operations.ts'
import { successions } from './table.ts'
import { tasks } from './tasks.ts'

export const succession = defineModule({
  name: 'succession',
  personal: [
    personal(successions, {
      people: {
        personId: {
          erasure: 'deleted',
          holds: [
            'id',
            'communityId',
            'pageId',
            'role',
            'reason',
            'askedAt',
            'answerBy',
            'answer',
            'because',
            'answeredAt'
          ]
        },
        holderId: { erasure: 'emptied', holds: ['id', 'communityId', 'pageId', 'role', 'reason', 'askedAt'] }
      },
      words: ['because']
    })
  ],
  operations: successionOperations,
  subjects: {
    succession: {
      model: successionModel,
      relatesTo: id => ({
        community: sql`c.id`,
        person: sql`s.person_id`,
        portals: sql`case when g.id is null then c.portal_ids else array[g.portal_id] end`,
        page: sql`g.id`,
        from: sql`successions s join communities c on c.id = s.community_id left join pages g on g.id = s.page_id where s.id = ${id}`
      })
    }
  },
  jobs: [
    {
      name: 'foresee-successions',
      description: 'Asks for a successor if the end of a term, a leave or a silence is foreseen.',
      schedule: '15 4 * * *',
      expireInSeconds: 600,
      run: foresee
    }
  ],
  mailLinks: { succession_asked: successionLink },
  moot: {
    succession_asked: sql`exists (select from successions s where s.id = as_uuid(right(n.dedupe_key, 36)) and s.answer is not null)`
  },
  tasks
})
