import { BadgeQuery } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import { instantOf } from '../../../core/model/sql.ts'
import type { Operation } from '../../../core/operation/operation.ts'
import { readUnder } from '../../../core/operation/sub-resources.ts'
import { languages, speechIn, speechOf } from '../../../core/words/catalogue.ts'
import { FIRST_LANGUAGE } from '../../../core/words/words.ts'
import type { Database } from '../../../platform/database/database.ts'
import { chosen } from '../../engagement/charts/locale.ts'
import { pageKind } from '../../pages/pages/operations.ts'
import * as en from '../words.en.ts'
import { badgeOf, type Known } from './badge.ts'
import { pictureOf } from './picture.ts'

const EXAMPLE = pictureOf(
  badgeOf(
    {
      name: 'Service Design',
      freshness: 'fresh',
      kind: 'attestation',
      lastUpdatedAt: '2026-11-03T09:30:00.000Z',
      staleAt: '2027-02-01T09:30:00.000Z',
      reviewEveryDays: 90,
      exemption: null
    },
    speechOf(FIRST_LANGUAGE, en)
  )
)

const known = async (db: Database, id: string): Promise<Known> => {
  const [row] = await db.prepared<Known>(
    'badge',
    () => sql`
      select c.name, freshness(p.last_updated_at, p.review_every_days, now()) as freshness, u.kind,
        ${instantOf(sql`p.last_updated_at`)} as "lastUpdatedAt",
        ${instantOf(sql`(p.last_updated_at + p.review_every_days * interval '24 hours')`)} as "staleAt", p.review_every_days as "reviewEveryDays",
        (select e.exemption from exemptions_at(now()) e where e.page_id = p.id) as exemption
      from pages p join communities c on c.id = p.community_id left join page_updates u on u.id = p.last_update_id
      where p.id = ${sql.placeholder('id')}::uuid`,
    { id }
  )
  return row!
}

export const badgeOperations: Operation[] = [
  readUnder(
    pageKind,
    { public: true, allowPortalKeys: true, allowedRoles: 'any' },
    {
      path: 'badge',
      method: 'badge',
      id: 'getPageBadge',
      field: 'pageBadge',
      summary: 'Get the badge of a page',
      description:
        'Returns an image (SVG) that shows how fresh a page is, for an `<img>` on the page itself; a publishable key as `?key=` is enough. It fits light and dark pages, and also states in text what it shows in colour. A page whose review is due for longer than its interval is “long overdue”.'
    },
    {
      mediaType: 'image/svg+xml',
      example: EXAMPLE,
      run: async (id, { db, viewer, query: { lang, theme, label } }) => {
        const { words } = chosen(lang, viewer.language, languages())
        return pictureOf(badgeOf(await known(db, id), speechIn(words), label), theme)
      }
    },
    BadgeQuery
  )
]
