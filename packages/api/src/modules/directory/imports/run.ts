import { ENDING_KINDS } from '@guildhall/schema'
import { type SQL, sql } from 'drizzle-orm'
import { actorOf } from '../../../core/access/caller.ts'
import type { Line } from '../../../core/module/row-kind.ts'
import type { Call } from '../../../core/operation/operation.ts'
import { tableOf } from '../../../core/registry.ts'
import type { Database } from '../../../platform/database/database.ts'
import { takeBatch } from './batch.ts'
import { batchesOf } from './batches.ts'
import { oneAtATime } from './one-at-a-time.ts'
import { type Begun, begin, end, keepAlive, keysNoted, note, noteEndings, type Settings } from './record.ts'
import { endMissing, type Snapshot } from './snapshot.ts'

// The first rows are asked for before an import is begun: what is refused as a whole leaves none.
const opened = async (lines: AsyncGenerator<Line[]>): Promise<AsyncGenerator<Line[]>> => {
  let first = await lines.next()
  while (!first.done && first.value.length === 0) first = await lines.next()
  return (async function* () {
    if (first.done) return
    yield first.value
    yield* lines
  })()
}

/** What ends by a snapshot whose rows are `present`: of the kinds that are told, or that it has rows of, those that the caller may write. */
const snapshotOf = async (
  db: Database,
  { viewer }: Call,
  { startedAt }: Begun,
  { source, snapshot }: Settings,
  present: SQL
): Promise<Snapshot> => {
  const { kinds, dryRunId } = snapshot!
  const found =
    kinds ?? (await db.run<{ kind: string }>(sql`select distinct kind from (${present}) p`)).map(p => p.kind)
  return {
    source,
    startedAt,
    kinds: ENDING_KINDS.filter(kind => found.includes(kind) && viewer.scopes.has(tableOf('rowKinds')[kind].scope)),
    present,
    shown:
      dryRunId === null
        ? undefined
        : sql`select kind, record_id as id from import_rows where import_id = ${dryRunId} and outcome = 'ended'`
  }
}

/** Takes the rows batch by batch, each for good, and then ends what a snapshot no longer has. */
const take = async (call: Call, begun: Begun, settings: Settings, lines: AsyncIterable<Line[]>) => {
  const { id } = begun
  for await (const batch of batchesOf(lines)) {
    await call.part(async db => note(db, id, await takeBatch(db, settings, call.viewer, batch)))
    await call.notify(id)
  }
  if (!settings.snapshot) return
  await call.part(async db => {
    await oneAtATime(db, settings.source)
    const present = sql`select kind, key from import_rows where import_id = ${id}`
    await noteEndings(db, id, await endMissing(db, await snapshotOf(db, call, begun, settings, present)))
  })
}

/** Takes the rows as if for good and undoes it all; only what would have been done is kept. */
const rehearse = async (call: Call, begun: Begun, settings: Settings, lines: AsyncIterable<Line[]>) => {
  const { store, caller, request, viewer: reader } = call
  const { id } = begun
  const rehearsing = async (rehearsal: Database) => {
    for await (const batch of batchesOf(lines)) {
      const rows = await takeBatch(rehearsal, settings, reader, batch)
      await call.part(db => note(db, id, rows.map(withoutId)))
      await call.notify(id)
    }
    if (!settings.snapshot) return
    const noted = await call.part(db => keysNoted(db, id))
    const present = sql`select * from unnest(${sql.param(noted.map(({ kind }) => kind))}::text[], ${sql.param(noted.map(({ key }) => key))}::text[]) n (kind, key)`
    const endings = await endMissing(rehearsal, await snapshotOf(rehearsal, call, begun, settings, present))
    await call.part(db => noteEndings(db, id, endings))
  }
  await store.withPermit(() => store.dryRunTransaction(actorOf(caller, request), rehearsing), caller.account)
}

const withoutId = <T extends { outcome: string; id: string | null }>(row: T): T =>
  row.outcome === 'created' ? { ...row, id: null } : row

// What comes next, such as judging all that was imported, would be planned for the tables as they were. What was imported remains also where
// they cannot be counted in time.
const countRows = (call: Call) =>
  call.part(async db => (await db.patiently()).run(sql`select analyze_grown()`)).catch(() => undefined)

const run = async (call: Call, settings: Settings, begun: Begun, lines: AsyncIterable<Line[]>) => {
  const { id } = begun
  const rest = keepAlive(call.store, id)
  try {
    await call.notify(id)
    await (settings.dryRun ? rehearse : take)(call, begun, settings, lines)
    await countRows(call)
    await call.part(db => end(db, id, 'finished'))
  } catch (error) {
    await end(call.store, id, 'interrupted').catch(() => undefined)
    await call.notify(id).catch(() => undefined)
    throw error
  } finally {
    rest()
  }
}

/** Runs an import to its end and answers its id. Cut off in the middle, what is done stays done. */
export const runImport = async (call: Call, settings: Settings, given: AsyncGenerator<Line[]>): Promise<string> => {
  try {
    const lines = await opened(given)
    const begun = await call.part(db => begin(db, call.caller.key, settings))
    await run(call, settings, begun, lines)
    return begun.id
  } finally {
    // What the body is kept in is let go of, also where it was never read to its end.
    await given.return(undefined)
  }
}
