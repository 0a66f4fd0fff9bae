import pg from 'pg'

const LOOKS_EACH_MS = 1000

/**
 * Connections that give up when a statement has had no answer for so many milliseconds; the statement fails with `Query read timeout`.
 * Each looks now and then: the driver's own timer for each statement keeps what a request held alive until the old generation is
 * collected. Statements with a `query_timeout` of their own are left to the driver.
 */
export const givingUpAfter = (limit: number) =>
  class extends pg.Client {
    #since = Number.POSITIVE_INFINITY

    constructor(settings?: pg.ClientConfig) {
      super(settings)
      this.once('connect', () => {
        const looking = setInterval(() => this.#look(), Math.min(LOOKS_EACH_MS, limit / 4)).unref()
        this.once('end', () => clearInterval(looking))
      })
    }

    #look() {
      // The driver has them, and its types leave them out.
      const { readyForQuery, connection } = this as unknown as {
        readyForQuery: boolean
        connection: { stream: { destroy(error: Error): void } }
      }
      if (readyForQuery || performance.now() - this.#since < limit) return
      connection.stream.destroy(new Error('Query read timeout'))
    }

    override query(...given: unknown[]): never {
      const [first] = given as [pg.QueryConfig | string]
      const isOwn = typeof first === 'object' && first.query_timeout !== undefined
      this.#since = isOwn ? Number.POSITIVE_INFINITY : performance.now()
      return super.query(...(given as [string])) as never
    }
  }
