import type { Database } from '../../platform/database/database.ts'
import type { Page } from './page.ts'

/** What a signed link, or a form behind it, is answered. */
export type Answer = { page: Page; status?: number }
/** What a form behind a signed link sends. */
export type Sent<Told> = {
  db: Database
  token: string
  told: Told
  given: Record<string, string>
  publicUrl: string
  now: Date
}

/** A kind of signed links: what they show to their persons, or to everybody who has one, and what the forms behind them do. */
export type SignedLinks<Told extends { person: string | null }> = {
  path: string
  actorClass: string
  /** Opens a link, and changes nothing: what its person is told, or why it does not work. */
  open: (db: Database, token: string, now: Date) => Promise<{ told: Told } | Answer>
  ask: (told: Told, problem?: string) => Page
  /** What the forms do, by the value of `act`; the first one where there is none. */
  acts: Record<string, (sent: Sent<Told>) => Promise<Answer>>
}
