import { HelpAnswerCreate, HelpCreate } from '@guildhall/schema'
import { act } from '../../../core/operation/actions.ts'
import type { Operation } from '../../../core/operation/operation.ts'
import { pageKind } from '../../pages/pages/operations.ts'
import { helpAnswered, helpNeeded } from './help.ts'

/** Asking for help with a page, and answering. */
export const helpOperations: Operation[] = [
  act(
    pageKind,
    { allowPortalKeys: true, allowedRoles: ['representative', 'leader', 'core'] },
    {
      path: 'help',
      method: 'askForHelp',
      id: 'askForHelp',
      field: 'askForHelp',
      summary: 'Ask for help with a page',
      description:
        'Notifies the admins of the page’s portal that a representative, or the leader or core group of its community, needs help, once a day. It is a task of the admins until one of them answers.'
    },
    HelpCreate,
    { run: helpNeeded }
  ),
  act(
    pageKind,
    { allowPortalKeys: true, allowedRoles: ['portal_admin'] },
    {
      path: 'help-answers',
      method: 'answerHelp',
      id: 'answerHelp',
      field: 'answerHelp',
      summary: 'Answer requests for help',
      description: 'Sends the answer to everyone who is waiting for help with the page, which completes the task.'
    },
    HelpAnswerCreate,
    { problems: ['MOVE_NOT_ALLOWED'], run: helpAnswered }
  )
]
