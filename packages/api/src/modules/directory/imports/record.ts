import { ENDING_KINDS, type EndingKind, type ImportedRow } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import type { Database } from '../../../platform/database/database.ts'
import type { Endings } from './snapshot.ts'

/** What an import is told to be; of a snapshot: what may end (null: the kinds of its rows), and the dry run that reported what does. */
export type Settings = {
  source: string
  dryRun: boolean
  community: string | null
  snapshot: { kinds: readonly EndingKind[] | null; dryRunId: string | null } | null
}

/** An import that has begun. */
export type Begun = { id: string; startedAt: string }

/** Notes that an import has begun. */
export const begin = async (
  db: Database,
  key: string | null,
  { source, dryRun, snapshot }: Settings
): Promise<Begun> => {
  const [made] = await db.run<Begun>(sql`
    insert into imports (source, key_id, dry_run, snapshot, dry_run_id)
    values (${source}, ${key}, ${dryRun}, ${snapshot !== null}, ${snapshot?.dryRunId ?? null}) returning id, started_at::text as "startedAt"`)
  return made!
}

// PostgreSQL stores no NUL and no half characters, and a row that fails may hold any of them.
const storable = (_key: string, value: unknown) =>
  typeof value === 'string' ? value.replaceAll('\u0000', '\ufffd').toWellFormed() : value

const count = (rows: ImportedRow[], wanted: ImportedRow['outcome']) =>
  rows.filter(({ outcome }) => outcome === wanted).length

/** Notes what was done with some rows of an import. */
export const note = (db: Database, id: string, rows: ImportedRow[]) =>
  db.prepared(
    'note import rows',
    () => sql`
      with noted as (
        insert into import_rows (import_id, row, kind, key, outcome, record_id, errors, notes)
        select ${sql.placeholder('import')}::uuid, r.* from jsonb_to_recordset(${sql.placeholder('rows')}::jsonb)
          as r (row integer, kind text, key text, outcome text, id uuid, errors jsonb, notes jsonb)
      )
      update imports set seen_at = clock_timestamp(), row_count = row_count + ${sql.placeholder('all')},
        created_count = created_count + ${sql.placeholder('created')}, updated_count = updated_count + ${sql.placeholder('updated')},
        unchanged_count = unchanged_count + ${sql.placeholder('unchanged')}, failed_count = failed_count + ${sql.placeholder('failed')}
      where id = ${sql.placeholder('import')}::uuid`,
    {
      import: id,
      rows: JSON.stringify(rows, storable),
      all: rows.length,
      created: count(rows, 'created'),
      updated: count(rows, 'updated'),
      unchanged: count(rows, 'unchanged'),
      failed: count(rows, 'failed')
    }
  )

/** The kinds and keys of the rows noted so far that can be those of records that end; null where they are not known. */
export const keysNoted = (db: Database, id: string) =>
  db.run<{ kind: string | null; key: string | null }>(
    sql`select kind, key from import_rows where import_id = ${id} and (kind is null or kind in ${ENDING_KINDS})`
  )

/** Notes what a snapshot has ended, as rows after the last one. */
export const noteEndings = (db: Database, id: string, { rows, endings }: Endings) =>
  db.run(sql`
    with noted as (
      insert into import_rows (import_id, row, kind, key, outcome, record_id)
      select ${id}::uuid, (select coalesce(max(row), 0) from import_rows where import_id = ${id}) + e.position, e.value ->> 'kind',
        e.value ->> 'key', 'ended', (e.value ->> 'id')::uuid
      from jsonb_array_elements(${JSON.stringify(rows)}::jsonb) with ordinality e (value, position)
    )
    update imports set seen_at = clock_timestamp(), ended_count = ${rows.length}, endings = ${JSON.stringify(endings)}::jsonb
    where id = ${id}`)

/** Notes how an import has ended. */
export const end = (db: Database, id: string, status: 'finished' | 'interrupted') =>
  db.run(sql`update imports set status = ${status}, seen_at = clock_timestamp() where id = ${id}`)

const EVERY_MS = 1000

/** Says every second that somebody works on an import; answers how to stop. */
export const keepAlive = (db: Database, id: string): (() => void) => {
  const say = () => db.run(sql`update imports set seen_at = clock_timestamp() where id = ${id} and status = 'running'`)
  // Where the database does not answer, the work itself comes to know it.
  const timer = setInterval(() => say().catch(() => undefined), EVERY_MS)
  return () => clearInterval(timer)
}
