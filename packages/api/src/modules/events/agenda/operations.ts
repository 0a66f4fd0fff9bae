import { AgendaItemCreate, AgendaItemPatch, OccurrenceAgendaItemQuery } from '@guildhall/schema'
import { create, del, update } from '../../../core/operation/mutations.ts'
import type { Operation } from '../../../core/operation/operation.ts'
import { allowed, get, list } from '../../../core/operation/queries.ts'
import { listUnder } from '../../../core/operation/sub-resources.ts'
import { EDITORS } from '../events/editors.ts'
import { occurrenceKind } from '../occurrences/kind.ts'
import { agendaItemKind } from './kind.ts'
import { agendaItemModel } from './model.ts'
import { begins, changes } from './rules.ts'
import { giving } from './taking-part.ts'

const reading = { public: true, allowPortalKeys: true, allowedRoles: 'any' } as const
const writing = { allowPortalKeys: true, allowedRoles: EDITORS } as const
const SEEN =
  'Talks and objectives are visible like the event, other items to the people who take part. A proposal that is not revealed yet is visible to its proposer alone.'

export const agendaItemCreate = create(
  agendaItemKind,
  {
    allowedRoles: ['member', ...EDITORS],
    allowPortalKeys: true,
    subject: ({ body }) => ({ type: 'occurrence', name: body.occurrence })
  },
  AgendaItemCreate,
  'Creates an item on the agenda of an occurrence, of a kind that its format has. Members can propose topics and questions; organisers, facilitators and the people who manage a host can create all kinds.',
  begins
)

const changing: Operation[] = [
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
  agendaItemCreate,
  ...changing,
  allowed(agendaItemKind, { allowPortalKeys: true, allowedRoles: 'any' }, () => changing, giving)
]
