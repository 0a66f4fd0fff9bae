import type { Portal } from '@guildhall/schema'
import { type SQL, sql } from 'drizzle-orm'
import type { Speech } from '../../../core/words/catalogue.ts'

/** How a portal is known to its readers: what its pages and mails bear, and their language. */
export type Brand = Pick<Portal, 'id' | 'name' | 'baseUrl' | 'language' | 'accentColour' | 'logoUrl'>

/** For whom a page or a mail is made: in which words, and under the name and the colours of which portal. */
export type Reader = Speech & { brand: Brand | null }

const brand = sql`jsonb_build_object('id', b.id, 'name', b.name, 'baseUrl', b.base_url, 'language', b.language, 'accentColour', b.accent_colour, 'logoUrl', b.logo_url)`

/** The brand of the portal with this id, as JSON; null where there is none. */
export const brandOfPortal = (portal: SQL): SQL => sql`(select ${brand} from portals b where b.id = ${portal})`

/**
 * The brand of the one portal that shows a community with these portals (`{}` names none, and is shown by all), as JSON. Null where
 * several show it: a message that is about the community alone belongs to none of them.
 */
export const brandOfCommunity = (portals: SQL): SQL =>
  sql`(select case when count(*) = 1 then (array_agg(${brand}))[1] end from portals b where ${portals} = '{}' or b.id = any (${portals}))`
