/** What is known of an answer besides its body. */
export interface ResponseInfo {
  /** The HTTP status. */
  status: number
  /** The headers of the answer. */
  headers: Headers
  /** Id under which the service has the request on record. */
  requestId: string | undefined
}

/** What a call answers: a promise of the body, which can also be had together with what came with it. */
export interface ResultPromise<T> extends Promise<T> {
  /**
   * The body and what came with it. Where a change left the row as it is, nothing was sent: `status` is then 304.
   *
   * @example
   * const { data, response } = await client.communities.get('service-design').withResponse()
   * console.log(data.name, response.headers.get('ratelimit'))
   */
  withResponse(): Promise<{ data: T; response: ResponseInfo }>
}

/** A body with the answer that it came with; without one where nothing had to be asked. */
export interface Outcome<T> {
  value: T
  response?: ResponseInfo
}

/**
 * A promise whose value is made by `load` when somebody waits for it. It is a promise in every respect, and derives plain
 * ones.
 */
export class LazyPromise<T> extends Promise<T> {
  readonly #load: () => PromiseLike<T>

  constructor(load: () => PromiseLike<T>) {
    super(() => {})
    this.#load = load
  }

  // What `catch` and `finally` derive.
  static override get [Symbol.species](): PromiseConstructor {
    return Promise
  }

  // biome-ignore lint/suspicious/noThenProperty: this is a promise.
  override then<A = T, B = never>(
    resolve?: ((value: T) => A | PromiseLike<A>) | null,
    reject?: ((reason: unknown) => B | PromiseLike<B>) | null
  ): Promise<A | B> {
    return Promise.resolve(this.#load()).then(resolve, reject)
  }
}

/** The promise of an outcome that is on its way. */
export function resultOf<T>(outcome: Promise<Outcome<T>>): ResultPromise<T> {
  return Object.assign(new LazyPromise(() => outcome.then(({ value }) => value)), {
    withResponse: () =>
      outcome.then(({ value, response }) => ({
        data: value,
        response: response ?? { status: 304, headers: new Headers(), requestId: undefined }
      }))
  })
}
