import { sql } from 'drizzle-orm'
import type { Store } from '../../../platform/database/database.ts'
import type { DigestContent } from './table.ts'

const NOTHING = { fresh: 0, due: 0, stale: 0, abandoned: 0, unknown: 0 }

/** The one digest of a portal of a week long ago, made or written anew; answers its id. */
export const makeDigest = async (store: Store, portal: string, more: Partial<DigestContent> = {}): Promise<string> => {
  const content: DigestContent = {
    score: 7.4,
    scoreBefore: null,
    pageCount: 12,
    freshness: { ...NOTHING, fresh: 9, stale: 3 },
    freshnessBefore: null,
    changes: { opened: 1, settled: 2, updated: 4, recovered: 1, added: 0 },
    help: [],
    due: [],
    dueCount: 0,
    ...more
  }
  const [made] = await store.run<{ id: string }>(sql`
    insert into digests (portal_id, starts_on, content) values (${portal}, '2026-01-05', ${JSON.stringify(content)}::jsonb)
    on conflict on constraint digests_week_key do update set content = excluded.content returning id`)
  return made!.id
}
