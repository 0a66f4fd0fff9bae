import { pipeline, Readable } from 'node:stream'
import { constants, createBrotliCompress, createGzip } from 'node:zlib'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { encodingFor } from './encoding.ts'

// What has been read is sent, and not kept until there is more of it.
const COMPRESSORS = {
  br: () =>
    createBrotliCompress({
      flush: constants.BROTLI_OPERATION_FLUSH,
      params: { [constants.BROTLI_PARAM_QUALITY]: 4 }
    }),
  gzip: () => createGzip({ flush: constants.Z_SYNC_FLUSH })
}

/**
 * A document as it is sent while it is read, compressed as the caller asks for it. When reading fails the connection ends, so that
 * nobody takes a part for the whole.
 */
export const streamed = (request: FastifyRequest, reply: FastifyReply, parts: AsyncIterable<string>): Readable => {
  const encoding = encodingFor(request.headers['accept-encoding'] as string | undefined, Number.POSITIVE_INFINITY)
  if (encoding) reply.header('content-encoding', encoding)
  if (request.method === 'HEAD') return Readable.from([])
  const source = Readable.from(parts, { objectMode: false })
  // The compressor fails with its source, and Fastify then ends the connection.
  return encoding ? pipeline(source, COMPRESSORS[encoding](), () => undefined) : source
}
