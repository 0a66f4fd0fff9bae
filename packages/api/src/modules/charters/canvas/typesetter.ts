import { hash } from 'node:crypto'
import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { ApiError } from '../../../core/problem/api-error.ts'
import { LineTooLong, semaphore } from '../../../platform/database/semaphore.ts'
import type { AskedPicture, Picture } from './typeset.ts'

/** Draws canvases, one after the other, in a thread of its own. */
export type Typesetter = {
  /** @throws ApiError OVERLOADED where too many wait already, UNAVAILABLE where it takes too long. */
  draw(asked: AskedPicture): Promise<Picture>
  close(): Promise<void>
}

const HEAP_MB = 256
const LONGEST_LINE = 50
/** Fonts and what typst remembers take some 200 MB, which are given back when nobody has asked for this long. */
const IDLE_MS = 60_000
const KEPT_BYTES = 24 * 1_048_576

/** The pictures drawn last, so that the same one is drawn once, also while several wait for it. */
const makeShelf = () => {
  const shelf = new Map<string, { picture: Promise<Picture>; bytes: number }>()
  let bytes = 0
  const drop = (key: string) => {
    bytes -= shelf.get(key)?.bytes ?? 0
    shelf.delete(key)
  }
  return (key: string, draw: () => Promise<Picture>): Promise<Picture> => {
    const known = shelf.get(key)
    if (known) {
      shelf.delete(key)
      shelf.set(key, known)
      return known.picture
    }
    const entry = { picture: draw(), bytes: 0 }
    shelf.set(key, entry)
    entry.picture.then(
      picture => {
        entry.bytes = picture.length
        bytes += entry.bytes
        for (const oldest of shelf.keys()) {
          if (bytes <= KEPT_BYTES) break
          drop(oldest)
        }
      },
      () => drop(key)
    )
    return entry.picture
  }
}

/**
 * A typesetter whose pictures take at most `within` milliseconds each. The thread starts with the first picture, is replaced when it
 * dies or takes too long, and ends when nobody asks. `thread` is for tests.
 */
export const makeTypesetter = (
  within = 10_000,
  thread = new URL('./typesetter-thread.ts', import.meta.url),
  idle = IDLE_MS
): Typesetter => {
  let worker: Worker | undefined
  let rest: NodeJS.Timeout | undefined
  const inTurn = semaphore(1, LONGEST_LINE)
  const shelved = makeShelf()

  const started = async () => {
    const made = new Worker(thread, { execArgv: [], resourceLimits: { maxOldGenerationSizeMb: HEAP_MB } })
    made.on('error', () => undefined)
    await once(made, 'message')
    return made
  }
  const end = async () => {
    const ending = worker
    worker = undefined
    clearTimeout(rest)
    await ending?.terminate()
  }

  /** What the thread answers; undefined if it has ended. */
  const ask = async (asked: AskedPicture): Promise<{ picture?: Picture; error?: string } | undefined> => {
    worker ??= await started()
    const own = worker
    const gone = new AbortController()
    const leave = () => gone.abort()
    own.once('exit', leave)
    own.ref()
    try {
      const signal = AbortSignal.any([AbortSignal.timeout(within), gone.signal])
      const answered = once(own, 'message', { signal })
      own.postMessage(asked)
      const [told] = await answered
      return told
    } catch {
      // What hangs in the typesetter itself cannot be interrupted: nobody waits for its end.
      worker = undefined
      own.terminate().catch(() => undefined)
      if (gone.signal.aborted) return undefined
      throw new ApiError('UNAVAILABLE', 'Drawing this canvas took too long. Try again later.')
    } finally {
      own.off('exit', leave)
      own.unref()
    }
  }

  const drawn = async (asked: AskedPicture) => {
    clearTimeout(rest)
    // One that died with another picture is no reason to refuse this one.
    const told = (await ask(asked)) ?? (await ask(asked))
    rest = setTimeout(end, idle).unref()
    if (told?.picture === undefined) throw new Error(`a canvas was not drawn: ${told?.error ?? 'the thread ended'}`)
    return told.picture
  }

  return {
    draw: asked =>
      shelved(hash('sha256', JSON.stringify(asked)), () =>
        inTurn(() => drawn(asked)).catch((error: unknown) => {
          if (error instanceof LineTooLong) throw new ApiError('OVERLOADED')
          throw error
        })
      ),
    close: end
  }
}
