import { AgendaItemCreate, AgendaItemPatch, OccurrenceAgendaItemQuery } from '@guildhall/schema'
import type { WriteModel } from '../../../core/model/write.ts'
import type { Kind } from '../../../core/operation/kind.ts'
import { create, del, update } from '../../../core/operation/mutations.ts'
import type { Operation } from '../../../core/operation/operation.ts'
import { allowed, get, list } from '../../../core/operation/queries.ts'
import { listUnder } from '../../../core/operation/sub-resources.ts'
import { personModel } from '../../directory/people/model.ts'
import { EDITORS } from '../events/editors.ts'
import { occurrenceKind } from '../occurrences/kind.ts'
import { occurrenceModel } from '../occurrences/model.ts'
import { agendaItemModel } from './model.ts'
import { begins, changes } from './rules.ts'

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

const reading = { public: true, allowPortalKeys: true, allowedRoles: 'any' } as const
const writing = { allowPortalKeys: true, allowedRoles: EDITORS } as const
const SEEN =
  'Talks and objectives are visible like the event, other items to the people who take part. A proposal that is not revealed yet is visible to its proposer alone.'

const changing: Operation[] = [
  create(
    agendaItemKind,
    {
      allowedRoles: ['member', ...EDITORS],
      allowPortalKeys: true,
      subject: ({ body }) => ({ type: 'occurrence', name: body.occurrence })
    },
    AgendaItemCreate,
    'Creates an item on the agenda of an occurrence, of a kind that its format has. Members can propose topics and questions; organisers, facilitators and the people who manage a host can create all kinds.',
    begins
  ),
  update(
    agendaItemKind,
    writing,
    AgendaItemPatch,
    'Updates the fields sent (JSON merge patch, RFC 7396). The person who proposed an item, or to whom it is assigned, can change its title, its description, and whether it is done.',
    changes
  ),
  del(agendaItemKind, writing, 'Deletes an agenda item, with its votes and answers.')
]

export const agendaItemOperations: Operation[] = [
  list(agendaItemKind, reading, `Lists the agenda items visible to the caller, by position by default. ${SEEN}`),
  get(agendaItemKind, reading, 'Returns an agenda item by id.'),
  listUnder(
    occurrenceKind,
    reading,
    {
      path: 'agenda-items',
      method: 'agendaItems',
      summary: 'List the agenda items of an occurrence',
      description: `Lists the agenda of an occurrence, by position by default. ${SEEN}`
    },
    agendaItemModel,
    OccurrenceAgendaItemQuery
  ),
  ...changing,
  allowed(agendaItemKind, { allowPortalKeys: true, allowedRoles: 'any' }, () => changing.slice(1))
]
