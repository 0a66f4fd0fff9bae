import type { Stage } from './server.ts'

type Sdk = typeof import('../src/index.ts')

/** What a suite runs against. */
export interface Setting {
  sdk: Sdk
  url: string
  /** Members that the service adds to each community beyond those the client knows. */
  extra?: Record<string, unknown>
}

/** One row of the suite: what it shows, how the server is to be, and what is done. */
export type Row = [name: string, stage: Stage, run: (setting: Setting) => Promise<void>]

/** Throws unless both are the same as JSON. */
export function same(got: unknown, want: unknown): void {
  const [a, b] = [JSON.stringify(got), JSON.stringify(want)]
  if (a !== b) throw new Error(`got ${a}, not ${b}`)
}

/** The error of this name that the work fails with. */
export async function fails(work: PromiseLike<unknown>, name: string): Promise<Record<string, unknown>> {
  const error = await work.then(
    () => undefined,
    (error: unknown) => error as Record<string, unknown>
  )
  same(error?.name, name)
  return error!
}

/** The key of the suite; it must never show. */
export const KEY = 'guild_sk_contract'
/** A client of the setting. */
export const clientOf = ({ sdk, url }: Setting, more: object = {}) =>
  sdk.createClient({ baseUrl: url, apiKey: KEY, backoffMs: 5, timeoutMs: 2000, ...more })
