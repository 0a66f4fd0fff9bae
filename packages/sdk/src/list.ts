import { abortOf } from './clock.ts'
import { LazyPromise, type ResultPromise } from './result.ts'

/** One page of a list. */
export interface Page<T> {
  /** The things on this page. */
  items: T[]
  /** Where the next page begins; null on the last. */
  next: string | null
  /** How many items all pages have, counted up to 1,000; only with `include: 'total'`. */
  totalCount?: number
  /** Whether there are more than 1,000; only with `include: 'total'`. */
  totalCountIsCapped?: boolean
}

/**
 * A list that is read as it is used. `for await` goes over all its items; as a promise it is one of the first page. Nothing
 * is asked for until then, and page n+1 only once page n is used up. (As any promise, it turns into its value, the first
 * page, on its way out of an `async` function.)
 *
 * @example
 * for await (const community of client.communities.list({ topic: 'design' })) console.log(community.name)
 * const { items, next } = await client.communities.list({ limit: 50 })
 */
export interface List<T> extends AsyncIterable<T>, ResultPromise<Page<T>> {
  /** All pages, one after the other. */
  pages(): AsyncIterable<Page<T>>
  /** All items, or the first `max`. */
  toArray(options?: { max?: number }): Promise<T[]>
}

/** A list whose pages come from `load`, the first for `undefined`. */
export function listOf<T>(load: (cursor?: string) => ResultPromise<Page<T>>, signal?: AbortSignal): List<T> {
  return Object.assign(new LazyPromise(() => load()), {
    withResponse: () => load().withResponse(),
    pages: () => pagesOf(load),
    toArray: ({ max = Infinity } = {}) => collect(itemsOf(load, signal), max),
    [Symbol.asyncIterator]: () => itemsOf(load, signal)
  })
}

async function* pagesOf<T>(load: (cursor?: string) => Promise<Page<T>>): AsyncGenerator<Page<T>, void, undefined> {
  let before: string | undefined
  let cursor: string | undefined
  do {
    const page = await load(cursor)
    yield page
    before = cursor
    cursor = page.next ?? undefined
    // A feed that goes on for ever names the same place again once it has nothing new.
  } while (cursor && cursor !== before)
}

async function* itemsOf<T>(
  load: (cursor?: string) => Promise<Page<T>>,
  signal?: AbortSignal
): AsyncGenerator<T, void, undefined> {
  for await (const page of pagesOf(load)) {
    for (const item of page.items) {
      if (signal?.aborted) throw abortOf(signal)
      yield item
    }
  }
}

async function collect<T>(items: AsyncIterable<T>, max: number): Promise<T[]> {
  const all: T[] = []
  if (max <= 0) return all
  for await (const item of items) if (all.push(item) >= max) break
  return all
}
