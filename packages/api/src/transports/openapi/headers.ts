const text = (maxLength: number, pattern: string) => ({ type: 'string', maxLength, pattern })
const LINE = '^[^\\x00-\\x1f\\x7f]+$'
// A condition may name any version: what is the tag of none is not the present one (RFC 9110, 13.1).
const CONDITION = text(16_384, '^[^\\x00\\r\\n]*$')

/** Headers of answers, by name. */
export const headers = {
  'Access-Control-Allow-Origin': {
    description:
      'The site that can read the response: one of the portal’s origins, for its publishable keys; `*` for problems, which every page can read.',
    schema: { ...text(300, LINE), examples: ['https://intranet.example.org'] }
  },
  'Content-Disposition': {
    description: 'The file name under which a browser stores the response (RFC 6266).',
    schema: { ...text(200, LINE), examples: ['attachment; filename="person.json"'] }
  },
  ETag: {
    description:
      'The version of the resource, for If-None-Match and If-Match (RFC 9110). A compressed response adds `-br` or `-gzip`; conditional requests accept it with or without.',
    schema: { ...text(100, '^"[!-~]+"$'), examples: ['"2jmj7l5rSw0yVb-vlWAYkK-YBwk"'] }
  },
  'Idempotent-Replayed': {
    description: 'Sent when this is the response to an earlier request with the same Idempotency-Key.',
    schema: { type: 'string', enum: ['true'] }
  },
  Link: {
    description: 'The next page, as `rel="next"` (RFC 8288); omitted on the last page.',
    schema: { ...text(9000, '^<'), examples: ['</v1/communities?cursor=WyJuYW1lIl0>; rel="next"'] }
  },
  Location: {
    description: 'The URL of the created resource.',
    schema: {
      ...text(500, '^/'),
      format: 'uri-reference',
      examples: ['/v1/communities/019a8f3e-6c1b-7d42-9e05-3b7f2a61c8d4']
    }
  },
  RateLimit: {
    description: 'The number of requests left and for how many seconds (draft-ietf-httpapi-ratelimit-headers-11).',
    schema: { ...text(200, '^"'), examples: ['"reads";r=5999;t=42'] }
  },
  'RateLimit-Policy': {
    description:
      'The number of reads, and of writes and searches, that one caller can make (draft-ietf-httpapi-ratelimit-headers-11).',
    schema: { ...text(200, '^"'), examples: ['"reads";q=6000;w=60, "writes";q=600;w=60'] }
  },
  'Retry-After': {
    description: 'The number of seconds to wait before a retry.',
    schema: { type: 'integer', format: 'int32', minimum: 0, maximum: 86_400, examples: [2] }
  },
  'X-Request-Id': {
    description: 'The id of the request, under which it is logged: the caller’s own if one was sent.',
    schema: { ...text(100, '^[\\w.-]+$'), examples: ['5f0c6d0e-8a52-4f5e-9d0b-0c4c2a9f6d11'] }
  }
}
export type HeaderName = keyof typeof headers

/** Headers of requests, by name, as parameters. */
export const requestHeaders = {
  'Guildhall-Actor': {
    description: 'The external id of the person for whom a secret key acts; both are recorded.',
    required: false,
    schema: { ...text(300, LINE), minLength: 1, examples: ['ada.okafor'] }
  },
  'Idempotency-Key': {
    description:
      'A key chosen by the caller, preferably a UUID. Repeating the same request with the same key within 24 hours performs it only once and returns the same response.',
    required: false,
    schema: { ...text(255, '^[!-~]+$'), minLength: 1, examples: ['8e03978e-40d5-43dd-bc93-6894a57f9324'] }
  },
  'If-Match': {
    description: 'The ETag that was read last, to prevent lost updates; `*` for any version.',
    required: true,
    schema: { ...CONDITION, examples: ['"2jmj7l5rSw0yVb-vlWAYkK-YBwk"'] }
  },
  'If-None-Match': {
    description: 'The ETag that the caller has; the response is 304 if the resource has not changed.',
    required: false,
    schema: { ...CONDITION, examples: ['"2jmj7l5rSw0yVb-vlWAYkK-YBwk"'] }
  }
}
export type RequestHeader = keyof typeof requestHeaders

/** References to headers, by name. */
export const headerRefs = (...names: HeaderName[]) =>
  Object.fromEntries(names.map(name => [name, { $ref: `#/components/headers/${name}` }]))

/** Those that every answer has. */
export const ALWAYS = [
  'Access-Control-Allow-Origin',
  'RateLimit',
  'RateLimit-Policy',
  'X-Request-Id'
] as const satisfies HeaderName[]

/** The headers as parameters of the document. */
export const headerParameters = (...names: RequestHeader[]) =>
  names.map(name => ({ $ref: `#/components/parameters/${name}` }))

/** Everything here as components of the document. */
export const headerComponents = {
  headers,
  parameters: Object.fromEntries(
    Object.entries(requestHeaders).map(([name, header]) => [name, { name, in: 'header', ...header }])
  )
}
