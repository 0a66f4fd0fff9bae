import { sql } from 'drizzle-orm'
import { defineModule } from '../../../core/module/module.ts'
import { personal } from '../../../core/module/personal.ts'
import { charterModel } from '../charters/model.ts'
import type { charters } from '../charters/table.ts'
import { closeDueVotes } from './close.ts'
import { charterVoteModel, minorityViewModel, type minorityViews } from './model.ts'
import { voteOperations } from './operations.ts'
import { charterVotes as table } from './table.ts'
import { tasks } from './tasks.ts'

export const charterVotes = defineModule({
  name: 'charter votes',
  personal: [
    personal(table, {
      people: {
        // Without its voter a vote stays: it was counted, and an objection may stand with the version.
        voterId: {
          erasure: 'emptied',
          holds: ['id', 'communityId', 'charterId', 'round', 'answer', 'reason', 'isCounted', 'createdAt']
        }
      },
      words: ['reason']
    })
  ],
  operations: voteOperations,
  extensions: [
    {
      model: charterModel,
      edges: {
        votes: {
          kind: 'many',
          to: () => charterVoteModel,
          on: (t, other: typeof table) => sql`${other.charterId} = ${(t as typeof charters).id}`,
          omit: [],
          description: 'The votes on it.'
        },
        minorityViews: {
          kind: 'list',
          to: () => minorityViewModel,
          on: (t, other: typeof minorityViews) => sql`${other.charterId} = ${(t as typeof charters).id}`,
          order: (other: typeof minorityViews) => sql`${other.at}`,
          limit: 100,
          none: t => sql`${(t as typeof charters).voteRound} = 0`
        }
      }
    }
  ],
  subjects: {
    charter_vote: {
      model: charterVoteModel,
      activity: charterVoteModel.visible,
      relatesTo: (id, person) => ({
        community: sql`v.community_id`,
        person: sql`case when v.voter_id = ${person} then v.voter_id end`,
        portals: sql`c.portal_ids`,
        from: sql`charter_votes v join communities c on c.id = v.community_id where v.id = ${id}`
      })
    }
  },
  jobs: [
    {
      name: 'close-votes',
      description: 'Closes the votes on charters whose end has come.',
      schedule: '* * * * *',
      expireInSeconds: 120,
      run: closeDueVotes
    }
  ],
  tasks,
  moot: {
    charter_vote_opened: sql`not exists (
      select from charters r where r.id = as_uuid(split_part(n.dedupe_key, ' ', 3)) and r.status = 'in_vote' and not exists (
        select from charter_votes v where v.charter_id = r.id and v.round = r.vote_round and v.voter_id = n.person_id))`
  }
})
