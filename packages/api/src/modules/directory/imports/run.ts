import { actorOf } from '../../../core/access/caller.ts'
import type { Line } from '../../../core/module/row-kind.ts'
import type { Call } from '../../../core/operation/operation.ts'
import type { Database } from '../../../platform/database/database.ts'
import { takeBatch } from './batch.ts'
import { batchesOf } from './batches.ts'
import { begin, end, keepAlive, note, type Settings } from './record.ts'

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

/** Takes the rows batch by batch, each for good. */
const take = async (call: Call, id: string, settings: Settings, lines: AsyncIterable<Line[]>) => {
  for await (const batch of batchesOf(lines)) {
    await call.part(async db => note(db, id, await takeBatch(db, settings, call.viewer, batch)))
    await call.notify(id)
  }
}

/** Takes the rows as if for good and undoes it all; only what would have been done is kept. */
const rehearse = async (call: Call, id: string, settings: Settings, lines: AsyncIterable<Line[]>) => {
  const { store, caller, request, viewer: reader } = call
  const rehearsing = async (rehearsal: Database) => {
    for await (const batch of batchesOf(lines)) {
      const rows = await takeBatch(rehearsal, settings, reader, batch)
      await call.part(db => note(db, id, rows.map(withoutId)))
      await call.notify(id)
    }
  }
  await store.withPermit(() => store.dryRunTransaction(actorOf(caller, request), rehearsing), caller.account)
}

const withoutId = <T extends { outcome: string; id: string | null }>(row: T): T =>
  row.outcome === 'created' ? { ...row, id: null } : row

const run = async (call: Call, settings: Settings, id: string, lines: AsyncIterable<Line[]>) => {
  const rest = keepAlive(call.store, id)
  try {
    await call.notify(id)
    await (settings.dryRun ? rehearse : take)(call, id, settings, lines)
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
    const id = await call.part(db => begin(db, call.caller.key, settings))
    await run(call, settings, id, lines)
    return id
  } finally {
    // What the body is kept in is let go of, also where it was never read to its end.
    await given.return(undefined)
  }
}
