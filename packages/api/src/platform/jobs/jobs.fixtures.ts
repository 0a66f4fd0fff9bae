import { setTimeout as wait } from 'node:timers/promises'
import { readConfig } from '../config/config.ts'
import type { Job, Log } from './job.ts'

export const config = readConfig({ LOG_LEVEL: 'silent' })

/** A log that keeps what went wrong. */
export const logOf = (said: string[]): Log => ({
  info() {},
  warn: (what, message) => said.push(`${message} ${JSON.stringify(what)}`),
  error: (what, message) => said.push(`${message} ${String((what as { err?: Error }).err?.message ?? '')}`)
})

/** A job for tests. */
export const jobOf = (name: string, run: Job['run'], more: Partial<Job> = {}): Job => ({
  name,
  description: 'A job of the tests.',
  expireInSeconds: 60,
  run,
  ...more
})

/** Waits until something is so. */
export const until = async (isSo: () => boolean | Promise<boolean>, most = 30_000): Promise<void> => {
  const end = Date.now() + most
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error('it took too long')
    await wait(25)
  }
}
