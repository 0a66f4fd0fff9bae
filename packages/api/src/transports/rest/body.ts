import type { FastifyInstance, FastifyRequest } from 'fastify'
import { requireUtf8 } from '../../core/operation/media.ts'
import { ApiError } from '../../core/problem/api-error.ts'

const decoder = new TextDecoder('utf-8', { fatal: true })
const LEVELS = 64

// What comes after (checks, comparisons, prints) goes down by calling itself.
const isFlat = (value: unknown, levels = LEVELS): boolean =>
  typeof value !== 'object' ||
  value === null ||
  (levels > 0 && Object.values(value).every(inner => isFlat(inner, levels - 1)))

const parse = (text: Buffer): unknown => {
  try {
    return JSON.parse(decoder.decode(text))
  } catch (error) {
    // Where it is known: V8 names the place of most faults, not of all.
    const place = /line (\d+) column (\d+)/.exec((error as Error).message)
    const detail = place && `It is not valid JSON at line ${place[1]}, column ${place[2]}.`
    throw new ApiError('INVALID_JSON', undefined, detail ? [{ pointer: '', detail }] : [])
  }
}

/** Reads a body as JSON: what is not UTF-8 or not JSON is refused, never mended. */
const readJson = async ({ headers, method }: FastifyRequest, body: Buffer): Promise<unknown> => {
  const type = headers['content-type']!
  requireUtf8(type)
  if (/merge-patch/i.test(type) && method !== 'PATCH') throw new ApiError('UNSUPPORTED_MEDIA_TYPE')
  if (body.length === 0) {
    // Many clients name a type with every DELETE, though there is nothing to send.
    if (method === 'DELETE') return undefined
    throw new ApiError('INVALID_JSON', 'The body is empty; it must be one JSON document.')
  }
  const value = parse(body)
  if (!isFlat(value)) throw new ApiError('INVALID_JSON', `The body is nested more than ${LEVELS} levels deep.`)
  return value
}

const hasBody = ({ headers }: FastifyRequest) =>
  headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0

/** Takes JSON and merge patches, and no other bodies, none of them compressed. */
export const takeJson = (app: FastifyInstance) => {
  app.addHook('preParsing', async (request, _reply, payload) => {
    const { 'content-encoding': encoding = 'identity' } = request.headers
    if (/^\s*identity\s*$/i.test(encoding) || !hasBody(request)) return payload
    throw new ApiError('UNSUPPORTED_MEDIA_TYPE', 'Send the body as it is, without Content-Encoding.', [], {
      'accept-encoding': 'identity'
    })
  })
  app.removeAllContentTypeParsers()
  app.addContentTypeParser(['application/json', 'application/merge-patch+json'], { parseAs: 'buffer' }, readJson)
}
