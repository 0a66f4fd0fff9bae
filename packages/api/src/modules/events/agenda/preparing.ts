import type { Allowed } from '@guildhall/schema'
import type { AuthContext } from '../../../core/access/auth-context.ts'
import { decide } from '../../../core/operation/decide.ts'
import { type Call, changes } from '../../../core/operation/operation.ts'
import { allowedEntry } from '../../../core/operation/queries.ts'
import { agendaItemCreate } from './operations.ts'
import { agendaOperations } from './settings.ts'

/** Whether the caller may add to the agenda of an occurrence, set it and reveal what is silent, and else why not. */
export const preparing = ({ caller }: Call, facts: AuthContext): Allowed[] =>
  [agendaItemCreate, ...agendaOperations.filter(changes)].map(operation =>
    allowedEntry(operation.id, decide(operation, caller, facts))
  )
