import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { PostgresUnavailable } from './unavailable.ts'
import { mayEnter, openToAll, type ServerUser, serverUser } from './user.ts'

const SHARED = '/var/lib/guildhall'
const SQLITE_BUSY = 5

/** The folder with everything of one bundled PostgreSQL, and the user who serves it. */
export type Home = { folder: string; cluster: string; user: ServerUser }

/**
 * The home of the database in `dataDir`, made at the first call: its folder `postgres`. Where the server's user cannot
 * come, that is a link to a folder which they can reach, so that moving or removing `dataDir` means what it says.
 */
export const openHome = (dataDir: string): Home => {
  const home = resolve(dataDir, 'postgres')
  const user = serverUser(join(home, 'cluster'))
  if (!existsSync(home)) makeHome(home, user)
  const folder = realpathSync(home)
  if (!mayEnter(folder, user)) {
    throw new PostgresUnavailable(
      `The database in ${folder} cannot be reached by the user who owns it. Let others pass through the folders above it, or set DATA_DIR to another folder.`
    )
  }
  return { folder, cluster: join(folder, 'cluster'), user }
}

const makeHome = (home: string, user: ServerUser): void => {
  mkdirSync(dirname(home), { recursive: true })
  rmSync(home, { force: true })
  if (mayEnter(dirname(home), user)) mkdirSync(home, { recursive: true })
  else symlinkSync(makeShared(), home)
  openToAll(home)
}

const makeShared = (): string => {
  mkdirSync(SHARED, { recursive: true })
  openToAll(SHARED)
  return mkdtempSync(join(SHARED, 'data-'))
}

/**
 * Keeps every other service off `home` until the returned function is called or this process ends, however it ends:
 * SQLite's lock is the operating system's own, on every platform, and so outlives no kill -9.
 */
export const lockHome = ({ folder }: Home): (() => void) => {
  const lock = new DatabaseSync(join(folder, 'lock'), { timeout: 0 })
  try {
    lock.exec('BEGIN EXCLUSIVE')
  } catch (error) {
    lock.close()
    if ((error as { errcode?: number }).errcode !== SQLITE_BUSY) throw error
    throw new PostgresUnavailable(
      `Another Guildhall is already running on the database in ${folder}. Stop it first, or give this one a folder of its own in DATA_DIR.`
    )
  }
  return () => lock.close()
}
