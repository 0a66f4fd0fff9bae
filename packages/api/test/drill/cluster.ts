// Clusters of a PostgreSQL that brings pg_dump and pg_restore, each on a folder and a port of its own; the bundled one has neither.
import { execFile } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import { giveTo, type ServerUser, serverUser } from '../../src/platform/postgres/user.ts'
import { freePort } from '../reader.ts'

const run = promisify(execFile)
const DEBIAN = '/usr/lib/postgresql'
const PROGRAMS = ['initdb', 'pg_ctl', 'postgres', 'pg_dump', 'pg_restore', 'psql']
const EVERYTHING = 2 ** 30

const isComplete = (folder: string) => PROGRAMS.every(name => existsSync(path.join(folder, name)))

/** The folder of the programs of a complete PostgreSQL: PG_BIN, or the newest of the packages of Debian; undefined if there is none. */
export const findPrograms = (): string | undefined => {
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN).sort((a, b) => Number(b) - Number(a)) : []
  const folders = [process.env.PG_BIN ?? '', ...versions.map(version => path.join(DEBIAN, version, 'bin'))]
  return folders.find(folder => folder !== '' && isComplete(folder))
}

/** A running server of its own, with an empty database. */
export type Cluster = {
  /** The address of the database, for its owner, who is a superuser. */
  url: string
  /** Runs one of the programs, such as pg_dump; what it prints. */
  program(name: string, ...args: string[]): Promise<string>
  stop(): Promise<void>
}

/** Makes and starts a cluster in a folder that does not exist yet. */
export const startCluster = async (programs: string, folder: string): Promise<Cluster> => {
  const data = path.join(folder, 'data')
  mkdirSync(folder, { recursive: true })
  chmodSync(folder, 0o711)
  const user: ServerUser = serverUser(data)
  mkdirSync(data, { mode: 0o700 })
  giveTo(user, data)
  const port = await freePort()
  const program = async (name: string, ...args: string[]) =>
    (await run(path.join(programs, name), args, { ...user, cwd: '/', maxBuffer: EVERYTHING })).stdout
  await program(
    'initdb',
    `--pgdata=${data}`,
    '--username=guildhall',
    '--auth=trust',
    '--encoding=UTF8',
    '--locale=C.UTF-8',
    '--no-sync'
  )
  const settings = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=off`
  await program(
    'pg_ctl',
    'start',
    '--silent',
    '--wait',
    `--pgdata=${data}`,
    `--log=${data}/log`,
    `--options=${settings}`
  )
  const url = `postgresql://guildhall@127.0.0.1:${port}/guildhall`
  await program(
    'psql',
    '--quiet',
    `--dbname=${url.replace(/guildhall$/, 'postgres')}`,
    '--command=create database guildhall'
  )
  return {
    url,
    program,
    stop: async () => {
      await program('pg_ctl', 'stop', '--silent', '--wait', '--mode=fast', `--pgdata=${data}`)
    }
  }
}
