import { PAGE_LIST_TYPES, PageListCreate, PageListPages } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import type { WriteModel } from '../../../core/model/write.ts'
import { act } from '../../../core/operation/actions.ts'
import type { Kind } from '../../../core/operation/kind.ts'
import { create, del } from '../../../core/operation/mutations.ts'
import type { Operation } from '../../../core/operation/operation.ts'
import { get, list } from '../../../core/operation/queries.ts'
import { ApiError } from '../../../core/problem/api-error.ts'
import { portalModel } from '../../directory/portals/model.ts'
import { pageListFaults } from '../words.en.ts'
import { pageListModel } from './model.ts'
import { pagesNamed } from './named-pages.ts'

const writable: WriteModel = {
  model: pageListModel,
  upsertKey: [],
  references: { portal: { column: 'portal_id', to: () => portalModel, holds: 'one' } }
}

const kind = {
  model: pageListModel,
  writeModel: writable,
  noun: 'pageLists',
  singular: 'pageList',
  path: 'page-lists',
  subjectType: 'page_list',
  scope: 'pages'
} satisfies Kind

const reading = { allowPortalKeys: true, allowedRoles: 'any' } as const
const writing = { allowPortalKeys: true, allowedRoles: ['portal_admin'] } as const

const decoder = new TextDecoder('utf-8', { fatal: true })

/** @throws ApiError where a file is not in UTF-8. */
const textOf = (bytes: Buffer): string => {
  try {
    return decoder.decode(bytes)
  } catch {
    throw new ApiError('INVALID_INPUT', pageListFaults.encoding)
  }
}

export const pageListOperations: Operation[] = [
  list(
    kind,
    reading,
    'Lists the lists of pages, by name by default. They are visible to the admins of their portal, and to its keys.'
  ),
  get(
    kind,
    reading,
    'Returns a list of pages by id. Its pages are those of `GET /v1/pages?list=`, and of the table of pages with the same filter.'
  ),
  create(
    kind,
    { ...writing, subject: ({ body }) => ({ type: 'portal', name: body.portal }) },
    PageListCreate,
    'Creates a list of pages of a portal, empty at first.'
  ),
  {
    ...act(
      kind,
      writing,
      {
        path: 'pages',
        method: 'setPages',
        id: 'setPageListPages',
        field: 'setPageListPages',
        summary: 'Set the pages of a list',
        description: `Sets the pages of a list, named by URL or id or as a table (CSV), in place of those that it has. Pages that the portal does not have are named with their rows, and then nothing is changed. Rules that are narrowed to the list are evaluated again.`
      },
      PageListPages,
      {
        run: async ({ before, draft, call: { db } }) => {
          const ids = await pagesNamed(db, before.portal.id, draft)
          await db.run(sql`
            update page_lists set page_ids = ${sql.param(ids)}::uuid[]
            where id = ${before.id} and page_ids is distinct from ${sql.param(ids)}::uuid[]`)
          return undefined
        }
      }
    ),
    verb: 'PUT',
    files: { types: PAGE_LIST_TYPES, read: bytes => ({ csv: textOf(bytes) }) }
  },
  del(
    kind,
    writing,
    'Deletes a list of pages; its pages stay. Rules that are narrowed to it then include no page by it.'
  )
]
