import type { IncomingMessage } from 'node:http'
import { PassThrough, type Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { constants, createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { EgressError } from './error.ts'
import { message } from './message.ts'

/** The encodings that are asked for and understood. */
export const ENCODINGS = 'gzip, br, deflate'

// A body that is cut on purpose ends in the middle of its encoding.
const lenient = { finishFlush: constants.Z_SYNC_FLUSH }
const DECODERS: Record<string, () => Transform> = {
  gzip: () => createGunzip(lenient),
  'x-gzip': () => createGunzip(lenient),
  deflate: () => createInflate(lenient),
  br: () => createBrotliDecompress({ finishFlush: constants.BROTLI_OPERATION_FLUSH })
}

const decoderOf = (encoding = ''): Transform => {
  const name = encoding.trim().toLowerCase()
  if (name === '' || name === 'identity') return new PassThrough()
  const make = DECODERS[name]
  if (!make) throw new EgressError('garbled', message('egress.encoding'))
  return make()
}

/** Passes on at most so many bytes and then ends. */
const upTo = (atMost: number) =>
  async function* (source: AsyncIterable<Buffer>) {
    let left = atMost
    for await (const chunk of source) {
      yield chunk.subarray(0, left)
      left -= chunk.length
      if (left < 0) return
    }
  }

const LINGER_MS = 1000

/** Lets a body that nobody reads come to its end, for a second and so many bytes: many servers take a connection that is closed earlier for a failure. */
export const leaveBody = (response: IncomingMessage, atMost: number) => {
  let left = atMost
  const close = setTimeout(() => response.destroy(), LINGER_MS).unref()
  response.on('error', () => undefined)
  response.on('close', () => clearTimeout(close))
  response.on('data', (chunk: Buffer) => {
    left -= chunk.length
    if (left < 0) response.destroy()
  })
  return { body: Buffer.alloc(0), truncated: true }
}

/**
 * Reads a body, decoded, up to `atMost` bytes; what is longer is cut there and the connection closed, so that neither an
 * endless body nor a small one that unfolds to a giant costs more. As sent, too, it is read no further than that.
 */
export const readBody = async (response: IncomingMessage, atMost: number) => {
  const chunks: Buffer[] = []
  let size = 0
  let sent = 0
  response.on('data', (chunk: Buffer) => {
    sent += chunk.length
  })
  response.pause()
  const collect = async (source: AsyncIterable<Buffer>) => {
    for await (const chunk of source) {
      chunks.push(chunk.subarray(0, atMost - size))
      size += chunk.length
      if (size > atMost) return
    }
  }
  try {
    const decode = decoderOf(response.headers['content-encoding'])
    await pipeline(response, upTo(atMost), decode, collect)
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException
    if (/^(Z_|ERR_(_ERROR|PADDING|BROTLI))/.test(code) || /BROTLI|_ERROR_FORMAT/.test(code)) {
      throw new EgressError('garbled', message('egress.misencoded'))
    }
    if (size <= atMost && sent <= atMost) throw error
  } finally {
    response.destroy()
  }
  return { body: Buffer.concat(chunks), truncated: size > atMost || sent > atMost }
}
