import type { GuildhallError } from './errors.ts'
import type { ResponseInfo } from './result.ts'

/** What {@link createClient} is told. */
export interface ClientConfig {
  /** Where the service is, such as `https://guildhall.example.org`. */
  baseUrl: string
  /** A secret or publishable key, or an OIDC token; a function is asked before each try and may fetch a fresh one. */
  apiKey?: string | (() => string | Promise<string>)
  /** External id of the person for whom a secret key acts (`Guildhall-Actor`). */
  actor?: string
  /** Sends the requests; the platform's own `fetch` when left out. */
  fetch?: (url: string, init: RequestInit) => Promise<Response>
  /** Milliseconds that one call may take, with all its tries, pauses and bodies. Default 60,000. */
  timeoutMs?: number
  /** How often a call that failed is tried again at most. Default 3. */
  maxRetries?: number
  /** Milliseconds that the first pause between tries lasts at most; each next one may be twice as long. Default 500. */
  backoffMs?: number
  /**
   * Keeps answers in memory and asks the service only whether they still hold (`ETag`, 304).
   * `true` keeps some 4 million characters, a number says how many. Default `false`.
   */
  cache?: boolean | number
  /** Called before each try. Headers that it sets are sent, such as those of a trace. */
  onRequest?: (request: Try & { headers: Headers }) => void | Promise<void>
  /** Called after each answer, good or bad. */
  onResponse?: (response: Try & ResponseInfo & { durationMs: number }) => void
  /** Called before a call is tried again. */
  onRetry?: (retry: Try & { error: GuildhallError; pauseMs: number }) => void
}

/** One try of a call. Hooks are never shown the key. */
export interface Try {
  method: string
  url: string
  /** 1 for the first try. */
  attempt: number
}

/** What one call may be told, as its last argument. */
export interface Options {
  /** Ends the call at once, wherever it is, with an `AbortError`. */
  signal?: AbortSignal
  /** Milliseconds for this call instead of the client's. */
  timeoutMs?: number
  /** Retries for this call instead of the client's. */
  maxRetries?: number
  /** External id of the person for whom to act, instead of the client's. */
  actor?: string
  /**
   * The key by which the service knows a repeated POST or PATCH; a fresh one when left out.
   * `null` sends none, and the call is then never tried twice.
   */
  idempotencyKey?: string | null
  /** The ETag that a change or deletion relies on, or `*`; when left out it is read first. */
  ifMatch?: string
  /** More headers. Answers to such calls are not kept in memory. */
  headers?: Record<string, string>
}
