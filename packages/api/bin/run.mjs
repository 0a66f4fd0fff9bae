import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { constants } from 'node:os'
import { fileURLToPath } from 'node:url'

/** The folder of the checkout. */
export const root = fileURLToPath(new URL('../../..', import.meta.url))

/**
 * Resolves with the exit code of `program`. Told to stop, it passes that on and ends as `program` does.
 * What `program` prints is shown, or given to `hear` where there is one.
 */
export const run = async (program, args, { cwd = root, shell = false, hear } = {}) => {
  const child = spawn(program, args, { cwd, shell, stdio: ['inherit', hear ? 'pipe' : 'inherit', 'inherit'] })
  child.stdout?.setEncoding('utf8').on('data', hear)
  const stopListening = passSignals(signal => child.kill(signal))
  const [code, signal] = await once(child, 'close')
  const told = stopListening()
  const status = code ?? 128 + constants.signals[signal]
  if (told) process.exit(status)
  return status
}

const passSignals = pass => {
  let told = false
  const tell = signal => {
    told = true
    // A terminal tells everybody in front of it, and for many programs a second Ctrl-C means haste.
    if (signal === 'SIGTERM' || !process.stdin.isTTY) pass(signal)
  }
  // npm tells only its shell, which dies of it without a word to us.
  const parent = process.ppid
  const watch = setInterval(() => {
    if (!told && process.env.npm_lifecycle_event && process.ppid !== parent) tell('SIGTERM')
  }, 250)
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, tell)
  return () => {
    clearInterval(watch)
    for (const signal of ['SIGINT', 'SIGTERM']) process.off(signal, tell)
    return told
  }
}
