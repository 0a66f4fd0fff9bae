import type { Clock } from './clock.ts'
import { ConflictError, GuildhallError, NotFoundError } from './errors.ts'
import type { Call } from './request.ts'
import { type Row, read, recall, type Service, write } from './rows.ts'

const ROUNDS = 5

type Compute = (row: unknown) => unknown

/**
 * Changes a row under the ETag it is known by, reading that first where need be.
 * A wish that is a function gets the row, and the fresh row again whenever somebody else was quicker.
 */
export const change =
  (wish: unknown) =>
  async (service: Service, call: Call, clock: Clock): Promise<Row> => {
    const compute = typeof wish === 'function' ? (wish as Compute) : undefined
    const given = compute ? undefined : call.options.ifMatch
    let row = given ? { etag: given, value: undefined } : await current(service, call, clock)
    for (let round = 1; ; round++) {
      const body: unknown = compute ? await clock.wait(Promise.resolve(compute(row.value))) : wish
      if (compute && body === undefined) return row
      const options = round > 1 ? { ...call.options, idempotencyKey: undefined } : call.options
      try {
        return await write(service, { ...call, body, ifMatch: strong(row.etag), options }, clock)
      } catch (error) {
        if (!(error instanceof ConflictError) || error.status !== 412) throw error
        row = await read(service, call, clock).catch(late => throwAs(late, error))
        // Once a try got no clear answer, the quicker one may have been this very change: it must not be made twice.
        if (!compute || error.uncertain || round === ROUNDS) throw conflict(error, row.value)
      }
    }
  }

/** Deletes a row likewise; that it is gone already is no error if an earlier try may have done it. */
export const remove = (service: Service, call: Call, clock: Clock): Promise<Row> =>
  change(undefined)(service, call, clock).catch(error => {
    if (!(error instanceof NotFoundError && error.uncertain)) throw error
    const response = { status: 404, headers: new Headers(), requestId: error.requestId }
    return { value: undefined, etag: undefined, response }
  })

const current = async (service: Service, call: Call, clock: Clock) =>
  recall(service, call) ?? (await read(service, call, clock))

// Proxies that compress weaken the ETag, and a weak one never matches.
const strong = (etag: string | undefined) => etag?.replace(/^W\//, '')

const conflict = (error: ConflictError, current: unknown) => new ConflictError(error.message, { ...error, current })

function throwAs(late: unknown, { uncertain }: ConflictError): never {
  throw late instanceof GuildhallError ? Object.assign(late, { uncertain }) : late
}
