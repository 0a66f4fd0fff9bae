import { brotliCompress, brotliCompressSync, constants, gzip, gzipSync } from 'node:zlib'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { etagIn, etagOf, names } from '../../core/model/etag.ts'
import { preferred } from './accept.ts'

const COMPRESSED_FROM = 1024
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }

/** How a body is compressed. */
export type Encoding = 'br' | 'gzip'

/** The encoding in which a caller wants this many bytes; undefined for the bytes as they are. */
export const encodingFor = (accepted: string | undefined, bytes: number): Encoding | undefined => {
  if (!accepted || bytes < COMPRESSED_FROM) return undefined
  const encoding = preferred(accepted, ['br', 'gzip', 'identity'])
  return encoding === 'identity' ? undefined : encoding
}

const acceptedBy = ({ headers }: FastifyRequest) => headers['accept-encoding'] as string | undefined

/** Compresses a body at once. */
export const compressed = (body: string | Buffer, encoding: Encoding): Buffer =>
  encoding === 'br' ? brotliCompressSync(body, BROTLI) : gzipSync(body)

/** Compresses texts as callers ask for it; the ETag of a compressed one names the encoding. */
export const compressTexts = (app: FastifyInstance) => {
  app.addHook('onSend', (request, reply, payload, done) => {
    const encoding =
      typeof payload === 'string' ? encodingFor(acceptedBy(request), Buffer.byteLength(payload)) : undefined
    if (!encoding) return done()
    reply.header('content-encoding', encoding)
    if (reply.hasHeader('etag')) reply.header('etag', etagIn(String(reply.getHeader('etag')), encoding))
    if (encoding === 'br') brotliCompress(payload as string, BROTLI, done)
    else gzip(payload as string, done)
  })
}

/** Whether a caller already has what has this ETag; then the answer is 304 with the ETag of what 200 would bring. */
export const isKnown = (request: FastifyRequest, reply: FastifyReply, etag: string, bytes: number): boolean => {
  const known = request.headers['if-none-match']
  if (known === undefined || !names(known, etag)) return false
  reply.code(304).header('etag', etagIn(etag, encodingFor(acceptedBy(request), bytes)))
  return true
}

/** A body that is the same for many requests, compressed once for each encoding. */
export type Encoded = { etag: string; in(encoding?: Encoding): Buffer }

/** Makes a body ready to be sent again and again. */
export const encoded = (content: string | Buffer): Encoded => {
  const body = Buffer.from(content)
  const forms = new Map<Encoding | undefined, Buffer>([[undefined, body]])
  return {
    etag: etagOf(body),
    in(encoding) {
      const form = forms.get(encoding) ?? compressed(body, encoding!)
      forms.set(encoding, form)
      return form
    }
  }
}

/** Sends a body in the encoding that the caller prefers, or 304 to callers who have it. */
export const sendEncoded = (request: FastifyRequest, reply: FastifyReply, body: Encoded) => {
  const bytes = body.in().length
  if (reply.statusCode === 200 && isKnown(request, reply, body.etag, bytes)) return reply.send()
  const encoding = encodingFor(acceptedBy(request), bytes)
  if (encoding) reply.header('content-encoding', encoding)
  return reply.header('etag', etagIn(body.etag, encoding)).send(body.in(encoding))
}
