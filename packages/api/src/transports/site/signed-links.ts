import type { Brand, Reader } from '../../modules/directory/portals/brand.ts'
import type { Database } from '../../platform/database/database.ts'
import type { Page } from './page.ts'

/** What a signed link, or a form behind it, is answered. */
export type Answer = { page: Page; status?: number }

/** What every link tells: whose it is, and the portal that it belongs to, if it is that of one. */
export type Told = { person: string | null; brand: Brand | null }

/** What a form behind a signed link sends. */
export type Sent<T> = {
  db: Database
  token: string
  told: T
  reader: Reader
  given: Record<string, string>
  now: Date
}

/** A kind of signed links: what they show to their persons, or to everybody who has one, and what the forms behind them do. */
export type SignedLinks<T extends Told, No extends string> = {
  path: string
  actorClass: string
  /** Opens a link, and changes nothing: what its person is told, or why it does not work. */
  open: (db: Database, token: string, now: Date) => Promise<{ told: T } | No>
  /** What is shown where a link does not work, and with which status. */
  closed: (why: No, reader: Reader) => Answer
  ask: (told: T, reader: Reader, problem?: string) => Page
  /** What the forms do, by the value of `act`; the first one where there is none. */
  acts: Record<string, (sent: Sent<T>) => Promise<Answer>>
}
