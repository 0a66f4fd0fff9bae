import type { Message } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import type { Store } from '../../../platform/database/database.ts'
import { type Claimed, claim, noteFailure, noteSuccess, type Outcome, settle } from './claim.ts'
import { type Endpoint, takeNews } from './feed.ts'
import { type Pace, restUntil, retryAt } from './pace.ts'
import type { Reply } from './send.ts'

/** What draining needs: how to send, how fast, and what time it is. */
export type Means = {
  store: Store
  pace: Pace
  send: (endpoint: Endpoint, claimed: Claimed) => Promise<Reply>
  clock: () => Date
  signal: AbortSignal
}

const ROBOT = { key: null, person: null, actorClass: 'robot', request: '' }
const SETTLED_AT_ONCE = 50

/** The events of each thing, in their order. */
const chainsOf = (claimed: Claimed[]): Claimed[][] => [...Map.groupBy(claimed, ({ subject }) => subject).values()]

/** Sends one claim: the events of a thing one after the other, those of several things side by side. */
class Round {
  failures: number
  arrived = 0
  private gone = false
  private resting: Date | undefined
  private failure: Message | undefined
  private readonly outcomes: Outcome[] = []
  private readonly untried = new Set<string>()
  private readonly until: number
  private readonly endpoint: Endpoint
  private readonly means: Means

  constructor(endpoint: Endpoint, means: Means) {
    this.endpoint = endpoint
    this.means = means
    this.failures = endpoint.failures
    this.until = performance.now() + means.pace.workMs
  }

  private get over() {
    return this.gone || this.resting || this.means.signal.aborted || performance.now() > this.until
  }

  /** Sends them all, as long as the endpoint bears it; notes what came of it. Answers whether to go on. */
  async run(claimed: Claimed[]): Promise<boolean> {
    const { store, pace, clock } = this.means
    for (const { id } of claimed) this.untried.add(id)
    const chains = chainsOf(claimed)
    const work = async () => {
      for (let chain = chains.shift(); chain; chain = chains.shift()) await this.sendInOrder(chain)
    }
    // Chats take about one message a second.
    const atOnce = this.endpoint.format === 'json' ? pace.atOnce : 1
    await Promise.all(Array.from({ length: atOnce }, work))
    await this.settle([...this.untried])
    if (this.failure !== undefined)
      await noteFailure(store, this.endpoint.id, this.failures, this.failure, clock(), this.resting ?? null)
    else if (this.arrived > 0) await noteSuccess(store, this.endpoint.id)
    if (this.gone) await stop(store, this.endpoint.id)
    return !this.over
  }

  private async sendInOrder(chain: Claimed[]) {
    for (const claimed of chain) {
      if (this.over) return
      const reply = await this.means.send(this.endpoint, claimed)
      this.untried.delete(claimed.id)
      this.note(claimed, reply)
      if (this.outcomes.length >= SETTLED_AT_ONCE) await this.settle([])
      if (reply.kind !== 'taken') return
    }
  }

  private note({ id, attempts }: Claimed, { kind, answered, failure }: Reply) {
    const now = this.means.clock()
    const delivered = kind === 'taken'
    // What was refused by an endpoint that is gone waits for somebody to set it going again.
    const again = delivered ? undefined : kind === 'gone' ? now : retryAt(this.means.pace, attempts + 1, now)
    this.outcomes.push({
      id,
      delivered,
      at: now.toISOString(),
      answered,
      failure,
      retryAt: again?.toISOString() ?? null
    })
    if (delivered) this.arrived++
    this.gone ||= kind === 'gone'
    this.failures = delivered ? 0 : this.failures + 1
    this.failure = delivered ? undefined : (failure ?? undefined)
    this.resting = restUntil(this.failures, now)
  }

  private settle(untried: string[]) {
    const outcomes = this.outcomes.splice(0)
    return outcomes.length + untried.length > 0 ? settle(this.means.store, outcomes, untried) : Promise.resolve()
  }
}

const stop = (store: Store, id: string) =>
  store.transaction(ROBOT, db =>
    db.run(sql`update webhooks set status = 'gone' where id = ${id} and status = 'active'`)
  )

/** Sends an endpoint what there is for it, until nothing is left, it rests, or time is up. Answers how many arrived. */
export const drain = async (endpoint: Endpoint, means: Means): Promise<number> => {
  const { store, pace, clock, signal } = means
  let current = endpoint
  let arrived = 0
  while (!signal.aborted) {
    const more = await takeNews(store, current, clock())
    const taken = await claim(store, current, clock(), new Date(clock().getTime() + pace.leaseMs))
    current = taken.endpoint
    if (taken.claimed.length > 0) {
      // Receivers read what they hear of.
      await store.replicated()
      const round = new Round(current, means)
      const goesOn = await round.run(taken.claimed)
      arrived += round.arrived
      if (!goesOn) break
      current = { ...current, failures: round.failures }
    } else if (!more) break
  }
  return arrived
}
