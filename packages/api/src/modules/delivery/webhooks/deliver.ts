import { setTimeout as wait } from 'node:timers/promises'
import { type Networks, parseNetworks } from '../../../platform/config/networks.ts'
import type { Egress } from '../../../platform/egress/egress.ts'
import { egressFor } from '../../../platform/egress/from-config.ts'
import type { JobContext } from '../../../platform/jobs/job.ts'
import { drain, type Means } from './drain.ts'
import { endpointsAtWork } from './feed.ts'
import { PACE, type Pace } from './pace.ts'
import { sendEvent } from './send.ts'

const LOOK_EVERY_MS = 250
const AT_MOST_MS = 240_000

/**
 * Sends what is new to every endpoint, side by side, so that a slow one holds up no other; ends when nothing is left to send
 * now. Each event arrives at least once, those of one thing in their order.
 */
export const deliverWebhooks = async (
  context: JobContext,
  { egress = egressFor(context.config), pace = PACE }: { egress?: Egress; pace?: Pace } = {}
): Promise<object> => {
  const { store, signal, config } = context
  const began = performance.now()
  const networks = parseNetworks(config.ALLOWED_NETWORKS ?? '') as Networks
  const means: Means = {
    store,
    pace,
    signal,
    clock: () => new Date(context.now.getTime() + performance.now() - began),
    send: (endpoint, claimed) => sendEvent(egress, networks, endpoint, claimed, pace.timeoutMs)
  }
  const busy = new Map<string, Promise<void>>()
  const failed: unknown[] = []
  let arrived = 0
  while (failed.length === 0 && !signal.aborted && performance.now() - began < AT_MOST_MS) {
    // Whoever was at work when this was asked may have come to rest since.
    const atWork = new Set(busy.keys())
    for (const endpoint of await endpointsAtWork(store, means.clock())) {
      if (atWork.has(endpoint.id)) continue
      const work = drain(endpoint, means)
        .then(count => {
          arrived += count
        })
        .catch(error => {
          failed.push(error)
        })
        .finally(() => busy.delete(endpoint.id))
      busy.set(endpoint.id, work)
    }
    if (busy.size === 0) break
    await Promise.race([...busy.values(), wait(LOOK_EVERY_MS)])
  }
  await Promise.all(busy.values())
  if (failed.length > 0) throw failed[0]
  return { arrived }
}
