const text = (maxLength: number, pattern: string) => ({ type: 'string', maxLength, pattern })
const LINE = '^[^\\x00-\\x1f\\x7f]+$'
const TAGS = '^(\\*|(W/)?"[!-~]*"(, *(W/)?"[!-~]*")*)$'

/** Headers of answers, by name. */
export const headers = {
  'Access-Control-Allow-Origin': {
    description:
      'The site that may read the response: one of the portal’s origins, for its publishable keys; `*` for problems, which every page may read.',
    schema: { ...text(300, LINE), examples: ['https://intranet.example.org'] }
  },
  'Content-Disposition': {
    description: 'The file under which a browser stores the response (RFC 6266).',
    schema: { ...text(200, LINE), examples: ['attachment; filename="person.json"'] }
  },
  ETag: {
    description:
      'The version of the resource, for If-None-Match and If-Match (RFC 9110). A compressed response adds `-br` or `-gzip`; conditions take it with or without.',
    schema: { ...text(100, '^"[!-~]+"$'), examples: ['"2jmj7l5rSw0yVb-vlWAYkK-YBwk"'] }
  },
  'Idempotent-Replayed': {
    description: 'Given when this is the answer to an earlier request with the same Idempotency-Key.',
    schema: { type: 'string', enum: ['true'] }
  },
  Link: {
    description: 'The next page, as `rel="next"` (RFC 8288); left out on the last.',
    schema: { ...text(9000, '^<'), examples: ['</v1/communities?cursor=WyJuYW1lIl0>; rel="next"'] }
  },
  Location: {
    description: 'The address of what was made.',
    schema: {
      ...text(500, '^/'),
      format: 'uri-reference',
      examples: ['/v1/communities/019a8f3e-6c1b-7d42-9e05-3b7f2a61c8d4']
    }
  },
  RateLimit: {
    description: 'How many requests are left and for how many seconds (draft-ietf-httpapi-ratelimit-headers-11).',
    schema: { ...text(200, '^"'), examples: ['"reads";r=5999;t=42'] }
  },
  'RateLimit-Policy': {
    description:
      'How many reads, and how many writes and searches, one caller may make (draft-ietf-httpapi-ratelimit-headers-11).',
    schema: { ...text(200, '^"'), examples: ['"reads";q=6000;w=60, "writes";q=600;w=60'] }
  },
  'Retry-After': {
    description: 'The seconds to wait before another try.',
    schema: { type: 'integer', format: 'int32', minimum: 0, maximum: 86_400, examples: [2] }
  },
  'X-Request-Id': {
    description: 'The id of the request, under which it is logged: the caller’s own where it sent one.',
    schema: { ...text(100, '^[\\w.-]+$'), examples: ['5f0c6d0e-8a52-4f5e-9d0b-0c4c2a9f6d11'] }
  }
}
export type HeaderName = keyof typeof headers

/** Headers of requests, by name, as parameters. */
export const requestHeaders = {
  'Guildhall-Actor': {
    description: 'The external id of the person for whom a secret key acts; both are on record.',
    required: false,
    schema: { ...text(300, LINE), minLength: 1, examples: ['ada.okafor'] }
  },
  'Idempotency-Key': {
    description:
      'A key of the caller’s choice, at best a UUID. The same request with the same key is done once and answered alike for 24 hours.',
    required: false,
    schema: { ...text(255, '^[!-~]+$'), minLength: 1, examples: ['8e03978e-40d5-43dd-bc93-6894a57f9324'] }
  },
  'If-Match': {
    description: 'The ETag that was read last, so that nobody’s change is lost; `*` for whatever is there.',
    required: true,
    schema: { ...text(1000, TAGS), examples: ['"2jmj7l5rSw0yVb-vlWAYkK-YBwk"'] }
  },
  'If-None-Match': {
    description:
      'The ETag of what the caller has; 304 says that it is still so. A condition that cannot be read is none.',
    required: false,
    schema: { ...text(1000, '^[^\\x00-\\x1f\\x7f]*$'), examples: ['"2jmj7l5rSw0yVb-vlWAYkK-YBwk"'] }
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
