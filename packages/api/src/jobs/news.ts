import { sql } from 'drizzle-orm'
import type { Store } from '../kit/database.ts'

const LOOK_EVERY_MS = 250
const SOON_MS = 20

/**
 * Tells whenever the activity feed has moved: at once after a commit of this process, within a quarter of a second after one
 * elsewhere. Answers how to stop.
 */
export const watchFeed = (store: Store, tell: () => void): (() => void) => {
  let seen: string | undefined
  let soon: NodeJS.Timeout | undefined
  let looking = false

  const look = async () => {
    if (looking) return
    looking = true
    try {
      const [last] = await store.prepared<{ place: string }>(
        'last of the feed',
        () => sql`select transaction || '.' || position as place from activity
          where transaction < pg_snapshot_xmin(pg_current_snapshot()) order by transaction desc, position desc limit 1`,
        {}
      )
      if (last && last.place !== seen) {
        seen = last.place
        tell()
      }
    } catch {
      // While the database does not answer there is no news.
    } finally {
      looking = false
    }
  }
  const timer = setInterval(look, LOOK_EVERY_MS)
  store.onCommit(() => {
    soon ??= setTimeout(() => {
      soon = undefined
      look()
    }, SOON_MS)
  })
  return () => {
    clearInterval(timer)
    clearTimeout(soon)
    looking = true
  }
}
