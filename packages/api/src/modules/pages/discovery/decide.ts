import type { BulkAnswer, DiscoveredPageDecision, DiscoveredPageDecisions } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import { insert } from '../../../core/model/write.ts'
import type { Call } from '../../../core/operation/operation.ts'
import { ApiError } from '../../../core/problem/api-error.ts'
import { apiErrorOf } from '../../../core/problem/constraints.ts'
import { toProblem } from '../../../core/words/problem.ts'
import { type Database, withSavepoint } from '../../../platform/database/database.ts'
import { pageWritable } from '../pages/operations.ts'
import { differ } from '../representatives/assign.ts'
import { discoveryFaults as faults } from '../words.en.ts'

type Deciding = Call<Record<string, string>, Record<string, unknown>, DiscoveredPageDecisions>
type Found = { name: string; id: string; url: string; suggestion: string | null }

/** The discovered pages of a portal by ids or addresses, with the community that each may belong to. */
const find = async (db: Database, portal: string, names: readonly string[]): Promise<Map<string, Found>> => {
  const rows = await db.prepared<Found>(
    'discovered pages by name',
    () => sql`
      select n.name, d.id, d.url,
        (select c.id from communities c where c.slug = lower(substring(d.address from '([^/?.]+)(?:[.][^/?.]*)?(?:[?].*)?$'))
          and (c.portal_ids = '{}' or c.portal_ids @> array[d.portal_id])) as suggestion
      from unnest(${sql.placeholder('names')}::text[]) n (name)
      join discovered_pages d on d.portal_id = ${sql.placeholder('portal')}::uuid and (d.id = as_uuid(n.name) or d.url = n.name)`,
    { names: [...new Set(names)], portal }
  )
  return new Map(rows.map(row => [row.name, row]))
}

const refuse = (pointer: string, detail: string) => new ApiError('RULE_BROKEN', detail, [{ pointer, detail }])

const register = async (call: Deciding, portal: string, found: Found, decision: DiscoveredPageDecision) => {
  const { community = found.suggestion, primary, secondary } = decision
  if (!community) throw refuse('/community', faults.no_community)
  const draft = {
    community,
    portal,
    url: found.url,
    ...(primary ? { primary } : {}),
    ...(secondary ? { secondary } : {})
  }
  differ(draft)
  return insert(call.db, pageWritable, draft, call.viewer)
}

/** Ignores a page, or ends that; answers whether anything changed. */
const ignore = async ({ db, caller }: Deciding, { id }: Found, ignored: boolean) => {
  const by = ignored ? caller.person : null
  const changed = await db.run(sql`
    update discovered_pages set ignored_at = ${ignored ? sql`now()` : sql`null`}, ignored_by_id = ${by}
    where id = ${id} and (ignored_at is not null) <> ${ignored} returning id`)
  return changed.length > 0
}

/** `POST /v1/portals/{portal}/discovered-pages`: registers pages or ignores them, each for itself. */
export const decideDiscovered = async (portal: string, call: Deciding): Promise<{ items: BulkAnswer[] }> => {
  const { items } = call.body
  const known = await find(
    call.db,
    portal,
    items.map(({ page }) => page)
  )
  const answers: BulkAnswer[] = []
  for (const one of items) {
    const found = known.get(one.page)
    try {
      if (!found) throw new ApiError('UNKNOWN_REFERENCE', faults.unknown(one.page))
      const { decision, community, primary, secondary } = one
      if (decision !== 'register' && (community ?? primary ?? secondary) !== undefined)
        throw refuse('/decision', faults.only_to_register)
      answers.push(
        await withSavepoint(call.db, async (): Promise<BulkAnswer> => {
          if (decision === 'register')
            return { outcome: 'created', id: await register(call, portal, found, one), problem: null }
          const changed = await ignore(call, found, decision === 'ignore')
          return { outcome: changed ? 'updated' : 'unchanged', id: found.id, problem: null }
        })
      )
    } catch (error) {
      const fault = apiErrorOf(error)
      if (!(fault instanceof ApiError) || fault.status >= 500) throw error
      answers.push({ outcome: 'failed', id: null, problem: toProblem(fault, call.request, call.viewer.language) })
    }
  }
  return { items: answers }
}
