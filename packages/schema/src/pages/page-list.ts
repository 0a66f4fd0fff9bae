import { type Static, Type } from '@sinclair/typebox'
import {
  Count,
  Entity,
  exactlyOneOf,
  Id,
  Line,
  listQuery,
  Named,
  PageOf,
  Prose,
  Ref,
  Several,
  stamps,
  version
} from '../primitives/shapes.ts'
import { PortalSummary } from '../primitives/summary.ts'

/** How many pages a list holds at most. */
export const MAX_LISTED_PAGES = 1000

/** The media types of files that fill a list. */
export const PAGE_LIST_TYPES = ['text/csv', 'text/tab-separated-values'] as const

const name = Line(100, { description: 'Its name, once on each portal.', examples: ['Archive'] })

export const PageList = Entity(
  'PageList',
  {
    id: Id({ description: 'The list’s id.' }),
    portal: Ref(PortalSummary),
    name,
    pageCount: Count({ description: 'Number of pages on it.' }),
    ...stamps,
    ...version
  },
  { description: 'A list of pages of one portal, to which rules of its rule pack can be narrowed.' }
)
export type PageList = Static<typeof PageList>

export const PageListPage = PageOf(PageList)

export const PageListCreate = Entity(
  'PageListCreate',
  { portal: Named('the portal'), name },
  { description: 'A list of pages, empty at first.', examples: [{ portal: 'intranet', name: 'Archive' }] }
)
export type PageListCreate = Static<typeof PageListCreate>

export const PageListPages = Entity(
  'PageListPages',
  {
    pages: Type.Optional(
      Type.Array(Line(2000, { description: 'The URL or id of a page.', examples: ['https://example.org/looms'] }), {
        maxItems: MAX_LISTED_PAGES,
        description: 'The pages by their URLs or ids. Pages that occur twice are listed once.'
      })
    ),
    csv: Type.Optional(
      Prose(1_000_000, {
        description:
          'Instead: a table with the URLs or ids of the pages in the column `url`, `id` or `page`, or in the first column of a table without such a heading. Over REST, the file itself can be sent as the body; the table of pages (`/v1/pages.csv`) is one.',
        examples: ['url\nhttps://example.org/looms\n']
      })
    )
  },
  {
    ...exactlyOneOf('pages', 'csv'),
    description: 'The pages of a list, in place of those that it has: named one by one, or as a table.',
    examples: [{ pages: ['019a8f3e-6c1b-7d42-9e05-3b7f2a61c8d4'] }]
  }
)
export type PageListPages = Static<typeof PageListPages>

export const PageListQuery = Entity(
  'PageListQuery',
  {
    ...listQuery(['name', 'createdAt', 'updatedAt'], 'name'),
    portal: Several(Named('a portal'), 'Filter by portal (slug or id).')
  },
  { description: 'Parameters for listing lists of pages.' }
)
export type PageListQuery = Static<typeof PageListQuery>
