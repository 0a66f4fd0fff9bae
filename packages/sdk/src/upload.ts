import { errorOf, infoOf } from './answer.ts'
import { type Clock, within } from './clock.ts'
import { GuildhallError } from './errors.ts'
import type { Import, ImportCreate } from './generated/models.ts'
import type { Options } from './options.ts'
import { headersOf, queryString } from './request.ts'
import type { Service } from './rows.ts'
import { clean, lost } from './send.ts'

/** What an import is told beside its rows. */
export type ImportSettings = Omit<ImportCreate, 'rows'>

/** A file of rows that is sent as it is read. */
export interface Upload extends ImportSettings {
  type: string
  body: AsyncIterable<Uint8Array>
  onProgress: (soFar: Import) => void
}

const LINES = 'application/x-ndjson'

/** Sends a file as one import, and hears line by line how far it is. It is sent once: what was read is gone. */
export const upload = ({ base, config }: Service, file: Upload, options: Options): Promise<Import> =>
  within({ timeoutMs: Infinity }, options, async clock => {
    const { type, body: parts, onProgress, ...settings } = file
    const url = `${base}/v1/imports${queryString(settings)}`
    const said = { ...options, headers: { ...options.headers, 'content-type': type } }
    const headers = await headersOf({ method: 'POST', url, media: LINES, options: said }, config, null)
    const { body, failure, stop } = bodyOf(parts)
    // A body that is still being made must say so, which the types of some platforms do not know.
    const init = { method: 'POST', headers, body, signal: clock.signal, duplex: 'half' as const }
    try {
      const response = await clock.wait((config.fetch ?? fetch)(url, init))
      if (response.ok) return await followed(response, clock, onProgress)
      const text = clean(await clock.wait(response.text()), headers)
      throw errorOf({ ...infoOf(response), text })
    } catch (error) {
      clock.signal.throwIfAborted()
      throw failure.reason ?? (error instanceof GuildhallError ? error : lost(url, error, headers))
    } finally {
      stop()
    }
  })

/** Follows an import to its end. */
async function followed(response: Response, clock: Clock, onProgress: Upload['onProgress']): Promise<Import> {
  let last: Import | undefined
  for await (const line of linesOf(response.body!, clock)) {
    last = JSON.parse(line) as Import
    onProgress(last)
  }
  if (last?.status === 'finished') return last
  const told = `The import was cut off after ${last?.rowCount ?? 0} rows. What is done stays done; send it again`
  throw new GuildhallError(told, { status: response.status, current: last, uncertain: true })
}

/** A body of parts that are asked for when there is room, and what went wrong in making them. */
function bodyOf(parts: AsyncIterable<Uint8Array>) {
  const iterator = parts[Symbol.asyncIterator]()
  const failure: { reason?: unknown } = {}
  let stopped = false
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      try {
        const { done, value } = await iterator.next()
        // Half a body must not look like a whole one.
        if (stopped) controller.error(new Error('nobody waits for it'))
        else if (done) controller.close()
        else controller.enqueue(value)
      } catch (error) {
        failure.reason = error
        throw error
      }
    }
  })
  // Platforms do not all tell a body that nobody wants the rest of it.
  const stop = () => {
    stopped = true
    iterator.return?.().catch(() => undefined)
  }
  return { body, failure, stop }
}

/** The lines of an answer as they come. */
async function* linesOf(body: ReadableStream<Uint8Array>, clock: Clock): AsyncGenerator<string> {
  const reader = body.getReader()
  const decoder = new TextDecoder()
  let rest = ''
  for (let part = await clock.wait(reader.read()); !part.done; part = await clock.wait(reader.read())) {
    const lines = (rest + decoder.decode(part.value, { stream: true })).split('\n')
    rest = lines.pop() ?? ''
    yield* lines
  }
}
