import { sql } from 'drizzle-orm'
import { listBy } from '../../../core/model/extend.ts'
import { defineModule } from '../../../core/module/module.ts'
import { personal } from '../../../core/module/personal.ts'
import { communityModel } from '../../directory/communities/model.ts'
import { closeDuePolls } from './close.ts'
import { pollLink } from './link.ts'
import { pollModel } from './model.ts'
import { pollOperations } from './operations.ts'
import { polls as table } from './table.ts'
import { tasks } from './tasks.ts'

export const polls = defineModule({
  name: 'polls',
  // No column names a person; people can be named in what others wrote.
  personal: [personal(table, { words: ['questions', 'results'] })],
  operations: pollOperations,
  extensions: [
    {
      model: communityModel,
      edges: { polls: listBy<typeof table>('communityId', () => pollModel, 'What its members are asked.') }
    }
  ],
  subjects: {
    poll: {
      model: pollModel,
      activity: pollModel.visible,
      relatesTo: id => ({
        community: sql`p.community_id`,
        portals: sql`c.portal_ids`,
        from: sql`polls p join communities c on c.id = p.community_id where p.id = ${id}`
      })
    }
  },
  jobs: [
    {
      name: 'close-polls',
      description: 'Closes the polls whose last day is over, and adds up their answers.',
      schedule: '5 0 * * *',
      expireInSeconds: 600,
      run: closeDuePolls
    }
  ],
  mailLinks: { poll_opened: pollLink },
  moot: {
    poll_opened: sql`exists (select from polls p where p.id = as_uuid(split_part(n.dedupe_key, ' ', 3)) and p.closed_at is not null)`
  },
  tasks
})
