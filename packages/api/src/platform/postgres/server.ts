import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { answers, closeEndpoint, type Endpoint, lastEndpoint, openEndpoint } from './endpoint.ts'
import { type Installation, runProgram } from './program.ts'
import { PostgresUnavailable } from './unavailable.ts'
import { giveTo } from './user.ts'

// Crash recovery may take its time.
const PATIENCE = ['--silent', '--wait', '--timeout=300']

const pidFile = ({ home }: Installation): string => join(home.cluster, 'postmaster.pid')

/** Starts the server and resolves once it takes connections. */
export const startServer = async (installation: Installation, durable: boolean): Promise<Endpoint> => {
  const { folder, cluster } = installation.home
  const log = join(cluster, 'server.log')
  rmSync(log, { force: true })
  const endpoint = await openEndpoint(installation.home)
  writeFileSync(join(folder, 'settings.conf'), settings(endpoint, durable), { mode: 0o644 })
  await runProgram(installation, 'pg_ctl', ['start', ...PATIENCE, `--pgdata=${cluster}`, `--log=${log}`]).catch(
    error => {
      closeEndpoint(endpoint)
      const told = existsSync(log)
        ? `The bundled PostgreSQL did not start:\n${readFileSync(log, 'utf8')}`
        : error.message
      throw new PostgresUnavailable(told.trim())
    }
  )
  return endpoint
}

/** Stops the server in good order, and with it every connection that is still open. */
export const stopServer = async (installation: Installation, endpoint: Endpoint): Promise<void> => {
  const { cluster } = installation.home
  await runProgram(installation, 'pg_ctl', ['stop', ...PATIENCE, '--mode=fast', `--pgdata=${cluster}`])
  closeEndpoint(endpoint)
}

/** Stops the server that an earlier service left alive, if it did, and says so. To be called by whoever holds the lock. */
export const stopLeftover = async (installation: Installation): Promise<boolean> => {
  if (!existsSync(pidFile(installation))) return false
  const endpoint = lastEndpoint(installation.home)
  if (await answers(endpoint)) {
    await stopServer(installation, endpoint)
    return true
  }
  closeEndpoint(endpoint)
  disown(installation)
  return false
}

// The process id that a dead server has left may by now be somebody else's, and PostgreSQL would take that one for the
// server. Ours it knows to be none, since we start it; removing the file would also lose its check for orphaned memory.
const disown = (installation: Installation): void => {
  const [, ...rest] = readFileSync(pidFile(installation), 'utf8').split('\n')
  const disowned = join(installation.home.folder, 'postmaster.pid')
  writeFileSync(disowned, [process.pid, ...rest].join('\n'))
  giveTo(installation.home.user, disowned)
  renameSync(disowned, pidFile(installation))
}

const settings = ({ host, port, socket }: Endpoint, durable: boolean): string => {
  const values = {
    listen_addresses: socket ? '' : host,
    unix_socket_directories: socket ? host : '',
    unix_socket_permissions: '0700',
    port,
    timezone: 'UTC',
    log_timezone: 'UTC',
    // Refused statements are the service's own to report: here they would put people's data into a log.
    log_min_messages: 'log',
    log_checkpoints: 'off',
    ...(durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' })
  }
  return Object.entries(values)
    .map(([name, value]) => `${name} = '${String(value).replaceAll("'", "''")}'\n`)
    .join('')
}
