import { sql } from 'drizzle-orm'
import { defineModule } from '../../../core/module/module.ts'
import { pollLink } from '../../charters/polls/link.ts'
import { endings } from './follow.ts'
import './lacks.ts'
import { endedCommunities } from './read-only.ts'

export const closing = defineModule({
  name: 'closing',
  readOnly: [endedCommunities],
  follows: [endings],
  mailLinks: { community_closing: pollLink },
  moot: {
    community_closing: sql`not exists (select from communities c where c.id = n.community_id and c.status = 'closing')`
  }
})
