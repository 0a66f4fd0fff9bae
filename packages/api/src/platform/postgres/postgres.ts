import { findBinaries } from './binaries.ts'
import { makeCluster, NAME, passwordOf } from './cluster.ts'
import type { Endpoint } from './endpoint.ts'
import { type Home, lockHome, openHome } from './home.ts'
import { startServer, stopLeftover, stopServer } from './server.ts'

export { PostgresUnavailable } from './unavailable.ts'

export type PostgresOptions = {
  /** The folder that keeps the database, in a folder `postgres` of its own. */
  dataDir: string
  /** Hears, in sentences, of what takes long or is out of the ordinary. */
  log?: (sentence: string) => void
  /** `false` trades the safety of the data for speed: for tests, whose data nobody will miss. */
  durable?: boolean
}

export type Postgres = {
  /** Connects `pg` to the database `guildhall` as its owner, who is a superuser. */
  url: string
  /** Stops the server in good order. Calling it again changes nothing. */
  stop: () => Promise<void>
}

/**
 * Starts the real PostgreSQL that comes with the service, alone on its data: a server that a killed service has left is
 * stopped first. Whatever a person can do something about rejects as `PostgresUnavailable`.
 */
export const startPostgres = async (options: PostgresOptions): Promise<Postgres> => {
  const home = openHome(options.dataDir)
  const unlock = lockHome(home)
  try {
    return await start(home, unlock, options)
  } catch (error) {
    unlock()
    throw error
  }
}

const start = async (home: Home, unlock: () => void, options: PostgresOptions): Promise<Postgres> => {
  const { log = () => {}, durable = true } = options
  const installation = { home, programs: findBinaries(home) }
  if (await stopLeftover(installation)) log('Stopped the PostgreSQL that an earlier run had left behind.')
  if (await makeCluster(installation, durable)) log(`Made a new database in ${home.folder}.`)
  const endpoint = await startServer(installation, durable)
  let stopped: Promise<void> | undefined
  return {
    url: urlOf(endpoint, passwordOf(home)),
    stop: () => {
      stopped ??= stopServer(installation, endpoint).finally(unlock)
      return stopped
    }
  }
}

const urlOf = ({ host, port }: Endpoint, password: string): string =>
  `postgresql://${NAME}:${password}@${encodeURIComponent(host)}:${port}/${NAME}`
