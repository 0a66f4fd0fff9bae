import { PageCheckQuery } from '@guildhall/schema'
import { pageKind } from '../pages/operations.ts'
import type { Operation } from '../service/operation.ts'
import { act, listUnder } from '../service/under.ts'
import { watchPage } from './due.ts'
import { pageCheckResource, pageWatchResource } from './resource.ts'

export const monitorOperations: Operation[] = [
  listUnder(
    pageKind,
    { bound: true, persons: 'any' },
    {
      path: 'checks',
      method: 'checks',
      id: 'listPageChecks',
      field: 'pageChecks',
      summary: 'List the checks of a page',
      description:
        'Lists what the monitor saw of the page, oldest first unless sorted otherwise: whether it loads, what it says, what is broken, and which markings stand on it. `sort=-checkedAt&limit=1` is the newest.'
    },
    pageCheckResource,
    PageCheckQuery
  ),
  act(
    pageKind,
    { bound: true, persons: ['representative', 'portal_admin'] },
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
      of: pageWatchResource,
      run: async ({ before, call: { db } }) => {
        await watchPage(db, before.id, new Date())
        return before.id
      }
    }
  )
]
