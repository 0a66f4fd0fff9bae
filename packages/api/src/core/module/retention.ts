import type { SQL } from 'drizzle-orm'
import type { RetentionSetting } from '../../platform/retention.ts'

/** How long a kind of record is kept: the setting, what happens to older ones, and the statement that does it. */
export type Retention = {
  setting: RetentionSetting
  /** What they are called, and what happens to them, for the documentation. */
  what: string
  after: string
  /** Does it with at most so many that are older than a moment, and returns their number as `count`. */
  forget: (before: SQL, most: SQL) => SQL
}
