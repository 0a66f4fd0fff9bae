import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { semaphore } from '../../../platform/database/semaphore.ts'
import type { ReadDocument } from './document.ts'
import type { AskedPage, AskedSitemap } from './reader-thread.ts'
import type { SitemapDocument } from './sitemap-document.ts'

/** Reads what was fetched; undefined for what cannot be read in the time and memory that it may take. */
export type Reader = {
  readPage(asked: AskedPage): Promise<ReadDocument | undefined>
  readSitemap(asked: AskedSitemap): Promise<SitemapDocument | undefined>
  close(): Promise<void>
}

const HEAP_MB = 256
// What a file unfolds to lies outside the heap.
const MEMORY_BYTES = 512 * 1_048_576
const LOOK_EVERY_MS = 25

/** Ends once the process has taken much more memory than now. */
const memoryLimit = () => {
  const limit = new AbortController()
  const most = process.memoryUsage.rss() + MEMORY_BYTES
  const timer = setInterval(() => {
    if (process.memoryUsage.rss() > most) limit.abort()
  }, LOOK_EVERY_MS)
  return { signal: limit.signal, lift: () => clearInterval(timer) }
}

/**
 * Reads pages in a thread of its own, one after the other. A page may be made so that any parser works on it for minutes, or unfolds
 * it to gigabytes: then the thread is ended, and nobody else has waited for longer than `within` milliseconds.
 */
export const makeReader = (within = 5000): Reader => {
  let thread: Worker | undefined
  const inTurn = semaphore(1)

  const started = async () => {
    const made = new Worker(new URL('./reader-thread.ts', import.meta.url), {
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: HEAP_MB }
    })
    made.on('error', () => undefined)
    await once(made, 'message')
    return made
  }
  const end = async () => {
    const ending = thread
    thread = undefined
    await ending?.terminate()
  }

  const read = <T>(asked: AskedPage | AskedSitemap) =>
    inTurn(async () => {
      thread ??= await started()
      const memory = memoryLimit()
      try {
        const signal = AbortSignal.any([AbortSignal.timeout(within), memory.signal])
        const answered = once(thread, 'message', { signal })
        thread.ref()
        thread.postMessage(asked)
        const [told] = await answered
        thread.unref()
        return told as T
      } catch {
        await end()
        return undefined
      } finally {
        memory.lift()
      }
    })

  return { readPage: read<ReadDocument>, readSitemap: read<SitemapDocument>, close: end }
}
