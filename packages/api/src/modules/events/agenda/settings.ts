import { Agenda, AgendaReveal, AgendaSet } from '@guildhall/schema'
import { act } from '../../../core/operation/actions.ts'
import type { Operation } from '../../../core/operation/operation.ts'
import { readUnder } from '../../../core/operation/sub-resources.ts'
import { EDITORS } from '../events/editors.ts'
import { occurrenceKind } from '../occurrences/kind.ts'
import { agendaOf, reveal, setAgenda } from './silence.ts'

const writing = { allowPortalKeys: true, allowedRoles: EDITORS } as const

export const agendaOperations: Operation[] = [
  readUnder(
    occurrenceKind,
    { public: true, allowPortalKeys: true, allowedRoles: 'any' },
    {
      path: 'agenda',
      method: 'agenda',
      summary: 'Get the agenda of an occurrence',
      description:
        'Returns which kinds of items the agenda of an occurrence has, how many votes each person has, and what is silent. Its items are a list of their own.'
    },
    { schema: Agenda, run: (id, { db }) => agendaOf(db, id) }
  ),
  {
    ...act(
      occurrenceKind,
      writing,
      {
        path: 'agenda',
        method: 'setAgenda',
        id: 'setOccurrenceAgenda',
        summary: 'Set the agenda of an occurrence',
        description:
          'Sets how many votes each person has, and what is silent from now on: visible to its author alone until it is revealed. Fewer votes take none away.'
      },
      AgendaSet,
      { schema: Agenda, run: ({ before: { id }, draft, call: { db } }) => setAgenda(db, id, draft) }
    ),
    verb: 'PUT'
  },
  act(
    occurrenceKind,
    writing,
    {
      path: 'agenda/reveals',
      method: 'reveal',
      id: 'revealOccurrenceAgenda',
      summary: 'Reveal proposals, votes or answers',
      description:
        'Makes the proposals, votes or answers on the agenda of an occurrence, until now visible to their authors alone, visible to the people who can see the agenda. What is added later is visible at once.'
    },
    AgendaReveal,
    { schema: Agenda, run: ({ before: { id }, draft: { inputs }, call: { db } }) => reveal(db, id, inputs) }
  )
]
