import type { ProblemCode, ProblemWords } from './registry.ts'

/** What each problem is called, and what puts it right, in English. */
export const problems: Record<ProblemCode, ProblemWords> = {
  MOVED: {
    title: 'Moved permanently',
    help: 'The community has another slug now. Repeat the request at the address in `Location`.'
  },
  INVALID_INPUT: {
    title: 'Invalid input',
    help: 'See `errors`: each entry gives the location of an invalid value and how to correct it.'
  },
  OUT_OF_RANGE: {
    title: 'Value out of range',
    help: 'A date, number or cursor in the request is invalid or cannot be stored. Check the allowed values in the documentation.'
  },
  INVALID_JSON: {
    title: 'Invalid JSON',
    help: 'Send one JSON document in UTF-8 with Content-Type: application/json.'
  },
  INVALID_REQUEST: {
    title: 'Bad request',
    help: 'The request could not be read as HTTP. Check its address, headers and length.'
  },
  GRAPHQL_PARSE_FAILED: {
    title: 'GraphQL syntax error',
    help: '`query` could not be parsed as a GraphQL document.'
  },
  GRAPHQL_VALIDATION_FAILED: {
    title: 'GraphQL validation failed',
    help: 'Each error names the field or argument that does not match the schema.'
  },
  PERSISTED_QUERY_NOT_SUPPORTED: {
    title: 'Persisted queries not supported',
    help: 'Send the text of the document in `query`. Clients with automatic persisted queries do this automatically.'
  },
  GRAPHQL_TOO_COSTLY: {
    title: 'GraphQL query too complex',
    help: 'Request shorter lists (`first`), fewer levels or fewer fields; `extensions.cost` shows the requested and the allowed cost.'
  },
  UNAUTHENTICATED: {
    title: 'Not authenticated',
    help: 'Send `Authorization: Bearer` with a valid key or token.'
  },
  FORBIDDEN: {
    title: 'Forbidden',
    help: 'The key or person lacks the required permission. `allowed` on the resource lists the allowed actions.'
  },
  ORIGIN_NOT_ALLOWED: {
    title: 'Origin not allowed',
    help: 'A publishable key works only from the origins of its portal. Add this origin to the portal, exactly as the browser sends it.'
  },
  NOT_FOUND: {
    title: 'Not found',
    help: 'No resource with this name or id is visible to the caller.'
  },
  METHOD_NOT_ALLOWED: {
    title: 'Method not allowed',
    help: 'The address exists but does not support this method. The Allow header lists the supported methods.'
  },
  NOT_ACCEPTABLE: {
    title: 'Format not available',
    help: 'Request application/json, or omit Accept.'
  },
  REQUEST_TIMEOUT: {
    title: 'Request timeout',
    help: 'The complete request did not arrive in time. Send it again over a better connection, or in smaller parts.'
  },
  SLUG_TAKEN: {
    title: 'Slug already in use',
    help: 'Another resource has this slug. Choose a different one, or omit it to create one from the name.'
  },
  ORIGIN_TAKEN: {
    title: 'External key already in use',
    help: 'Another record from this source has this externalKey. Update that record, or upsert instead of creating.'
  },
  EXTERNAL_ID_TAKEN: {
    title: 'External id already in use',
    help: 'An externalId belongs to one person only. Use the filter `externalId` to find the person who has it.'
  },
  ALREADY_A_MEMBER: {
    title: 'Membership already exists',
    help: 'There is one membership for each person and community. Change that one: its transitions make an alumnus active again.'
  },
  MOVE_NOT_ALLOWED: {
    title: 'Transition not allowed',
    help: 'The detail states the required status or what is missing. The allowed actions of a community, a page request or a case list this in advance.'
  },
  PORTAL_IN_USE: {
    title: 'Portal in use',
    help: 'Communities still refer to this portal. Remove it from the `portals` of those communities first: a community without portals is shown on every portal.'
  },
  CONFLICT: {
    title: 'Conflict',
    help: 'The change conflicts with existing data.'
  },
  IDEMPOTENCY_IN_PROGRESS: {
    title: 'Request still in progress',
    help: 'A request with this Idempotency-Key is still being processed. Wait for its response, then send the request again with the same Idempotency-Key.'
  },
  PRECONDITION_FAILED: {
    title: 'Precondition failed',
    help: 'The resource has changed in the meantime. Get it again, review the changes, and send the update with the new ETag in If-Match.'
  },
  BODY_TOO_LARGE: {
    title: 'Request body too large',
    help: 'Split the data into several requests, or import it as NDJSON or CSV, which is read as a stream.'
  },
  URI_TOO_LONG: { title: 'URI too long', help: 'Shorten the query.' },
  UNSUPPORTED_MEDIA_TYPE: {
    title: 'Unsupported media type',
    help: 'Send application/json in UTF-8; updates can also be application/merge-patch+json, imports application/x-ndjson, text/csv or text/calendar.'
  },
  UNKNOWN_REFERENCE: {
    title: 'Unknown reference',
    help: 'A slug or id in the body or in a parameter does not refer to a resource visible to the caller.'
  },
  RULE_BROKEN: {
    title: 'Rule violated',
    help: 'The values are valid individually but not in combination; see `errors`.'
  },
  CAUSE_NEEDED: {
    title: 'Reason required',
    help: 'Give a reason that helps the person; `errors` names the field.'
  },
  BULK_FAILED: {
    title: 'Bulk request failed',
    help: 'Some items are invalid, and no changes were made because all or none was requested. Fix the items listed in `errors` and send all items again.'
  },
  IDEMPOTENCY_MISMATCH: {
    title: 'Idempotency-Key already used',
    help: 'This key was used for another request. Use a new Idempotency-Key for a new request; reuse a key only to repeat the identical request.'
  },
  PRECONDITION_REQUIRED: {
    title: 'Precondition required',
    help: 'Send If-Match with the ETag you last read, to avoid overwriting other changes, or `*` to update regardless of the version.'
  },
  RATE_LIMITED: { title: 'Too many requests', help: 'Wait for the number of seconds in Retry-After.' },
  HEADERS_TOO_LARGE: { title: 'Request headers too large', help: 'Send fewer or shorter headers.' },
  INTERNAL: {
    title: 'Internal server error',
    help: 'The error is logged under the request id in `instance`. Try again; if the error persists, report that id.'
  },
  NOT_IMPLEMENTED: {
    title: 'Format not available',
    help: 'Only JSON is available: omit `format` or send format=json.'
  },
  UNAVAILABLE: {
    title: 'Service unavailable',
    help: 'Try again after the number of seconds in Retry-After.'
  },
  OVERLOADED: {
    title: 'Service overloaded',
    help: 'Too many requests are waiting. Try again after the number of seconds in Retry-After.'
  }
}
