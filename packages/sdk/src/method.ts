import { change, remove } from './change.ts'
import { type Clock, within } from './clock.ts'
import { listOf, type Page } from './list.ts'
import type { Options } from './options.ts'
import { type Call, fillPath, queryString } from './request.ts'
import { type Outcome, type ResultPromise, resultOf } from './result.ts'
import { type Row, read, type Service, write } from './rows.ts'

type Work = (service: Service, call: Call, clock: Clock) => Promise<Row>
type Given = Options & { query?: object }

/** What a call by `request` is told. */
export interface RequestOptions extends Options {
  /** The query; lists are joined by commas. */
  query?: object
  /** The body: what JSON can say, or a `Blob` of its own type. */
  body?: unknown
}

/**
 * The method for a line of the table: HTTP method, path, and what the client fills in by itself, which is one of
 * the parameter that pages go by, `If-Match`, `items` (the member of a bulk body that a bare list is) or a media type.
 * Its arguments are those in the path, then the query of a GET or the body of a change, then options.
 */
export function methodOf(service: Service, line: string): (...args: unknown[]) => unknown {
  const [method = '', template = '', filled = ''] = line.split(' ')
  const places = template.split('{').length - 1
  const media = filled.includes('/') ? filled : undefined
  return (...args) => {
    const rest = args.slice(places)
    const input = method === 'DELETE' ? undefined : rest.shift()
    const { query, ...options } = (rest[0] ?? {}) as Given
    const run = (work: Work, query?: object) =>
      resultOf(
        within(service.config, options, async clock => {
          const url = service.base + fillPath(template, args) + queryString(query)
          return work(service, { method, url, media, options }, clock)
        })
      )
    if (method === 'GET') {
      if (!filled || media) return run(read, input as object)
      const load = (cursor?: string) => run(read, { ...(input as object), ...(cursor && { [filled]: cursor }) })
      return listOf(load as (cursor?: string) => ResultPromise<Page<unknown>>, options.signal)
    }
    if (filled === 'If-Match') return run(method === 'DELETE' ? remove : change(input), query)
    const body = filled === 'items' && Array.isArray(input) ? { items: input } : input
    return run((service, call, clock) => write(service, { ...call, body }, clock), query)
  }
}

/** The `request` method of a client. */
export function requestOf(
  service: Service
): <T>(method: string, path: string, options?: RequestOptions) => ResultPromise<T> {
  return <T>(method: string, path: string, { query, body, ...options }: RequestOptions = {}) => {
    if (!/^\/(?!\/)/.test(path)) throw new TypeError('path must begin with one slash')
    const { ifMatch } = options
    const call = { method: method.toUpperCase(), url: service.base + path + queryString(query), body, ifMatch, options }
    const work = call.method === 'GET' ? read : write
    const outcome = within(service.config, options, clock => work(service, call, clock))
    return resultOf(outcome as Promise<Outcome<T>>)
  }
}
