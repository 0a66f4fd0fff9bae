import { sql } from 'drizzle-orm'
import { instantOf } from '../../../core/model/sql.ts'
import type { Operation } from '../../../core/operation/operation.ts'
import { readUnder } from '../../../core/operation/sub-resources.ts'
import { speechIn, speechOf } from '../../../core/words/catalogue.ts'
import { FIRST_LANGUAGE } from '../../../core/words/words.ts'
import { portalKind } from '../../directory/portals/operations.ts'
import * as en from '../words.en.ts'
import { atomOf, type Subject } from './atom.ts'
import { readNews } from './news.ts'

const EXAMPLE = atomOf(
  {
    id: '019a8f3e-6c1b-7d42-9e05-3b7f2a61c8d4',
    name: 'Intranet',
    baseUrl: 'https://intranet.example.org/',
    createdAt: '2026-01-15T09:30:00.000Z'
  },
  [
    {
      kind: 'new',
      id: '019a8f3e-6c1b-7d42-9e05-3b7f2a61c8d5',
      at: '2026-11-20T16:05:12.345Z',
      name: 'Service Design',
      url: 'https://intranet.example.org/communities/service-design',
      what: null,
      message: null,
      remedy: null
    }
  ],
  speechOf(FIRST_LANGUAGE, en)
)

export const feedOperations: Operation[] = [
  readUnder(
    { ...portalKind, scope: 'pages' },
    { public: true, allowPortalKeys: true, allowedRoles: 'any' },
    {
      path: 'feed',
      method: 'feed',
      id: 'getPortalFeed',
      field: 'portalFeed',
      summary: 'Get the feed of a portal',
      description:
        'Returns the 50 newest events about the pages of a portal, as Atom (RFC 4287), to subscribe to with a publishable key as `?key=`: new pages, and pages that are up to date again. Secret keys that can read findings, and people who manage a page or the portal, also receive findings that opened and closed, and changes of the reminder stage.'
    },
    {
      mediaType: 'application/atom+xml',
      example: EXAMPLE,
      run: async (id, { db, viewer: reader, caller }) => {
        const all = caller.kind === 'person' || (caller.kind === 'secret' && caller.scopes.has('governance:read'))
        const [portal] = await db.prepared<Subject>(
          'feed portal',
          () =>
            sql`select id, name, base_url as "baseUrl", ${instantOf(sql`created_at`)} as "createdAt" from portals where id = ${sql.placeholder('id')}::uuid`,
          { id }
        )
        return atomOf(portal!, await readNews(db, id, all, reader), speechIn(reader.language))
      }
    }
  )
]
