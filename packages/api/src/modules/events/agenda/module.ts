import { sql } from 'drizzle-orm'
import { listBy } from '../../../core/model/extend.ts'
import { defineModule } from '../../../core/module/module.ts'
import { personal } from '../../../core/module/personal.ts'
import { hostFor } from '../events/visible.ts'
import { occurrenceModel } from '../occurrences/model.ts'
import { agendaAnswerModel, agendaItemModel } from './model.ts'
import { agendaItemOperations } from './operations.ts'
import { agendaOperations } from './settings.ts'
import { isSilent } from './silence.ts'
import { agendaAnswers, agendaItems, agendaVotes } from './table.ts'
import { takingPartOperations } from './taking-part.ts'

const SHOWN = ['id', 'communityId', 'occurrenceId', 'kind', 'title'] as const

const ofDate = sql`join occurrences o on o.id = i.occurrence_id join events e on e.id = o.event_id join communities c on c.id = e.community_id`

export const agenda = defineModule({
  name: 'agenda',
  personal: [
    personal(agendaItems, {
      people: {
        speakerIds: { erasure: 'removed', holds: SHOWN },
        spokenIds: { erasure: 'removed', holds: SHOWN },
        assigneeId: { erasure: 'emptied', holds: [...SHOWN, 'dueOn', 'isDone'] },
        proposerId: {
          erasure: 'emptied',
          holds: [...SHOWN, 'description', 'createdAt'],
          confided: sql`${agendaItems.isSealed}`
        }
      },
      words: ['title', 'description', 'externalSpeakers']
    }),
    personal(agendaVotes, {
      people: {
        personId: {
          erasure: 'deleted',
          holds: ['itemId', 'occurrenceId', 'votes'],
          confided: isSilent(agendaVotes.occurrenceId, 'votes')
        }
      }
    }),
    personal(agendaAnswers, {
      people: {
        personId: {
          erasure: 'deleted',
          holds: ['id', 'itemId', 'text', 'createdAt'],
          confided: sql`${agendaAnswers.isSealed}`
        }
      },
      words: ['text']
    })
  ],
  operations: [...agendaOperations, ...agendaItemOperations, ...takingPartOperations],
  extensions: [
    {
      model: occurrenceModel,
      edges: { agendaItems: listBy<typeof agendaItems>('occurrenceId', () => agendaItemModel, 'Its agenda.') }
    },
    {
      model: agendaItemModel,
      edges: {
        answers: listBy<typeof agendaAnswers>('itemId', () => agendaAnswerModel, 'The answers to the question.')
      }
    }
  ],
  subjects: {
    agenda: {
      relatesTo: id => ({
        community: sql`a.community_id`,
        portals: sql`c.portal_ids`,
        from: sql`agendas a join communities c on c.id = a.community_id where a.id = ${id}`
      })
    },
    agenda_item: {
      model: agendaItemModel,
      activity: agendaItemModel.visible,
      relatesTo: (id, person) => ({
        community: hostFor(person),
        person: sql`case when ${person} = any (o.organiser_ids || o.facilitator_ids || i.proposer_id || i.assignee_id) then ${person} end`,
        portals: sql`c.portal_ids`,
        from: sql`agenda_items i ${ofDate} where i.id = ${id}`
      })
    }
  },
  constraints: {
    agenda_items_visibility_bound: {
      code: 'RULE_BROKEN',
      pointer: '/visibility',
      detail: 'An agenda item is never more visible than its event. Choose a narrower visibility.'
    }
  }
})
