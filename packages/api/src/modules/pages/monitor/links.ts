import { semaphore } from '../../../platform/database/semaphore.ts'
import type { EgressFailure } from '../../../platform/egress/error.ts'
import { message } from '../message.ts'
import type { StoredBroken } from './table.ts'
import type { Fetched, Known, Web } from './web.ts'

export type TriedAddresses = { broken: StoredBroken[]; checked: number }

/** How many addresses of one page are tried. */
export const TRIED_AT_MOST = 30
const AT_ONCE = 4
const EACH_WITHIN = 5000
const ALL_WITHIN = 30_000
const FOR_MS = 3_600_000

// Asks for a sign-in, for patience, or for another kind of request: something is there.
const THERE = new Set([
  401, 402, 403, 405, 406, 407, 408, 409, 411, 412, 415, 417, 418, 421, 423, 425, 426, 428, 429, 451, 999
])
// A host that is not there, or takes no visitors, is a broken link; one that this service may not call, or did not wait for, is not known.
const LOST = new Set<EgressFailure>(['unreachable', 'insecure', 'redirected', 'garbled'])
// Whatever the method is.
const ASKS = new Set([401, 407, 429])

const judged = (fetched: Fetched): Known => {
  if (fetched.kind === 'answer') {
    const { status } = fetched.answer
    if (status < 400 || THERE.has(status)) return { checked: true }
    return { checked: true, broken: { status, message: message('page_check.status', { status }) } }
  }
  if (fetched.kind === 'failed' && LOST.has(fetched.error.failure)) {
    return { checked: true, broken: { status: null, message: fetched.error.problem } }
  }
  return { checked: false }
}

/** Whether HEAD says all there is to say; some hosts refuse it in one way or another. */
const isTold = (fetched: Fetched) => {
  if (fetched.kind !== 'answer') return fetched.kind !== 'failed' || fetched.error.failure === 'refused'
  const { status } = fetched.answer
  return status < 400 || ASKS.has(status)
}

/** Tries an address by HEAD, and by GET where HEAD comes to nothing. */
const tryOne = async (web: Web, url: string, signal: AbortSignal): Promise<Known> => {
  const ask = async (method: 'HEAD' | 'GET') => {
    const fetched = await web.fetch({ url, method, atMost: 0, within: EACH_WITHIN, signal })
    // What was not waited for is not known to be broken.
    signal.throwIfAborted()
    return fetched
  }
  const first = await ask('HEAD')
  return judged(isTold(first) ? first : await ask('GET'))
}

/** Tries the addresses of a page, politely, at most so many and not for longer than 30 s in all; what is left then is not known. */
export const tryAddresses = async (
  web: Web,
  urls: readonly string[],
  atMost: number,
  within = ALL_WITHIN
): Promise<TriedAddresses> => {
  const signal = AbortSignal.timeout(within)
  const inTurn = semaphore(AT_ONCE)
  const tried = await Promise.all(
    urls.slice(0, atMost).map(url =>
      inTurn(async (): Promise<Known & { url: string }> => {
        if (signal.aborted) return { url, checked: false }
        const find = async () => ({ value: await tryOne(web, url, signal), forMs: FOR_MS })
        return { url, ...(await web.known(url, find).catch(() => ({ checked: false }))) }
      })
    )
  )
  return {
    broken: tried.flatMap(({ url, broken }) => (broken ? { url, ...broken } : [])),
    checked: tried.filter(({ checked }) => checked).length
  }
}
