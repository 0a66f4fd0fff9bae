import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { json } from 'node:stream/consumers'
import type { Test } from 'tap'

type Value = { stringValue?: string; intValue?: number | string; boolValue?: boolean }
type Attribute = { key: string; value: Value }

/** A span as OTLP writes it in JSON. */
export type Span = {
  traceId: string
  spanId: string
  parentSpanId?: string
  name: string
  kind: number
  attributes: Attribute[]
  status: { code?: number; message?: string }
}

type Export = {
  resourceSpans: { resource: { attributes: Attribute[] }; scopeSpans: { spans: Span[] }[] }[]
}

/** A value of a span or a resource. */
export const attributeOf = (attributes: Attribute[], key: string): string | undefined => {
  const value = attributes.find(attribute => attribute.key === key)?.value
  return value && String(Object.values(value)[0])
}

/** A collector of OTLP over HTTP, which keeps what it receives; it ends with the test. */
export const startCollector = async (t: Test) => {
  const received: { headers: IncomingHttpHeaders; path: string; body: Export }[] = []
  const server = createServer(async (request, response) => {
    received.push({ headers: request.headers, path: request.url!, body: (await json(request)) as Export })
    response.setHeader('content-type', 'application/json').end('{}')
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  t.teardown(() => server.close())
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received,
    resources: () => received.flatMap(({ body }) => body.resourceSpans.map(({ resource }) => resource)),
    spans: () =>
      received.flatMap(({ body }) =>
        body.resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap(({ spans }) => spans))
      )
  }
}
