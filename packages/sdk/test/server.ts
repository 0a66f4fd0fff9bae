import { randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Reply, type Request, Store } from './store.ts'

/** What the server does instead of answering well. */
export type Fault =
  | 'hang-up'
  | 'hang-up-after'
  | 'silent'
  | 'slow-body'
  | 'half-body'
  | { status: number; headers?: Record<string, string>; body?: unknown; text?: string }

/** How a suite wants the server to be before its next row. */
export interface Stage {
  seed?: number
  faults?: Fault[]
  extra?: Record<string, unknown>
}

/** A real server over TCP that keeps communities in memory and plays faults. */
export interface TestServer {
  url: string
  store: Store
  /** All requests so far, in order. */
  seen: Request[]
  /** Asked before each request; answers with a fault or nothing. */
  fault: (request: Request) => Fault | undefined
  /** Plays these faults, one per request, then none. */
  play(...faults: Fault[]): void
  close(): Promise<void>
}

/** Starts a server on a free port. */
export async function startServer(): Promise<TestServer> {
  const server = createServer((message, response) => void handle(message, response))
  const test: TestServer = {
    url: '',
    store: new Store(),
    seen: [],
    fault: () => undefined,
    play(...faults) {
      test.fault = () => faults.shift()
    },
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      })
  }
  // Suites that run in other processes and contexts set the stage over HTTP.
  function control(response: ServerResponse, { seed, faults, extra }: Stage) {
    test.store = new Store()
    test.store.extra = extra ?? {}
    test.store.seed(seed ?? 0)
    test.play(...(faults ?? []))
    send(response, { status: 200, headers: {}, body: {} })
  }
  async function handle(message: IncomingMessage, response: ServerResponse) {
    const request = await readRequest(message)
    if (request.path === '/control') return control(response, JSON.parse(request.text))
    test.seen.push(request)
    const fault = test.fault(request)
    if (fault === 'silent') return
    if (fault === 'hang-up') return void message.socket.destroy()
    if (typeof fault === 'object') return send(response, { ...fault, headers: fault.headers ?? {} })
    const reply = test.store.answer(request)
    if (fault === 'hang-up-after') return void message.socket.destroy()
    if (!fault) return send(response, reply)
    const text = JSON.stringify(reply.body)
    response.writeHead(reply.status, { 'content-type': 'application/json', 'content-length': text.length + 100 })
    response.write(text.slice(0, 5))
    if (fault === 'half-body') setTimeout(() => message.socket.destroy(), 10)
  }
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  test.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return test
}

async function readRequest(message: IncomingMessage): Promise<Request> {
  const chunks: Buffer[] = []
  for await (const chunk of message) chunks.push(chunk as Buffer)
  const { pathname: path, searchParams } = new URL(message.url ?? '/', 'http://x')
  const text = Buffer.concat(chunks).toString()
  const headers = Object.fromEntries(Object.entries(message.headers).map(([name, value]) => [name, String(value)]))
  return { method: message.method ?? '', path, query: Object.fromEntries(searchParams), headers, text }
}

function send(response: ServerResponse, { status, headers, body, text }: Reply): void {
  const type = status >= 400 ? 'application/problem+json' : 'application/json'
  response.writeHead(status, { 'content-type': type, 'x-request-id': randomUUID(), ...headers })
  response.end(text ?? (body === undefined ? undefined : JSON.stringify(body)))
}
