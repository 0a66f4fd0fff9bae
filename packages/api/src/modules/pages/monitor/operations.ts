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
        'Lists the results of the monitor’s checks of the page, oldest first by default: whether it loads, what it says, what is broken and which markings it shows. `sort=-checkedAt&limit=1` returns the newest.'
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
      summary: 'Request a check of a page',
      description:
        'Requests a check of the page as soon as the monitor can perform it, for example after a fix, and returns when that will be. A page is checked at most once every five minutes, and not before a time requested by its host.'
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
