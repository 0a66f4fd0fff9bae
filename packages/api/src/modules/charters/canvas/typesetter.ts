import { type ChildProcess, fork } from 'node:child_process'
import { hash } from 'node:crypto'
import { once } from 'node:events'
import { ApiError } from '../../../core/problem/api-error.ts'
import { LineTooLong, semaphore } from '../../../platform/database/semaphore.ts'
import type { AskedPicture, Picture } from './typeset.ts'

/** Draws canvases, one after the other, in a process of its own. */
export type Typesetter = {
  /** @throws ApiError OVERLOADED where too many wait already, UNAVAILABLE where it takes too long. */
  draw(asked: AskedPicture): Promise<Picture>
  close(): Promise<void>
}

const HEAP_MB = 256
const LONGEST_LINE = 50
/** Fonts and what typst remembers take some 200 MB, which only the end of a process gives back: when nobody has asked for this long. */
const IDLE_MS = 60_000
// Some twenty canvases.
const KEPT_BYTES = 8 * 1_048_576

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

/** What the process sends next; undefined if it has ended. @throws AbortError after `within` milliseconds. */
const answerOf = async (child: ChildProcess, within?: number): Promise<unknown> => {
  const gone = new AbortController()
  const leave = () => gone.abort()
  child.once('exit', leave)
  child.once('error', leave)
  try {
    const signals = within === undefined ? [] : [AbortSignal.timeout(within)]
    const [answer] = await once(child, 'message', { signal: AbortSignal.any([gone.signal, ...signals]) })
    return answer
  } catch (error) {
    if (gone.signal.aborted) return undefined
    throw error
  } finally {
    child.off('exit', leave)
    child.off('error', leave)
  }
}

/** Lets the service end without waiting for the process, or not. */
const hold = (child: ChildProcess, way: 'ref' | 'unref') => {
  child[way]()
  child.channel?.[way]()
}

/**
 * A typesetter whose pictures take at most `within` milliseconds each. The process starts with the first picture, is replaced when it
 * dies or takes too long, and ends when nobody asks. `program` is for tests.
 */
export const makeTypesetter = (
  within = 10_000,
  program = new URL('./typesetter-process.ts', import.meta.url),
  idle = IDLE_MS
): Typesetter => {
  let child: ChildProcess | undefined
  let rest: NodeJS.Timeout | undefined
  const inTurn = semaphore(1, LONGEST_LINE)
  const shelved = makeShelf()

  const started = async () => {
    // Pictures are sent as the bytes they are.
    const made = fork(program, { execArgv: [`--max-old-space-size=${HEAP_MB}`], serialization: 'advanced' })
    // Without a listener, one that cannot be started or ended would end the service.
    made.on('error', () => undefined)
    return (await answerOf(made)) === undefined ? undefined : made
  }
  const end = async () => {
    const ending = child
    child = undefined
    clearTimeout(rest)
    if (!ending || ending.exitCode !== null || ending.signalCode !== null) return
    ending.ref()
    ending.kill('SIGKILL')
    await once(ending, 'exit')
  }

  /** What the process answers; undefined if it has ended. */
  const ask = async (asked: AskedPicture): Promise<{ picture?: Picture; error?: string } | undefined> => {
    child ??= await started()
    if (!child) return undefined
    const own = child
    hold(own, 'ref')
    try {
      const answered = answerOf(own, within)
      own.send(asked, () => undefined)
      const told = await answered
      if (!told) child = undefined
      return told as { picture?: Picture; error?: string } | undefined
    } catch {
      await end()
      throw new ApiError('UNAVAILABLE', 'Drawing this canvas took too long. Try again later.')
    } finally {
      hold(own, 'unref')
    }
  }

  const drawn = async (asked: AskedPicture) => {
    clearTimeout(rest)
    // One that died with another picture is no reason to refuse this one.
    const told = (await ask(asked)) ?? (await ask(asked))
    rest = setTimeout(end, idle).unref()
    if (told?.picture === undefined) throw new Error(`a canvas was not drawn: ${told?.error ?? 'the process ended'}`)
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
