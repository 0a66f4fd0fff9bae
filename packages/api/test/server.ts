import { randomUUID } from 'node:crypto'
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  statfsSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import path from 'node:path'
import pg from 'pg'

// Below the checkout, where the user that PostgreSQL runs as can get to; runs side by side take names of their own.
const folder = path.join(import.meta.dirname, '../../../.guildhall', `test-${process.env.TEST_RUN ?? 'suite'}`)
const note = path.join(folder, 'url')
const data = path.join(folder, 'data')
const TEMPLATE = 'guildhall_template'

// Where Linux keeps files in memory, and how many bytes have to be free there: the tests take a tenth of it.
const MEMORY = '/dev/shm'
const ROOM = 4 * 2 ** 30

const hasRoom = (): boolean => {
  if (!existsSync(MEMORY)) return false
  const { bavail, bsize } = statfsSync(MEMORY)
  return Math.min(bavail * bsize, process.availableMemory()) > ROOM
}

/**
 * The folder of the tests' PostgreSQL, made at the first call: in memory where there is room, else below the checkout.
 * Each file of tests clones a database of 1,159 files and drops it; ext4 passes over the inodes of files that were deleted lately, and
 * takes 40 times the processor time for a clone that memory does.
 */
export const openDataDir = (): string => {
  mkdirSync(folder, { recursive: true })
  if (!existsSync(data)) {
    rmSync(data, { force: true })
    if (hasRoom()) symlinkSync(mkdtempSync(path.join(MEMORY, 'guildhall-tests-')), data)
    else mkdirSync(data)
  }
  const opened = realpathSync(data)
  chmodSync(opened, 0o711)
  return opened
}

/** Gives back the memory that the data took; on a disk they stay for the next run. */
export const freeMemory = (): void => {
  if (!lstatSync(data).isSymbolicLink()) return
  rmSync(realpathSync(data), { recursive: true, force: true })
  rmSync(data)
}

const named = (url: string, database: string) => {
  const made = new URL(url)
  made.pathname = `/${database}`
  return made.href
}

/** Lends a connection of its own to a database. */
export const withClient = async <T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> => {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  return work(client).finally(() => client.end())
}

/** Runs statements on a database of the tests' server, outside any test; the rows of the last. */
export const onServer = (url: string, ...statements: string[]): Promise<pg.QueryResultRow[]> =>
  withClient(url, async client => {
    let rows: pg.QueryResultRow[] = []
    for (const statement of statements) rows = (await client.query(statement)).rows
    return rows
  })

/** Makes the empty database that the template is migrated in, and leaves word where the server is. */
export const prepareTemplate = async (server: string): Promise<string> => {
  mkdirSync(folder, { recursive: true })
  await onServer(server, `drop database if exists ${TEMPLATE} with (force)`, `create database ${TEMPLATE}`)
  writeFileSync(note, server)
  return named(server, TEMPLATE)
}

/** Clones the migrated template; answers the clone's url and how to drop it. */
export const cloneDatabase = async () => {
  const server = readFileSync(note, 'utf8')
  const database = `test_${randomUUID().replaceAll('-', '')}`
  await onServer(server, `create database ${database} template ${TEMPLATE} strategy file_copy`)
  return {
    url: named(server, database),
    drop: () => onServer(server, `drop database if exists ${database} with (force)`)
  }
}
