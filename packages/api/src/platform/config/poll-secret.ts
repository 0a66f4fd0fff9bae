import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

let secret: string | undefined

/** Sets the secret of the ballots of polls, once at the start; without one no poll can be opened. */
export const setPollSecret = (value: string | undefined): void => {
  secret = value
}

/** The secret of the ballots of polls; undefined where none is set. */
export const pollSecret = (): string | undefined => secret

/**
 * The secret of a service that keeps its own PostgreSQL: a file `poll-secret` beside the database, made at the first call and
 * readable by its owner alone.
 */
export const ownPollSecret = (dataDir: string): string => {
  const file = join(dataDir, 'poll-secret')
  mkdirSync(dataDir, { recursive: true })
  try {
    // Made only where there is none: of two that start at once, one writes it and both read it.
    writeFileSync(file, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx' })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  return readFileSync(file, 'utf8').trim()
}
