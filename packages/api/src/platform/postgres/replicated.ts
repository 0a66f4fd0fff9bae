import { cpSync, existsSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { findBinaries } from './binaries.ts'
import { makeCluster, NAME, passwordOf } from './cluster.ts'
import { lastEndpoint } from './endpoint.ts'
import { type Home, lockHome, openHome } from './home.ts'
import { type Postgres, type PostgresOptions, startPostgres } from './postgres.ts'
import { stopLeftover } from './server.ts'
import { giveTo } from './user.ts'

// What a replica has not fetched yet is kept, so that it can be away for a while; what is committed is sent at once.
const PRIMARY = `wal_keep_size = '1GB'\nsynchronous_commit = on\n`

/** Writes the settings that PostgreSQL reads last. */
const setLast = ({ cluster, user }: Home, settings: string) => {
  const file = join(cluster, 'postgresql.auto.conf')
  writeFileSync(file, settings, { mode: 0o600 })
  giveTo(user, file)
}

// The bundled programs include no pg_basebackup: the files are copied while nobody writes them.
const copyCluster = (from: Home, to: Home) => {
  const unfinished = `${to.cluster}.new`
  rmSync(unfinished, { recursive: true, force: true })
  cpSync(from.cluster, unfinished, { recursive: true, filter: path => basename(path) !== 'postmaster.pid' })
  writeFileSync(join(unfinished, 'standby.signal'), '')
  cpSync(join(from.folder, 'password'), join(to.folder, 'password'))
  for (const path of [unfinished, join(to.folder, 'password')]) giveTo(to.user, path)
  renameSync(unfinished, to.cluster)
}

/** Sees to it that nobody serves the files of a home, and that they are there, while `work` runs. */
const atRest = async (home: Home, durable: boolean, work: () => void) => {
  const unlock = lockHome(home)
  try {
    const installation = { home, programs: findBinaries(home) }
    await stopLeftover(installation)
    await makeCluster(installation, durable)
    work()
  } finally {
    unlock()
  }
}

/** Tells a replica whom to follow: its primary may listen elsewhere after each start. */
const followPrimary = (home: Home, primary: Home) => {
  const { host, port } = lastEndpoint(primary)
  const target = {
    host,
    port,
    user: NAME,
    password: passwordOf(primary),
    application_name: basename(dirname(home.folder))
  }
  const named = Object.entries(target).map(([name, value]) => `${name}='${value}'`)
  const connection = named.join(' ').replaceAll("'", "''")
  setLast(home, `primary_conninfo = '${connection}'\nhot_standby_feedback = on\n`)
}

export type Replicated = {
  primary: Postgres
  replicas: Postgres[]
  /** Stops all of them in good order. */
  stop(): Promise<void>
}

/**
 * Starts a bundled PostgreSQL with streaming replicas on this machine, to try them: each in a folder of its own in `dataDir`,
 * `primary`, `replica-1` and so on. Replicas that are not there yet are made from the files of the primary.
 */
export const startReplicated = async (options: PostgresOptions & { replicas: number }): Promise<Replicated> => {
  const { dataDir, durable = true } = options
  const folders = Array.from({ length: options.replicas }, (_, at) => join(dataDir, `replica-${at + 1}`))
  const primaryFolder = join(dataDir, 'primary')
  const primaryHome = openHome(primaryFolder)
  const homes = folders.map(folder => openHome(folder))
  await atRest(primaryHome, durable, () => {
    setLast(primaryHome, PRIMARY)
    for (const home of homes) if (!existsSync(home.cluster)) copyCluster(primaryHome, home)
  })
  const started: Postgres[] = []
  const stop = async () => {
    for (const one of started.toReversed()) await one.stop()
  }
  try {
    started.push(await startPostgres({ ...options, dataDir: primaryFolder }))
    for (const [at, folder] of folders.entries()) {
      followPrimary(homes[at]!, primaryHome)
      started.push(await startPostgres({ ...options, dataDir: folder }))
    }
  } catch (error) {
    await stop()
    throw error
  }
  const [primary, ...replicas] = started
  return { primary: primary!, replicas, stop }
}
