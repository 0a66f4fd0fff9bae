import type { Problem } from '@guildhall/schema'
import type { ProblemCode } from '../../core/problem/registry.ts'

/** A request that is answered with a problem, and what the answer says; a test sends each and compares. */
export type ProblemExample = {
  /** Its method and path. What is in braces is an id. */
  request: string
  headers?: Readonly<Record<string, string>>
  /** What is sent as JSON; a text as it stands. */
  body?: unknown
  /** Which key is sent; a secret one unless it says otherwise. */
  key?: 'secret' | 'publishable' | 'none'
} & (
  | { detail: string; errors?: Problem['errors'] }
  /** Over GraphQL, the response. */
  | { response: object }
)

/** For each problem that one request alone can meet, such a request. */
export const EXAMPLES: { readonly [C in ProblemCode]?: ProblemExample } = {
  MOVED: {
    request: 'GET /v1/communities/signposts',
    detail: 'The community has another slug now. Repeat the request at the address in `Location`.'
  },
  INVALID_INPUT: {
    request: 'POST /v1/communities',
    body: { name: '', status: 'open' },
    detail: '/name: It is empty. Enter a value.',
    errors: [
      { pointer: '/name', detail: 'It is empty. Enter a value.' },
      {
        pointer: '/status',
        detail:
          'It must be one of: draft, proposed, changes_asked, approved, declined, planning, active, renewing, dormant, closing, closed, merged, withdrawn.'
      }
    ]
  },
  OUT_OF_RANGE: {
    request: 'GET /v1/communities?updatedSince=0000-01-01T00:00:00Z',
    detail:
      'A date, number or cursor in the request is invalid or cannot be stored. Check the allowed values in the documentation.'
  },
  INVALID_JSON: {
    request: 'POST /v1/communities',
    body: '{"name": "Signs"',
    detail: 'Send one JSON document in UTF-8 with Content-Type: application/json.',
    errors: [{ pointer: '', detail: 'It is not valid JSON at line 1, column 17.' }]
  },
  GRAPHQL_PARSE_FAILED: {
    request: 'POST /graphql',
    body: { query: '{ communities { nodes { name }' },
    response: {
      errors: [
        {
          message: 'Syntax Error: Expected Name, found <EOF>.',
          locations: [{ line: 1, column: 31 }],
          extensions: { code: 'GRAPHQL_PARSE_FAILED' }
        }
      ]
    }
  },
  GRAPHQL_VALIDATION_FAILED: {
    request: 'POST /graphql',
    body: { query: '{ communities { nodes { title } } }' },
    response: {
      errors: [
        {
          message: 'Cannot query field "title" on type "Community".',
          locations: [{ line: 1, column: 25 }],
          extensions: { code: 'GRAPHQL_VALIDATION_FAILED' }
        }
      ]
    }
  },
  PERSISTED_QUERY_NOT_SUPPORTED: {
    request: 'POST /graphql',
    body: {
      extensions: {
        persistedQuery: { version: 1, sha256Hash: 'ecf4edb46db40b5132295c0291d62fb65d6759a9eedfa4d5d612dd5ec54a6b38' }
      }
    },
    response: {
      errors: [
        {
          message: 'PersistedQueryNotSupported',
          extensions: {
            type: '/problems/PERSISTED_QUERY_NOT_SUPPORTED',
            status: 400,
            detail:
              'Send the text of the document in `query`. Clients with automatic persisted queries do this automatically.',
            code: 'PERSISTED_QUERY_NOT_SUPPORTED',
            instance: '5f0c6d0e-8a52-4f5e-9d0b-0c4c2a9f6d11'
          }
        }
      ]
    }
  },
  GRAPHQL_TOO_COSTLY: {
    request: 'POST /graphql',
    body: { query: '{ communities(first: 100) { nodes { members(first: 100) { nodes { person { name } } } } } }' },
    response: {
      errors: [
        {
          message: 'The document exceeds the cost limit of 5000. Request shorter lists (`first`) or fewer levels.',
          extensions: {
            type: '/problems/GRAPHQL_TOO_COSTLY',
            status: 400,
            detail: 'The document exceeds the cost limit of 5000. Request shorter lists (`first`) or fewer levels.',
            code: 'GRAPHQL_TOO_COSTLY',
            instance: '5f0c6d0e-8a52-4f5e-9d0b-0c4c2a9f6d11'
          }
        }
      ],
      extensions: { cost: { limit: 5000 } }
    }
  },
  UNAUTHENTICATED: {
    request: 'GET /v1/communities',
    key: 'none',
    detail: 'Send `Authorization: Bearer` with a key or a token.'
  },
  FORBIDDEN: {
    request: 'POST /v1/communities',
    key: 'publishable',
    body: { name: 'Signs' },
    detail: 'Publishable keys can only read public data. Use a secret key from a server.'
  },
  ORIGIN_NOT_ALLOWED: {
    request: 'GET /v1/communities',
    key: 'publishable',
    headers: { Origin: 'https://blog.example' },
    detail:
      'This key is not allowed on this site. Add the site’s origin to the origins of the key’s portal, exactly as the browser sends it.'
  },
  NOT_FOUND: {
    request: 'GET /v1/communities/wayfindng',
    detail: 'The community "wayfindng" does not exist or is not visible to the caller.'
  },
  METHOD_NOT_ALLOWED: {
    request: 'DELETE /v1/communities',
    detail: 'DELETE is not allowed at this address. Allowed: GET, HEAD, OPTIONS, POST, PUT.'
  },
  NOT_ACCEPTABLE: {
    request: 'GET /v1/communities',
    headers: { Accept: 'text/csv' },
    detail: 'Request application/json, or omit Accept.'
  },
  SLUG_TAKEN: {
    request: 'POST /v1/communities',
    body: { name: 'Wayfinding', slug: 'wayfinding' },
    detail: 'Another resource has this slug. Choose a different one, or omit it to create one from the name.',
    errors: [
      {
        pointer: '/slug',
        detail: 'Another resource has this slug. Choose a different one, or omit it to create one from the name.'
      }
    ]
  },
  ORIGIN_TAKEN: {
    request: 'POST /v1/communities',
    body: { name: 'Signs', source: 'intranet', externalKey: '42' },
    detail: 'Another record from this source has this externalKey. Update that record, or upsert instead of creating.',
    errors: [
      {
        pointer: '/externalKey',
        detail:
          'Another record from this source has this externalKey. Update that record, or upsert instead of creating.'
      }
    ]
  },
  EXTERNAL_ID_TAKEN: {
    request: 'POST /v1/people',
    body: { name: 'Solveig Brandvold', externalId: 'solveig.brandvold' },
    detail: 'An externalId belongs to one person only. Use the filter `externalId` to find the person who has it.',
    errors: [
      {
        pointer: '/externalId',
        detail: 'An externalId belongs to one person only. Use the filter `externalId` to find the person who has it.'
      }
    ]
  },
  ALREADY_A_MEMBER: {
    request: 'POST /v1/memberships',
    body: { community: 'wayfinding', person: '{person}' },
    detail:
      'There is one membership for each person and community. Change that one: its transitions make an alumnus active again.',
    errors: [
      {
        pointer: '/person',
        detail:
          'There is one membership for each person and community. Change that one: its transitions make an alumnus active again.'
      }
    ]
  },
  MOVE_NOT_ALLOWED: {
    request: 'POST /v1/communities/wayfinding/transitions',
    body: { transition: 'reopen', reason: 'We start again.' },
    detail: 'The community is active. This is possible only while it is declined or closed.'
  },
  PORTAL_IN_USE: {
    request: 'DELETE /v1/portals/intranet',
    headers: { 'If-Match': '*' },
    detail:
      'Communities still refer to this portal. Remove it from the `portals` of those communities first: a community without portals is shown on every portal.'
  },
  PRECONDITION_FAILED: {
    request: 'PATCH /v1/communities/wayfinding',
    headers: { 'If-Match': '"3f9c2b1a"' },
    body: { summary: 'Signs that people understand.' },
    detail:
      'The resource has changed in the meantime. Get it again, review the changes, and send the update with the new ETag in If-Match.',
    errors: [{ header: 'If-Match', detail: 'This is no longer the latest version.' }]
  },
  UNSUPPORTED_MEDIA_TYPE: {
    request: 'POST /v1/communities',
    headers: { 'Content-Type': 'text/plain' },
    body: 'Signs',
    detail: 'Send the body as application/json, in UTF-8, and name that type in Content-Type.'
  },
  UNKNOWN_REFERENCE: {
    request: 'POST /v1/memberships',
    body: { community: 'wayfindng', person: '{person}' },
    detail: 'The community "wayfindng" does not exist or is not visible to the caller.',
    errors: [
      { pointer: '/community', detail: 'The community "wayfindng" does not exist or is not visible to the caller.' }
    ]
  },
  RULE_BROKEN: {
    request: 'POST /v1/terms',
    body: { membership: '{membership}', role: 'core', startedOn: '2026-05-01', endedOn: '2026-04-01' },
    detail: 'The term starts on 2026-05-01 and cannot end before that day.',
    errors: [{ pointer: '/endedOn', detail: 'The term starts on 2026-05-01 and cannot end before that day.' }]
  },
  IDEMPOTENCY_MISMATCH: {
    request: 'POST /v1/communities',
    headers: { 'Idempotency-Key': 'signs-1' },
    body: { name: 'Signage' },
    detail:
      'This key was used for another request. Use a new Idempotency-Key for a new request; reuse a key only to repeat the identical request.'
  },
  PRECONDITION_REQUIRED: {
    request: 'PATCH /v1/communities/wayfinding',
    body: { summary: 'Signs that people understand.' },
    detail:
      'Send If-Match with the ETag you last read, to avoid overwriting other changes, or `*` to update regardless of the version.',
    errors: [{ header: 'If-Match', detail: 'The ETag last read, or *.' }]
  },
  BULK_FAILED: {
    request: 'PUT /v1/communities',
    body: {
      atomic: true,
      items: [
        { source: 'intranet', externalKey: '43', name: 'Signs' },
        { source: 'intranet', externalKey: '44', name: 'Maps', parent: 'wayfindng' }
      ]
    },
    detail:
      'Some items are invalid, and no changes were made because all or none was requested. Fix the items listed in `errors` and send all items again.',
    errors: [
      { pointer: '/items/1', detail: 'The community "wayfindng" does not exist or is not visible to the caller.' }
    ]
  },
  CAUSE_NEEDED: {
    request: 'POST /v1/memberships/{application}/transitions',
    body: { transition: 'decline' },
    detail: 'Give a reason that helps the person.',
    errors: [{ pointer: '/reason', detail: 'Give a reason that helps the person.' }]
  }
}
