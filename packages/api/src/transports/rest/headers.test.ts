import type { IncomingMessage } from 'node:http'
import t from 'tap'
import { preferred } from './accept.ts'
import { requestIdOf, traceOf } from './headers.ts'

t.test('a trace is taken from a well-formed traceparent, and from no other', async t => {
  const trace = '4bf92f3577b34da6a3ce929d0e0e4736'
  t.equal(traceOf(`00-${trace}-00f067aa0ba902b7-01`), trace)
  const wrong = [
    undefined,
    '',
    'nonsense',
    `00-${trace}-00f067aa0ba902b7`,
    `00-${'0'.repeat(32)}-00f067aa0ba902b7-01`,
    `00-${trace}-${'0'.repeat(16)}-01`,
    `00-${trace.toUpperCase()}-00f067aa0ba902b7-01`,
    `ff-${trace}-00f067aa0ba902b7-01`,
    [`00-${trace}-00f067aa0ba902b7-01`]
  ]
  for (const header of wrong) t.equal(traceOf(header), undefined, String(header))
})

t.test('an id of a request is kept when it is well formed, else made', async t => {
  const idOf = (given: unknown) => requestIdOf({ headers: { 'x-request-id': given } } as unknown as IncomingMessage)
  t.equal(idOf('portal-7f3a.42_x'), 'portal-7f3a.42_x')
  for (const given of [undefined, '', 'short', 'a\r\nb: c', 'x'.repeat(65), ['portal-1234']])
    t.match(idOf(given), /^[0-9a-f]{8}-[0-9a-f-]{27}$/, String(given))
})

t.test('what an Accept header likes best is chosen, the narrowest range deciding', async t => {
  const offers = ['application/json', 'text/csv']
  const cases: [string | undefined, string | undefined][] = [
    [undefined, 'application/json'],
    ['*/*', 'application/json'],
    ['text/*', 'text/csv'],
    ['text/csv, application/json', 'application/json'],
    ['text/csv, application/json;q=0.9', 'text/csv'],
    ['*/*;q=0.1, text/csv;q=0.2', 'text/csv'],
    ['*/*, application/json;q=0', 'text/csv'],
    ['application/*;q=0, */*', 'text/csv'],
    ['text/csv;header=present;q=0.5', 'text/csv'],
    ['image/png', undefined],
    ['*/*;q=0', undefined],
    ['application/json;q=high', undefined],
    ['application/json;q=high, text/csv', 'text/csv']
  ]
  for (const [header, chosen] of cases) t.equal(preferred(header, offers), chosen, String(header))
})
