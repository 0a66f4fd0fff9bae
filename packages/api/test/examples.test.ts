// Sends every example of the document to the running service, as it stands there but for the ids of records, signed codes, and days and
// moments, which move on with the calendar.
import t from 'tap'
import { calls } from '../src/modules/audit/activity/calls.fixtures.ts'
import { addDays, today } from '../src/platform/days.ts'
import { made } from './access/made.fixtures.ts'
import { startApp } from './app.ts'
import { conforms, document, type Entry, fits } from './conformance.ts'

// All operations, on a machine that may be busy.
t.setTimeout(600_000)

/** The id that examples have wherever a record is named. */
const PLACEHOLDER = '019a8f3e-6c1b-7d42-9e05-3b7f2a61c8d4'
const PEOPLE =
  'admins authors author primary secondary standIn to from organisers facilitators speakers noteTakers attendee assignee counterpart proposer voter writers recordedBy sponsor'.split(
    ' '
  )
/** How signed codes end in examples. */
const SIGNED = 'eyJhbGciOiJFZERTQSJ9'
/** The kind of record that a member names, where the member is not called by its kind. */
const KINDS: Record<string, string> = {
  ...Object.fromEntries(PEOPLE.map(name => [name, 'person'])),
  parent: 'community',
  mergedInto: 'community',
  into: 'community',
  subject: 'community',
  portals: 'portal',
  hosts: 'community',
  with: 'charter',
  standsInFor: 'term',
  champions: 'person',
  list: 'pageList',
  pages: 'page'
}

/** Now, and today, as examples have them. */
const NOW = '2026-11-20T16:05:12.345Z'
const TODAY = '2026-11-20'
const MOMENT = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/
const DAY = /^\d{4}-\d\d-\d\d$/

const moved = (text: string): string => {
  if (MOMENT.test(text)) return new Date(Date.parse(text) + Date.now() - Date.parse(NOW)).toISOString()
  if (!DAY.test(text)) return text
  return addDays(today(), Math.round((Date.parse(text) - Date.parse(TODAY)) / 86_400_000))
}

type Referring = { $ref?: string }
type Schema = { examples?: unknown[]; items?: Schema }
type Parameter = Referring & { name: string; in: string; schema: Schema }
type Operation = Omit<Entry, 'requestBody'> & {
  operationId: string
  parameters?: Parameter[]
  requestBody?: { content: Record<string, { examples?: Record<string, Referring & { value?: unknown }> }> }
}
type Request = { id: string; verb: string; path: string; query: [string, unknown][]; type?: string; body?: unknown }

const pointed = (place: readonly string[]) =>
  place.reduce<unknown>((at, part) => (at as Record<string, unknown>)[part], document)
const resolved = <T extends Referring>(node: T): T => (node.$ref ? (pointed(node.$ref.split('/').slice(1)) as T) : node)

const exampleOf = ({ examples, items }: Schema): unknown => examples?.[0] ?? items?.examples?.[0]

/** The requests that the examples of an operation make: one with each body, else one with all parameters. */
const requestsOf = (
  path: string,
  verb: string,
  { operationId: id, parameters = [], requestBody }: Operation
): Request[] => {
  const query = parameters
    .map(resolved)
    .flatMap(({ name, in: place, schema }): [string, unknown][] =>
      place === 'query' && exampleOf(schema) !== undefined ? [[name, exampleOf(schema)]] : []
    )
  if (!requestBody) return [{ id, verb, path, query }]
  return Object.entries(requestBody.content).flatMap(([type, { examples = {} }]) =>
    Object.values(examples).map(example => ({
      id,
      verb,
      path,
      // A body that is no text says itself what is asked beside one.
      query: typeof resolved(example).value === 'string' ? query : [],
      type,
      body: resolved(example).value
    }))
  )
}

const requests = Object.entries(document.paths).flatMap(([path, item]) =>
  Object.entries(item).flatMap(([verb, entry]) => requestsOf(path, verb.toUpperCase(), entry as unknown as Operation))
)

/** Where the schemas of parameters and of headers stand in the document. */
const places = [
  ...Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).flatMap(([verb, entry]) =>
      ((entry.parameters ?? []) as Parameter[]).map(({ $ref }, at) =>
        $ref ? $ref.split('/').slice(1) : ['paths', path, verb, 'parameters', String(at)]
      )
    )
  ),
  ...Object.keys(document.components.headers).map(name => ['components', 'headers', name])
]

t.test('every example of a parameter and of a header fits its own schema', async t => {
  for (const place of places) {
    const { schema } = pointed(place) as Parameter
    for (const example of schema.examples ?? [])
      t.doesNotThrow(() => fits([...place, 'schema'], example), place.join(' '))
    for (const example of schema.items?.examples ?? [])
      t.doesNotThrow(() => fits([...place, 'schema', 'items'], example), place.join(' '))
  }
})

t.test('every example of the document can be sent, and what it asks for is done', async t => {
  const { app, admin, store } = await startApp(t)
  const base = await app.listen()
  const names = [await made(admin, '/v1/people', { name: 'One' }), await made(admin, '/v1/people', { name: 'Two' })]
  const { fresh, bodies, byPersons } = await calls(admin, store, names)
  fresh.finding = async () => {
    await admin.post('/v1/evaluations', {})
    return (await admin.get('/v1/findings?limit=1')).body.items[0].id
  }
  // As everybody sees it.
  const community = () => made(admin, '/v1/communities', { name: 'Open', status: 'active' })
  const readable: typeof fresh = { ...fresh, community }
  fresh.import = () => made(admin, '/v1/imports', { source: 'there', rows: [] })

  /** The record that a member names: that of the module's own call of the operation, else a new one. */
  const recordFor = async (id: string, member: string): Promise<string> => {
    const own = bodies[id]?.() as Record<string, unknown> | undefined
    const known = own?.[member]
    if (typeof known === 'string') return known
    const make = (own ? fresh : readable)[KINDS[member] ?? member]
    if (!make) throw new Error(`${id}: say in KINDS what kind of record "${member}" names.`)
    return make()
  }
  const filled = async (id: string, member: string, value: unknown): Promise<unknown> => {
    if (value === PLACEHOLDER || String(value).includes(SIGNED)) return recordFor(id, member)
    if (typeof value === 'string') return moved(value)
    if (Array.isArray(value)) return Promise.all(value.map(one => filled(id, member, one)))
    if (typeof value !== 'object' || value === null) return value
    const members = Object.entries(value).map(async ([name, one]) => [name, await filled(id, name, one)])
    return Object.fromEntries(await Promise.all(members))
  }

  for (const { id, verb, path, query, type, body } of requests) {
    const [, parameter] = /\{(\w+)\}/.exec(path) ?? []
    const address = parameter ? path.replace(`{${parameter}}`, await (fresh[id] ?? fresh[parameter]!)()) : path
    const values = Object.entries((await filled(id, '', Object.fromEntries(query))) as Record<string, string>)
    const search = values.length > 0 ? `?${new URLSearchParams(values)}` : ''
    const payload = await filled(id, '', body)
    const actor = byPersons[id] ?? (path.startsWith('/v1/me/') ? 'keeper' : undefined)
    const response = await fetch(`${base}${address}${search}`, {
      method: verb,
      headers: {
        authorization: `Bearer ${admin.key}`,
        'if-match': '*',
        ...(type ? { 'content-type': type } : {}),
        ...(actor ? { 'guildhall-actor': actor } : {})
      },
      body: payload === undefined || typeof payload === 'string' ? payload : JSON.stringify(payload)
    })
    const text = await response.text()
    const about = `${verb} ${address}${search} ${type ?? ''}`
    t.ok(response.ok, `${id}: ${about} ${response.ok ? '' : `${response.status} ${text} ${JSON.stringify(payload)}`}`)
    const told = response.headers.get('content-type') ?? ''
    const answer = /[/+]json/.test(told) ? JSON.parse(text) : undefined
    conforms({ method: verb, url: address + search, status: response.status, type: told, body: answer })
    // A list of results is a success as a whole, and so is GraphQL's.
    t.notOk(
      answer?.errors?.length || answer?.items?.some?.(({ problem }: { problem?: unknown }) => problem),
      `${id} ${text.slice(0, 500)}`
    )
  }
})
