import {
  DRY_RUN_HOURS,
  END_AT_MOST,
  ENDING_KINDS,
  type EndingKind,
  type ImportCreate,
  type ImportEnding
} from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import type { Call } from '../../../core/operation/operation.ts'
import type { ApiError } from '../../../core/problem/api-error.ts'
import type { ProblemCode } from '../../../core/problem/registry.ts'
import { tableOf } from '../../../core/registry.ts'
import type { Database } from '../../../platform/database/database.ts'
import { importWords as words } from '../words.en.ts'
import type { Settings } from './record.ts'

type Said = Pick<ImportCreate, 'dryRun' | 'snapshot' | 'dryRunId' | 'endAtMost' | 'endKinds'> & { source: string }
type Refuse = (name: string, detail: string, code?: ProblemCode) => ApiError

type DryRun = {
  source: string
  endings: ImportEnding[]
  isFinished: boolean
  isOld: boolean
  unreadable: boolean
}

const findDryRun = async (db: Database, id: string): Promise<DryRun | undefined> => {
  const [found] = await db.run<DryRun>(sql`
    select i.source, i.endings, i.dry_run and i.snapshot and i.status = 'finished' as "isFinished",
      i.started_at < now() - ${DRY_RUN_HOURS} * interval '1 hour' as "isOld",
      exists (select from import_rows r where r.import_id = i.id and r.outcome = 'failed'
        and (r.kind is null or r.key is null and r.kind in ${ENDING_KINDS})) as unreadable
    from imports i where i.id = ${id}`)
  return found
}

const share = ({ endedCount, ofCount }: ImportEnding) => (endedCount === 0 ? 0 : (100 * endedCount) / ofCount)

/** The kinds that end as the dry run reported it. @throws ApiError that says why its report does not do for this import. */
const asShown = async (db: Database, said: Said, id: string, refuse: Refuse): Promise<EndingKind[]> => {
  const { source, endAtMost = END_AT_MOST, endKinds } = said
  const not = (detail: string) => refuse('dryRunId', detail, 'RULE_BROKEN')
  const dryRun = await findDryRun(db, id)
  if (!dryRun) throw refuse('dryRunId', words.unknownDryRun(id), 'UNKNOWN_REFERENCE')
  if (!dryRun.isFinished) throw not(words.notADryRun(id))
  if (dryRun.source !== source) throw not(words.otherSource(dryRun.source, source))
  if (dryRun.isOld) throw not(words.tooOld(DRY_RUN_HOURS))
  if (dryRun.unreadable) throw not(words.unreadable)
  const kinds = dryRun.endings.map(({ kind }) => kind)
  if (endKinds?.some(kind => !kinds.includes(kind))) throw refuse('endKinds', words.otherKinds(kinds), 'RULE_BROKEN')
  const most = dryRun.endings.toSorted((a, b) => share(b) - share(a))[0]
  if (most && share(most) > endAtMost) throw refuse('endAtMost', words.tooMany(most, endAtMost), 'RULE_BROKEN')
  return kinds
}

/** What is said of a snapshot; null where the import is none. @throws ApiError that says what of it cannot be. */
export const snapshotIn = async (
  { db, viewer }: Pick<Call, 'db' | 'viewer'>,
  said: Said,
  refuse: Refuse
): Promise<Settings['snapshot']> => {
  const { snapshot = false, dryRun = false, dryRunId, endKinds } = said
  const first = (['dryRunId', 'endAtMost', 'endKinds'] as const).find(name => said[name] !== undefined)
  if (!snapshot && first) throw refuse(first, words.onlySnapshots)
  if (!snapshot) return null
  if (dryRun && first && first !== 'endKinds') throw refuse(first, words.onlyApplied)
  if (!dryRun && dryRunId === undefined) throw refuse('dryRunId', words.dryRunFirst)
  const shown = dryRunId === undefined ? null : await asShown(db, said, dryRunId, refuse)
  const kinds = endKinds ?? shown
  for (const kind of kinds ?? []) {
    const { scope } = tableOf('rowKinds')[kind]
    if (!viewer.scopes.has(scope)) throw refuse('endKinds', words.lacksScope(kind, scope), 'FORBIDDEN')
  }
  return { kinds, dryRunId: dryRunId ?? null }
}
