import type { Problem } from './problem.ts'

/** What is known of a failed call; {@link GuildhallError} has the same members. */
export interface Failure {
  status?: number | undefined
  code?: string | undefined
  requestId?: string | undefined
  problem?: Problem | undefined
  retryAfter?: Date | undefined
  uncertain?: boolean
  current?: unknown
  cause?: unknown
}

/**
 * Every way in which a call can fail, apart from mistakes in its arguments (`TypeError`).
 * Neither this nor a subclass ever holds the API key.
 *
 * @example
 * try {
 *   await client.communities.get('service-design')
 * } catch (error) {
 *   if (error instanceof NotFoundError) return null
 *   throw error
 * }
 */
export class GuildhallError extends Error {
  /** The HTTP status; undefined when no answer came. */
  declare readonly status: number | undefined
  /** Stable name of what happened, such as `NOT_FOUND`; a newer service may send codes unknown here. */
  declare readonly code: string | undefined
  /** Id under which the service has the request on record. */
  declare readonly requestId: string | undefined
  /** The body of the answer. */
  declare readonly problem: Problem | undefined
  /** When the service asks to be tried again. */
  declare readonly retryAfter: Date | undefined
  /** Whether a change may stand all the same, since one of its tries got no clear answer. */
  readonly uncertain: boolean = false

  constructor(message: string, { cause, ...known }: Failure = {}) {
    super(message, cause === undefined ? undefined : { cause })
    Object.assign(this, known)
  }

  // A getter, so that no minifier changes the name and no console prints it twice.
  override get name(): string {
    return 'GuildhallError'
  }
}

/** No answer came, or only a part of one: the service could not be reached or hung up. */
export class ConnectionError extends GuildhallError {
  override get name(): string {
    return 'ConnectionError'
  }
}

/** The call took longer than `timeoutMs`, counted over all its tries, pauses and bodies. */
export class TimeoutError extends GuildhallError {
  override get name(): string {
    return 'TimeoutError'
  }
}

/** The caller's `AbortSignal` ended the call; `cause` is the signal's reason. */
export class AbortError extends GuildhallError {
  override get name(): string {
    return 'AbortError'
  }
}

/** The service answered something that is not what its contract says, such as a page of HTML. */
export class UnexpectedAnswerError extends GuildhallError {
  override get name(): string {
    return 'UnexpectedAnswerError'
  }
}

/** 400, 413, 415, 422: the service does not take the request; `problem.errors` says what is wrong where. */
export class ValidationError extends GuildhallError {
  override get name(): string {
    return 'ValidationError'
  }
}

/** 401: no API key, or one that does not count. */
export class AuthenticationError extends GuildhallError {
  override get name(): string {
    return 'AuthenticationError'
  }
}

/** 403: the caller may see this but may not do that. */
export class PermissionError extends GuildhallError {
  override get name(): string {
    return 'PermissionError'
  }
}

/** 404, 410: there is no such thing, or the caller may not know of it. */
export class NotFoundError extends GuildhallError {
  override get name(): string {
    return 'NotFoundError'
  }
}

/**
 * 409, 412: the change does not fit what is there now.
 * After a 412 to an update or a delete, `current` is the row as it is now.
 */
export class ConflictError<Row = unknown> extends GuildhallError {
  /** The row as the service has it now; undefined after a 409. */
  declare readonly current: Row | undefined

  override get name(): string {
    return 'ConflictError'
  }
}

/** 429: too many requests; `retryAfter` says when to come back. */
export class RateLimitError extends GuildhallError {
  override get name(): string {
    return 'RateLimitError'
  }
}

/** 500 and above: the service failed. */
export class ServerError extends GuildhallError {
  override get name(): string {
    return 'ServerError'
  }
}
