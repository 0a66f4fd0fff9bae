import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * A secret of a service that keeps its own PostgreSQL: a file of this name beside the database, made at the first call and
 * readable by its owner alone.
 */
export const ownSecret = (dataDir: string, name: 'poll-secret' | 'secrets-key'): string => {
  const file = join(dataDir, name)
  mkdirSync(dataDir, { recursive: true })
  try {
    // Made only where there is none: of two that start at once, one writes it and both read it.
    writeFileSync(file, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx' })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  return readFileSync(file, 'utf8').trim()
}
