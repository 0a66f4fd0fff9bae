import type { Message } from '@guildhall/schema'
import robotsParser from 'robots-parser'
import type { Inward } from '../../../platform/egress/egress.ts'
import { EgressError } from '../../../platform/egress/error.ts'
import { message } from '../message.ts'
import { type Remembered, remember } from './remembered.ts'

/** The name by which robots.txt may speak to the service. */
export const ROBOT = 'Guildhall'

/** What a host’s robots.txt says. */
export type Robots = {
  /** Why an address may not be fetched; undefined where it may. */
  forbids(url: string): Message | undefined
  sitemaps: string[]
  /** The host itself could not be reached. */
  failure?: EgressError
}

type Parsed = { isAllowed(url: string, robot: string): boolean | undefined; getSitemaps(): string[] }
// The package says of itself that it has a default export, which it lacks.
const parse = robotsParser as unknown as (url: string, text: string) => Parsed

const HOUR = 3_600_000
const OPEN: Robots = { forbids: () => undefined, sitemaps: [] }
// RFC 9309, 2.5: at least 500 KiB are read.
const AT_MOST = 524_288
const REDIRECTS = 5

const closed = (why: Message, failure?: EgressError): Robots => ({ forbids: () => why, sitemaps: [], failure })

const spoken = (url: string, text: string): Robots => {
  const robots = parse(url, text)
  return {
    forbids: url => (robots.isAllowed(url, ROBOT) === false ? message('page_check.robots') : undefined),
    sitemaps: robots.getSitemaps()
  }
}

/** RFC 9309, 2.3.1: without robots.txt all is open; where it can't be read for now, all is closed. */
const heard = (origin: string, { status, body }: Inward) => {
  if (status >= 200 && status < 300)
    return { value: spoken(`${origin}/robots.txt`, body.toString('utf8')), forMs: 24 * HOUR }
  if (status < 500 && status !== 429) return { value: OPEN, forMs: 24 * HOUR }
  return { value: closed(message('page_check.no_robots', { status })), forMs: HOUR }
}

/** Reads robots.txt of each host once a day; `fetch` is how. */
export const robotsReader = (
  fetch: (url: string, limits: { atMost: number; redirects: number }) => Promise<Inward>,
  now: () => number
) => {
  const known: Remembered<Robots> = remember(2000, now)
  return (url: string): Promise<Robots> => {
    const { origin } = new URL(url)
    return known(origin, () =>
      fetch(`${origin}/robots.txt`, { atMost: AT_MOST, redirects: REDIRECTS }).then(
        answer => heard(origin, answer),
        (error: unknown) => {
          if (!(error instanceof EgressError)) throw error
          // More redirects than one should follow: as if there were none (RFC 9309, 2.3.1.2).
          if (error.failure === 'redirected') return { value: OPEN, forMs: HOUR }
          return { value: closed(error.problem, error), forMs: HOUR / 6 }
        }
      )
    )
  }
}
