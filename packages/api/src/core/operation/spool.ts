import { randomUUID } from 'node:crypto'
import { open, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { ApiError, unavailable } from '../problem/api-error.ts'

const MIB = 2 ** 20

/**
 * Keeps bodies in temporary files until the whole of each has come, so that nothing waits for the rest while it holds what
 * others need; all of them together have at most `mostBytes`.
 */
export const makeSpool = (mostBytes: number) => {
  let kept = 0

  const keep = (own: number, more: number) => {
    if (own + more > mostBytes)
      throw new ApiError('BODY_TOO_LARGE', `Maximum ${mostBytes / MIB} MiB. Send the file in parts.`)
    if (kept + more > mostBytes) throw unavailable('Other large bodies are being processed. Send this one again later.')
    kept += more
  }

  /** The same chunks, once all of them have come. */
  return async function* spooled(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    const name = path.join(tmpdir(), `guildhall-${randomUUID()}`)
    const file = await open(name, 'wx+', 0o600)
    let own = 0
    try {
      // Without a name it goes with whoever has it open, however that ends.
      await rm(name)
      for await (const chunk of chunks) {
        keep(own, chunk.length)
        own += chunk.length
        await file.appendFile(chunk)
      }
      yield* file.createReadStream({ start: 0, autoClose: false })
    } finally {
      kept -= own
      await file.close()
    }
  }
}
