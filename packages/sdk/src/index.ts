export { type Client, type ClientBase, type ClientOverrides, connect, createClient, type Parts } from './client.ts'
export {
  AbortError,
  AuthenticationError,
  ConflictError,
  ConnectionError,
  GuildhallError,
  NotFoundError,
  PermissionError,
  RateLimitError,
  ServerError,
  TimeoutError,
  UnexpectedAnswerError,
  ValidationError
} from './errors.ts'
export type * from './generated/models.ts'
// `Page` is that of a list.
export type { Page as PageRecord } from './generated/models.ts'
export * from './generated/operations.ts'
export {
  type Graphql,
  type GraphqlDocument,
  GraphqlError,
  type GraphqlFault,
  graphql
} from './graphql.ts'
export type { ImportRun, ImportRuns } from './import-run.ts'
export { imports } from './imports.ts'
export type { List, Page } from './list.ts'
export type { RequestOptions } from './method.ts'
export type { ClientConfig, Options, Try } from './options.ts'
export type { Fault, Problem } from './problem.ts'
export type { ResponseInfo, ResultPromise } from './result.ts'
export { etagOf } from './rows.ts'
export type { Change } from './types.ts'
export { verifyWebhook, type WebhookEvent, type WebhookEventOf, WebhookVerificationError } from './webhook.ts'
