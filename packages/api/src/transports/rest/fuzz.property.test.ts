import fc from 'fast-check'
import t from 'tap'
import { startApp } from '../../../test/app.ts'
import { operations } from '../../service/modules.ts'

const odd = fc.constantFrom(
  '',
  "'",
  '\\',
  '%',
  '_',
  '&',
  '|',
  '!',
  ':*',
  '<->',
  '()',
  '\u202e',
  '\u0000',
  '\ud800',
  '😀',
  '-1',
  '9'.repeat(30),
  'null',
  '../..',
  '{}'
)
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.array(odd, { maxLength: 4 }).map(parts => parts.join(''))
)
const encoded = (value: string) => encodeURIComponent(value.toWellFormed())

t.test('whatever is asked, the answer is no fault of ours', async t => {
  const { admin } = await startApp(t)
  await admin.post('/v1/communities', { name: "O'Brien & Söhne", topics: ['a\\b'] })

  await t.test('parameters of every list', async t => {
    const parameters = operations.flatMap(({ verb, path, query, params }) =>
      verb === 'GET' && !params ? Object.keys(query?.properties ?? {}).map(name => [path, name] as const) : []
    )
    t.ok(parameters.length > 40)
    const property = fc.asyncProperty(fc.constantFrom(...parameters), text, async ([path, name], value) => {
      const { status, body } = await admin.get(`${path}?${name}=${encoded(value)}`)
      // What looks like a name is one, of nothing; where the document promises no such answer, the admin's hand throws.
      if (status === 422) return body.code === 'UNKNOWN_REFERENCE' && body.errors[0].parameter === name
      return [200, 400, 403, 404].includes(status)
    })
    await fc.assert(property, { numRuns: 300, endOnFailure: true })
  })

  await t.test('searches', async t => {
    const property = fc.asyncProperty(fc.constantFrom('communities', 'people'), text, async (noun, value) => {
      const { status } = await admin.get(`/v1/${noun}?q=x${encoded(value)}`)
      return status === 200 || status === 400
    })
    await fc.assert(property, { numRuns: 150, endOnFailure: true })
    t.pass('150 of them')
  })

  await t.test('bodies of every operation', async t => {
    const bodies = operations.filter(({ verb, body }) => verb !== 'GET' && body)
    const property = fc.asyncProperty(
      fc.constantFrom(...bodies),
      fc.json({ maxDepth: 3 }),
      text,
      async ({ verb, path, body }, json, value) => {
        const url = path.replace(/\{\w+\}/g, '00000000-0000-7000-8000-000000000000')
        const members = Object.keys(body!.properties ?? {})
        const shaped = Object.fromEntries(members.map((name, index) => [name, index % 2 ? value : JSON.parse(json)]))
        for (const payload of [JSON.parse(json), shaped]) {
          const { status } = await admin.send(verb, url, payload, { 'if-match': '*' })
          if (status >= 500) return false
        }
        return true
      }
    )
    await fc.assert(property, { numRuns: 150, endOnFailure: true })
    t.pass('150 of them')
  })
})
