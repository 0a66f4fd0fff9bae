import type { Topic } from './listing.ts'
import { type CommunityInput, FIELDS } from './view.ts'

/**
 * Where things come from and as whom they are asked for: with a publishable key, which goes into the address so that browsers
 * need not ask for leave first, with a person's token, or through a portal's own server that speaks for its reader.
 */
export type Source = {
  baseUrl: string
  key?: string | null
  token?: string | (() => string | Promise<string>)
  credentials?: 'omit' | 'same-origin'
  /** The language of what the service says. */
  language?: string
}

/** What of them is asked for; parts that are empty are left out. */
export type Asked = Record<'q' | 'topic' | 'portal' | 'status' | 'limit' | 'cursor', string | null>

/** One page of a list. */
export type PageOf<T> = { items: T[]; next: string | null }

/** Why nothing came: the service's problem in words, or no answer at all. */
export class LoadError extends Error {
  override name = 'LoadError'
  /** The HTTP status; 0 when there was no answer. */
  status: number
  /** The problem's stable name, if the service gave one. */
  code: string | null

  constructor(detail: string, status = 0, code: string | null = null) {
    super(detail)
    this.status = status
    this.code = code
  }
}

const PATIENCE_MS = 20_000

/** Parameters of a read; those without a value are left out. */
export type Query = Record<string, string | null | undefined>

/** The address of a read, with its key. */
export const addressOf = ({ baseUrl, key }: Pick<Source, 'baseUrl' | 'key'>, path: string, query?: Query): string => {
  const url = new URL(`v1/${path}`, baseUrl.replace(/\/*$/, '/'))
  for (const [name, value] of Object.entries({ ...query, key })) if (value) url.searchParams.set(name, value)
  return url.href
}

/** The page of a community that the service itself has; null without a key, which its readers need. */
export const communityPageOf =
  ({ baseUrl, key }: Pick<Source, 'baseUrl' | 'key'>, lang?: string) =>
  (community: string): string | null =>
    key ? addressOf({ baseUrl, key }, '../embed/community', { community, lang }) : null

const read = async (
  source: Source,
  path: string,
  query: Query,
  signal: AbortSignal,
  change?: RequestInit
): Promise<Response> => {
  const headers: Record<string, string> = { accept: 'application/json, */*' }
  const token = typeof source.token === 'function' ? await source.token() : source.token
  if (token) headers.authorization = `Bearer ${token}`
  if (source.language) headers['accept-language'] = source.language
  const ends = AbortSignal.any([signal, AbortSignal.timeout(PATIENCE_MS)])
  return fetch(addressOf(source, path, query), {
    ...change,
    headers,
    signal: ends,
    credentials: source.credentials ?? 'omit'
  })
}

const refusal = async (response: Response): Promise<LoadError> => {
  const problem = await response.json().catch(() => null)
  const { detail, code } = Object(problem)
  return new LoadError(
    typeof detail === 'string' ? detail : '',
    response.status,
    typeof code === 'string' ? code : null
  )
}

const AHEAD_MS = 10_000
let isAhead = false
/** Answers to what was asked for ahead, by address and language. */
const early = new Map<string, Promise<unknown>>()

/** Asks for something before it can be shown: the next read of the same address takes up its answer. */
export const ahead = (read: () => Promise<unknown>): void => {
  isAhead = true
  read().catch(() => undefined)
  isAhead = false
}

const answered = async <T>(call: Parameters<typeof read>, take: (response: Response) => Promise<T>): Promise<T> => {
  try {
    const response = await read(...call)
    if (!response.ok) throw await refusal(response)
    return await take(response)
  } catch (error) {
    // The caller's own abort is no failure; whatever else has no status never got an answer worth showing.
    if (call[3].aborted) throw call[3].reason
    throw error instanceof LoadError ? error : new LoadError('')
  }
}

const loaded = <T>(call: Parameters<typeof read>, take: (response: Response) => Promise<T>): Promise<T> => {
  const [source, path, query, , change] = call
  const name = `${addressOf(source, path, query)} ${source.language}`
  const known = change || source.token ? undefined : early.get(name)
  early.delete(name)
  if (known) return known as Promise<T>
  const answer = answered(call, take)
  if (isAhead) {
    early.set(name, answer)
    setTimeout(() => early.delete(name), AHEAD_MS)
  }
  return answer
}

/** What the service answers, or why it does not. */
export const load = <T>(...call: Parameters<typeof read>): Promise<T> =>
  loaded(call, response => response.json() as Promise<T>)

/** The same, of what is a text. */
export const loadText = (...call: Parameters<typeof read>): Promise<string> => loaded(call, response => response.text())

/** All of a list, page after page, of at most so many pages; hears how many there are so far. */
export const allOf = async <T>(
  read: (cursor: string | null) => Promise<PageOf<T>>,
  pages: number,
  heard?: (count: number) => void
): Promise<T[]> => {
  const found: T[] = []
  let cursor: string | null = null
  for (let at = 0; at < pages; at++) {
    const { items, next }: PageOf<T> = await read(cursor)
    found.push(...items)
    heard?.(found.length)
    if (!next) break
    cursor = next
  }
  return found
}

/** One page of the communities asked for. */
export const loadCommunities = (source: Source, asked: Partial<Asked>, signal: AbortSignal) =>
  load<PageOf<CommunityInput>>(source, 'communities', { ...asked, fields: FIELDS }, signal)

/** The topics to filter by. */
export const loadTopics = async (source: Source, signal: AbortSignal): Promise<Topic[]> =>
  (await load<PageOf<Topic>>(source, 'topics', { limit: '100' }, signal)).items
