import type { WriteModel } from '../../../core/model/write.ts'
import type { Kind } from '../../../core/operation/kind.ts'
import { personModel } from '../../directory/people/model.ts'
import { occurrenceModel } from '../occurrences/model.ts'
import { agendaItemModel } from './model.ts'

const people = (column: string) => ({ column, to: () => personModel, holds: 'many' }) as const
const person = (column: string) => ({ column, to: () => personModel, holds: 'one' }) as const

const writeModel: WriteModel = {
  model: agendaItemModel,
  upsertKey: [],
  references: {
    occurrence: { column: 'occurrence_id', to: () => occurrenceModel, holds: 'one' },
    speakers: people('speaker_ids'),
    spoken: people('spoken_ids'),
    assignee: person('assignee_id'),
    proposer: person('proposer_id')
  }
}
export const agendaItemKind = {
  model: agendaItemModel,
  writeModel,
  noun: 'agendaItems',
  singular: 'agendaItem',
  path: 'agenda-items',
  subjectType: 'agenda_item',
  scope: 'events'
} satisfies Kind
