import { randomBytes } from 'node:crypto'
import { appendFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Home } from './home.ts'
import { type Installation, runProgram } from './program.ts'
import { giveTo } from './user.ts'

/** The owner of every database in the cluster, and the name of the one that the service uses. */
export const NAME = 'guildhall'

// Only the classes of letters come from the system's C library, under the names that each system has for Unicode's.
const LETTERS: Partial<Record<NodeJS.Platform, string>> = { darwin: 'en_US.UTF-8', win32: 'C' }

const passwordFile = ({ folder }: Home): string => join(folder, 'password')

/** The password of the owner, made with the cluster. */
export const passwordOf = (home: Home): string => readFileSync(passwordFile(home), 'utf8')

/** Makes the database files if they are not there yet, and says so: wholly or not at all, whenever it is interrupted. */
export const makeCluster = async (installation: Installation, durable: boolean): Promise<boolean> => {
  const { home } = installation
  if (existsSync(home.cluster)) return false
  const unfinished = `${home.cluster}.new`
  rmSync(unfinished, { recursive: true, force: true })
  mkdirSync(unfinished, { mode: 0o700 })
  writeFileSync(passwordFile(home), randomBytes(16).toString('hex'), { mode: 0o600 })
  for (const path of [unfinished, passwordFile(home)]) giveTo(home.user, path)
  await runProgram(installation, 'initdb', [
    `--pgdata=${unfinished}`,
    `--username=${NAME}`,
    `--pwfile=${passwordFile(home)}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--locale=C',
    `--lc-ctype=${LETTERS[process.platform] ?? 'C.UTF-8'}`,
    '--no-instructions',
    ...(durable ? [] : ['--no-sync'])
  ])
  const singleUser = ['--single', '-D', unfinished, ...(durable ? [] : ['-F']), 'postgres']
  await runProgram(installation, 'postgres', singleUser, `CREATE DATABASE ${NAME};\n`)
  appendFileSync(join(unfinished, 'postgresql.conf'), "include '../settings.conf'\n")
  renameSync(unfinished, home.cluster)
  return true
}
