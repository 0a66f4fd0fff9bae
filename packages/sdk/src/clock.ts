import { AbortError, TimeoutError } from './errors.ts'
import type { Options } from './options.ts'

// The longest pause that timers take; anything above fires at once.
const FOREVER = 2 ** 31 - 1

/** The time of one call: everything in it waits through this, and stops when its time is up or the caller says so. */
export interface Clock {
  /** Aborts with the error that the call is to fail with. */
  readonly signal: AbortSignal
  /** Milliseconds until the time is up. */
  left(): number
  /** Waits for the work, but no longer than the call may last. */
  wait<T>(work: PromiseLike<T>): Promise<T>
  /** Pauses for so many milliseconds. */
  pause(ms: number): Promise<void>
}

/** The error of a call whose signal has aborted. */
export const abortOf = (signal: AbortSignal | undefined): AbortError =>
  new AbortError('The call was aborted', { cause: signal?.reason })

/** Runs `work` against the clock: it ends after `timeoutMs`, or at once when the signal aborts. */
export async function within<T>(
  config: Pick<Options, 'timeoutMs'>,
  { timeoutMs = config.timeoutMs ?? 60_000, signal: outer }: Options,
  work: (clock: Clock) => Promise<T>
): Promise<T> {
  const controller = new AbortController()
  const stop = () => controller.abort(abortOf(outer))
  const timer = setTimeout(
    () => controller.abort(new TimeoutError(`No complete answer within ${timeoutMs} ms`)),
    Math.min(timeoutMs, FOREVER)
  )
  if (outer?.aborted) stop()
  outer?.addEventListener('abort', stop)
  try {
    return await work(clockOf(controller.signal, performance.now() + timeoutMs))
  } finally {
    clearTimeout(timer)
    outer?.removeEventListener('abort', stop)
  }
}

function clockOf(signal: AbortSignal, end: number): Clock {
  const wait = <T>(work: PromiseLike<T>) =>
    new Promise<T>((resolve, reject) => {
      const stop = () => reject(signal.reason)
      const free = () => signal.removeEventListener('abort', stop)
      if (signal.aborted) stop()
      signal.addEventListener('abort', stop)
      work.then(resolve, reject).then(free, free)
    })
  return { signal, wait, left: () => end - performance.now(), pause: ms => pause(ms, wait) }
}

async function pause(ms: number, wait: Clock['wait']): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined
  try {
    await wait(
      new Promise<void>(resolve => {
        timer = setTimeout(resolve, ms)
      })
    )
  } finally {
    clearTimeout(timer)
  }
}
