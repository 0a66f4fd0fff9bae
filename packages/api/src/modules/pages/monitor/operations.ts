import { PageCheckQuery } from '@guildhall/schema'
import { act } from '../../../core/operation/actions.ts'
import type { Operation } from '../../../core/operation/operation.ts'
import { listUnder } from '../../../core/operation/sub-resources.ts'
import { pageKind } from '../pages/operations.ts'
import { watchPage } from './due.ts'
import { pageCheckModel, pageWatchModel } from './model.ts'

export const monitorOperations: Operation[] = [
  listUnder(
    pageKind,
    { allowPortalKeys: true, allowedRoles: 'any' },
    {
      path: 'checks',
      method: 'checks',
      id: 'listPageChecks',
      field: 'pageChecks',
      summary: 'List the checks of a page',
      description:
        'Lists what the monitor saw of the page, oldest first unless sorted otherwise: whether it loads, what it says, what is broken, and which markings stand on it. `sort=-checkedAt&limit=1` is the newest.'
    },
    pageCheckModel,
    PageCheckQuery
  ),
  act(
    pageKind,
    { allowPortalKeys: true, allowedRoles: ['representative', 'portal_admin'] },
    {
      path: 'checks',
      method: 'check',
      id: 'checkPage',
      field: 'checkPage',
      summary: 'Ask for a check of a page now',
      description:
        'Has the page checked as soon as the monitor gets to it, for instance when something was put right, and answers when that is. A page is checked once in five minutes at most, and not before a time that its host asked for.'
    },
    undefined,
    {
      of: pageWatchModel,
      run: async ({ before, call: { db } }) => {
        await watchPage(db, before.id, new Date())
        return before.id
      }
    }
  )
]
