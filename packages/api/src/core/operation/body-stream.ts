import type { Readable } from 'node:stream'
import type { FastifyRequest } from 'fastify'
import { ApiError } from '../problem/api-error.ts'
import { mediaTypeOf, requireUtf8 } from './media.ts'

/** A body that is read as it arrives, no faster than it is used. */
export type BodyStream = { type: string; chunks: AsyncIterable<Buffer> }

const unhurried = new WeakSet<object>()

/** Whether a body may arrive on a connection for as long as it keeps coming. */
export const isUnhurried = (socket: object) => unhurried.has(socket)

const silence = () =>
  new ApiError(
    'REQUEST_TIMEOUT',
    'The body stopped arriving. Completed rows are kept; send the whole body again.',
    [],
    {
      connection: 'close'
    }
  )

/** The next part, or a refusal when nothing comes for too long. */
const nextOf = async (parts: AsyncIterator<Buffer>, patience: number) => {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(silence()), patience)
  })
  try {
    return await Promise.race([parts.next(), late])
  } finally {
    clearTimeout(timer)
  }
}

async function* partsOf(body: Readable, patience: number): AsyncGenerator<Buffer> {
  // The connection is still needed for the answer.
  const parts: AsyncIterator<Buffer> = body.iterator({ destroyOnReturn: false })
  try {
    for (let part = await nextOf(parts, patience); !part.done; part = await nextOf(parts, patience)) yield part.value
  } catch (error) {
    if (error instanceof ApiError) throw error
    throw new ApiError('INVALID_REQUEST', 'The body ended early. Completed rows are kept.')
  }
}

/**
 * The body of a request as it arrives, however long that takes, as long as no pause in it is longer than other requests may take.
 * @throws ApiError REQUEST_TIMEOUT when it stops coming, INVALID_REQUEST when it breaks off.
 */
export const bodyStream = ({ headers, raw, server }: FastifyRequest, body: Readable): BodyStream => {
  const type = headers['content-type']!
  requireUtf8(type)
  unhurried.add(raw.socket)
  return { type: mediaTypeOf(type), chunks: partsOf(body, server.server.requestTimeout) }
}
