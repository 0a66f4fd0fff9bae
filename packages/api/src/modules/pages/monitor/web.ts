import type { Message } from '@guildhall/schema'
import { CookieJar } from 'tough-cookie'
import { semaphore } from '../../../platform/database/semaphore.ts'
import { DAY_MS } from '../../../platform/days.ts'
import { type Egress, type Inward, type Outward, redirectOf } from '../../../platform/egress/egress.ts'
import { EgressError } from '../../../platform/egress/error.ts'
import { readUrl } from '../../../platform/egress/gate.ts'
import { message } from '../message.ts'
import { remember } from './remembered.ts'
import { type Robots, robotsReader } from './robots.ts'

/** The politeness of the service: how much it asks of one host, and what it asks not at all. */
export type Web = {
  /** Fetches what robots.txt does not forbid, at most two things of a host at once, following redirects in the same way. */
  fetch(outward: Outward): Promise<Fetched>
  robots(url: string): Promise<Robots>
  /** Remembers for an hour whether an address answers, so that a link on many pages is tried once. */
  known: ReturnType<typeof remember<Known>>
  now(): number
}

/** What is known of an address: why it is broken, or that it is not, or that nobody could tell. */
export type Known = { broken?: { status: number | null; message: Message }; checked: boolean }

/** An answer; or why there is none: it was not asked for (`forbidden`, `busy`), or it failed. */
export type Fetched =
  | { kind: 'answer'; answer: Inward }
  | { kind: 'forbidden'; why: Message }
  | { kind: 'busy'; why: Message; status: number | null; url: string; untilMs: number }
  | { kind: 'failed'; error: EgressError }

const AT_ONCE = 2
// As many as browsers follow.
const REDIRECTS = 20
const WITHIN = 10_000
const LONGEST_PAUSE = 7 * DAY_MS

/** When a host wants to be asked again, by its Retry-After; undefined when it says nothing. */
export const retryAfter = ({ headers }: Inward, now: number): number | undefined => {
  const said = headers['retry-after']
  if (!said) return undefined
  const until = /^\d+$/.test(said.trim()) ? now + Number(said) * 1000 : Date.parse(said)
  return Number.isNaN(until) ? undefined : Math.min(Math.max(until, now), now + LONGEST_PAUSE)
}

const isBusy = (answer: Inward) => answer.status === 429 || (answer.status === 503 && answer.headers['retry-after'])

/** A polite way to the web. What it learns of hosts it keeps, so one is made for each process. */
export const makeWeb = (egress: Egress, now: () => number = Date.now): Web => {
  const hosts = new Map<string, { turn: ReturnType<typeof semaphore>; inside: number; pausedUntil: number }>()
  const hostOf = (url: string) => {
    const { host } = new URL(url)
    const known = hosts.get(host) ?? { turn: semaphore(AT_ONCE), inside: 0, pausedUntil: 0 }
    hosts.set(host, known)
    return { host, known }
  }

  /** Sends one request when it is this one’s turn at its host. */
  const inTurn = async (outward: Outward): Promise<Inward> => {
    const { host, known } = hostOf(outward.url)
    known.inside++
    try {
      return await known.turn(() => egress(outward))
    } finally {
      known.inside--
      if (known.inside === 0 && known.pausedUntil <= now()) hosts.delete(host)
    }
  }

  const robots = robotsReader((url, limits) => inTurn({ url, ...limits }), now)

  const hop = async (outward: Outward): Promise<Fetched> => {
    const { url } = outward
    readUrl(url)
    const said = await robots(url)
    if (said.failure) return { kind: 'failed', error: said.failure }
    const why = said.forbids(url)
    if (why) return { kind: 'forbidden', why }
    const { known } = hostOf(url)
    if (known.pausedUntil > now()) {
      return {
        kind: 'busy',
        why: message('page_check.pausing'),
        status: null,
        url,
        untilMs: known.pausedUntil
      }
    }
    const answer = await inTurn({ ...outward, redirects: 0 })
    if (!isBusy(answer)) return { kind: 'answer', answer }
    const untilMs = retryAfter(answer, now()) ?? now()
    hostOf(url).known.pausedUntil = untilMs
    return {
      kind: 'busy',
      why: message('page_check.busy', { status: answer.status }),
      status: answer.status,
      url,
      untilMs
    }
  }

  /** Follows redirects as browsers do, with the cookies that are set on the way. */
  const follow = async (outward: Outward): Promise<Fetched> => {
    const jar = new CookieJar()
    let url = outward.url
    let left = outward.within ?? WITHIN
    for (let hops = 0; hops <= REDIRECTS; hops++) {
      const began = performance.now()
      const cookies = jar.getCookieStringSync(url)
      const fetched = await hop({ ...outward, url, cookies, within: Math.max(1, Math.round(left)) })
      left -= performance.now() - began
      if (fetched.kind !== 'answer') return fetched
      const { status, headers } = fetched.answer
      const next = redirectOf(status, headers, url)
      if (!next) return fetched
      for (const cookie of headers['set-cookie'] ?? []) jar.setCookieSync(cookie, url, { ignoreError: true })
      url = next
    }
    throw new EgressError('redirected', message('page_check.redirects', { times: REDIRECTS }))
  }

  return {
    robots,
    now,
    known: remember<Known>(20_000, now),
    fetch: async outward => {
      try {
        return await follow(outward)
      } catch (error) {
        if (error instanceof EgressError) return { kind: 'failed', error }
        throw error
      }
    }
  }
}
