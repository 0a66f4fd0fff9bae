import { randomUUID } from 'node:crypto'

/** A request as a test sees it. */
export interface Request {
  method: string
  path: string
  query: Record<string, string>
  headers: Record<string, string>
  text: string
}

export interface Reply {
  status: number
  headers: Record<string, string>
  body?: unknown
  text?: string
}

type Row = Record<string, unknown> & { id: string; slug: string; version: number }

const problem = (status: number, code: string, more: object = {}): Reply => ({
  status,
  headers: {},
  body: { type: `/problems/${code}`, title: code, status, detail: `It is ${code}.`, code, instance: 'req-1', ...more }
})

/** Communities in memory, under the rules of the service that the client relies on. */
export class Store {
  rows: Row[] = []
  /** The bodies of all changes that were carried out. */
  done: { method: string; body: unknown }[] = []
  /** Answers by Idempotency-Key. */
  kept = new Map<string, Reply>()
  /** Members that are added to every community, as a newer service might. */
  extra: Record<string, unknown> = {}

  /** Puts communities there without a request. */
  seed(count: number): void {
    for (let i = 0; i < count; i++) this.create({ slug: `c${i}`, name: `Community ${i}` })
  }

  create(body: Record<string, unknown>): Row {
    const row = { id: randomUUID(), slug: `c${this.rows.length}`, status: 'draft', version: 1, ...body } as Row
    this.rows.push(row)
    return row
  }

  answer(request: Request): Reply {
    if (!request.headers.authorization) return problem(401, 'UNAUTHENTICATED')
    if (request.path === '/graphql') return this.graphql(request)
    if (request.path === '/v1/calendar.ics') return { status: 200, headers: {}, text: 'BEGIN:VCALENDAR' }
    const [, , noun, id] = request.path.split('/')
    if (noun !== 'communities' && noun !== 'imports') return problem(404, 'NOT_FOUND')
    const key = request.headers['idempotency-key']
    const kept = key === undefined ? undefined : this.kept.get(key)
    if (kept) return kept
    const reply = id ? this.one(request, decodeURIComponent(id)) : this.many(request)
    if (key !== undefined && reply.status < 300) this.kept.set(key, reply)
    return reply
  }

  private many({ method, query, text, headers }: Request): Reply {
    if (method === 'GET') return this.list(query)
    const body = headers['content-type'] === 'text/csv' ? { csv: text } : JSON.parse(text)
    this.done.push({ method, body })
    if (method === 'PUT')
      return { status: 207, headers: {}, body: { items: body.items.map(() => ({ outcome: 'created' })) } }
    if (body.name === '')
      return problem(422, 'INVALID', { errors: [{ pointer: '/name', detail: 'must not be empty' }] })
    return this.show(this.create(body), 201)
  }

  private list(query: Record<string, string>): Reply {
    const from = Number(query.cursor ?? 0)
    const until = from + Number(query.limit ?? 20)
    const items = this.rows.slice(from, until).map(row => ({ ...row, ...this.extra }))
    return { status: 200, headers: {}, body: { items, next: until < this.rows.length ? String(until) : null } }
  }

  private one({ method, path, headers, text }: Request, id: string): Reply {
    const row = this.rows.find(row => row.slug === id || row.id === id)
    if (!row) return problem(404, 'COMMUNITY_NOT_FOUND')
    if (path.endsWith('/allowed'))
      return { status: 200, headers: {}, body: [{ operation: 'updateCommunity', allowed: true }] }
    const etag = `"${row.version}"`
    if (method === 'GET')
      return headers['if-none-match'] === etag ? { status: 304, headers: { etag } } : this.show(row, 200)
    if (method === 'POST') return this.change(row, method, { status: 'active' })
    if (!headers['if-match']) return problem(428, 'PRECONDITION_REQUIRED')
    if (headers['if-match'] !== '*' && headers['if-match'] !== etag) return problem(412, 'PRECONDITION_FAILED')
    if (method === 'PATCH') return this.change(row, method, JSON.parse(text))
    this.rows.splice(this.rows.indexOf(row), 1)
    this.done.push({ method, body: id })
    return { status: 204, headers: {} }
  }

  private change(row: Row, method: string, body: object): Reply {
    Object.assign(row, body, { version: row.version + 1 })
    this.done.push({ method, body })
    return this.show(row, 200)
  }

  private show(row: Row, status: number): Reply {
    return { status, headers: { etag: `"${row.version}"` }, body: { ...row, ...this.extra } }
  }

  private graphql({ text }: Request): Reply {
    const { query, variables } = JSON.parse(text)
    this.done.push({ method: 'GRAPHQL', body: query })
    if (query.includes('broken')) {
      return {
        status: 200,
        headers: {},
        body: { data: null, errors: [{ message: 'It broke.', extensions: { code: 'NOT_FOUND' } }] }
      }
    }
    if (query.includes('invalid'))
      return { status: 400, headers: {}, body: { errors: [{ message: 'No such field.' }] } }
    return { status: 200, headers: {}, body: { data: { echo: variables ?? null } } }
  }
}
