import type { ProblemCode, ProblemWords } from './registry.ts'

/** What each problem is called, and what puts it right, in English. */
export const problems: Record<ProblemCode, ProblemWords> = {
  INVALID_INPUT: {
    title: 'Something in the request does not fit',
    help: 'Look at `errors`: each entry says where something does not fit and what would.'
  },
  OUT_OF_RANGE: {
    title: 'A value is beyond what can be stored',
    help: 'A date, a number or a cursor in the request is not one that exists or can be kept. Compare it with what the documentation allows.'
  },
  INVALID_JSON: {
    title: 'The body is not JSON',
    help: 'Send one JSON document in UTF-8 with Content-Type: application/json.'
  },
  INVALID_REQUEST: {
    title: 'The request is not HTTP as it should be',
    help: 'The request could not be read. Check its address, its headers and its length.'
  },
  GRAPHQL_PARSE_FAILED: {
    title: 'The document is not GraphQL',
    help: 'The text of `query` could not be read as a GraphQL document.'
  },
  GRAPHQL_VALIDATION_FAILED: {
    title: 'The document does not fit the schema',
    help: 'Each error says which field or argument the schema does not know.'
  },
  PERSISTED_QUERY_NOT_SUPPORTED: {
    title: 'Documents are not kept under hashes',
    help: 'Send the text of the document in `query`. Clients with automatic persisted queries do that by themselves.'
  },
  GRAPHQL_TOO_COSTLY: {
    title: 'The document asks for too much at once',
    help: 'Ask for shorter lists (`first`), fewer levels or fewer fields; `extensions.cost` says how much was asked and how much is allowed.'
  },
  UNAUTHENTICATED: {
    title: 'Who is asking is not known',
    help: 'Send `Authorization: Bearer` with a key or a token that is valid today.'
  },
  FORBIDDEN: {
    title: 'This caller may not do that',
    help: 'The key or the person lacks the right. `allowed` on the thing says who may do what.'
  },
  ORIGIN_NOT_ALLOWED: {
    title: 'The key is not for this site',
    help: 'A publishable key works only from the origins of its portal. Add this origin to the portal, exactly as the browser sends it.'
  },
  NOT_FOUND: {
    title: 'There is no such thing',
    help: 'Nothing of that name or id exists for this caller.'
  },
  METHOD_NOT_ALLOWED: {
    title: 'That cannot be done here',
    help: 'The address exists, but not for this method. The header Allow names those it has.'
  },
  NOT_ACCEPTABLE: {
    title: 'It does not come in that form',
    help: 'Ask for application/json, or leave Accept out.'
  },
  REQUEST_TIMEOUT: {
    title: 'The request took too long to arrive',
    help: 'The whole request must arrive in time. Send it again over a better connection, or in smaller parts.'
  },
  SLUG_TAKEN: {
    title: 'The slug is taken',
    help: 'Another one already has this slug. Choose another, or leave it out and one is made from the name.'
  },
  ORIGIN_TAKEN: {
    title: 'The source already has this key',
    help: 'Another record came from this source under this externalKey. Change that one, or upsert instead of creating.'
  },
  EXTERNAL_ID_TAKEN: {
    title: 'Another person has this external id',
    help: 'Each person has an externalId of their own. Find who has it with the filter `externalId`.'
  },
  ALREADY_A_MEMBER: {
    title: 'The person already has a membership here',
    help: 'There is one membership for each person and community. Change that one: its transitions make an alumnus active again.'
  },
  MOVE_NOT_ALLOWED: {
    title: 'The status cannot move that way',
    help: 'The detail says in which status it can be done, or what is missing first. The allowed actions of a community, a page request or a case say it in advance.'
  },
  PORTAL_IN_USE: {
    title: 'Communities still name this portal',
    help: 'Take the portal out of the `portals` of those communities first: a community that names none is shown on every portal.'
  },
  CONFLICT: {
    title: 'It does not fit what is there',
    help: 'The change contradicts something that is already stored.'
  },
  IDEMPOTENCY_IN_PROGRESS: {
    title: 'The same request is still being answered',
    help: 'Wait for the first answer and send the request again with the same Idempotency-Key.'
  },
  PRECONDITION_FAILED: {
    title: 'It has changed in the meantime',
    help: 'Read it again, look at what has changed, and send the change with the new ETag in If-Match.'
  },
  BODY_TOO_LARGE: {
    title: 'The body is too large',
    help: 'Send less at once: several requests, or an import as NDJSON or CSV, which is read as it arrives.'
  },
  URI_TOO_LONG: { title: 'The address is too long', help: 'Shorten the query.' },
  UNSUPPORTED_MEDIA_TYPE: {
    title: 'The body is of a type that is not taken',
    help: 'Send application/json in UTF-8; changes may also be application/merge-patch+json, imports application/x-ndjson or text/csv.'
  },
  UNKNOWN_REFERENCE: {
    title: 'It names something that does not exist',
    help: 'A slug or id in the body or in a parameter names nothing that this caller can see.'
  },
  RULE_BROKEN: {
    title: 'A rule does not allow it',
    help: 'The values are well formed but do not go together; `errors` says which.'
  },
  CAUSE_NEEDED: {
    title: 'A refusal needs a cause',
    help: 'Say why, in words that help the person; `errors` says where.'
  },
  BULK_FAILED: {
    title: 'Nothing was changed, since some items do not fit',
    help: 'The change was to be made whole or not at all. Mend the items that `errors` names and send all of them again.'
  },
  IDEMPOTENCY_MISMATCH: {
    title: 'The Idempotency-Key was used for another request',
    help: 'Use a new Idempotency-Key for a new request; the same one only to repeat the very same request.'
  },
  PRECONDITION_REQUIRED: {
    title: 'Say which version you are changing',
    help: 'Send If-Match with the ETag that you read, so that nobody’s change is lost; `*` if you know that it does not matter.'
  },
  RATE_LIMITED: { title: 'Too many requests', help: 'Wait as long as Retry-After says.' },
  HEADERS_TOO_LARGE: { title: 'The headers are too large', help: 'Send fewer or shorter headers.' },
  INTERNAL: {
    title: 'Something went wrong on our side',
    help: 'It is logged under the request id in `instance`. Try again; if it stays, tell us that id.'
  },
  NOT_IMPLEMENTED: {
    title: 'It does not come in that form',
    help: 'The answer comes as JSON only: leave `format` out or send format=json.'
  },
  UNAVAILABLE: {
    title: 'The service cannot answer just now',
    help: 'Try again after the seconds in Retry-After.'
  },
  OVERLOADED: {
    title: 'Overloaded',
    help: 'More requests are waiting than the service takes on. Try again after the seconds in Retry-After.'
  }
}
