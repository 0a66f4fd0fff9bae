import fc from 'fast-check'
import t from 'tap'
import { startApp } from '../../../test/app.ts'

type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

const isObject = (value: unknown): value is { [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** RFC 7396, 2, word for word. */
const mergePatch = (target: Json | undefined, patch: Json): Json => {
  if (!isObject(patch)) return patch
  const result = isObject(target) ? { ...target } : {}
  for (const [name, value] of Object.entries(patch)) {
    if (value === null) delete result[name]
    else result[name] = mergePatch(result[name], value)
  }
  return result
}

const isNothing = (value: Json) => value === null || (Array.isArray(value) && value.length === 0)

/** A thing without the members that are null or empty lists: nothing is written so on our wire, and is no member in the RFC. */
const withoutNothing = (value: Json): Json => {
  if (Array.isArray(value)) return value.map(withoutNothing)
  if (!isObject(value)) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) => (isNothing(inner) ? [] : [[key, withoutNothing(inner)]]))
  )
}

const text = fc.string({ maxLength: 20, unit: 'grapheme' }).map(value => value.replaceAll('\0', ''))
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null })
const some = <T>(model: { [K in keyof T]: fc.Arbitrary<T[K]> }) => fc.record(model, { requiredKeys: [] })
const day = fc.constantFrom('2026-01-31', '2026-02-28', '2024-02-29')

const patch = some({
  mission: maybe(text),
  description: maybe(text),
  topics: fc.uniqueArray(fc.constantFrom('a', 'b', 'é', '😀'), { maxLength: 4 }),
  launchedOn: maybe(day),
  logoUrl: maybe(fc.constant('https://example.org/logo.png')),
  memberProfile: maybe(some({ experience: maybe(text), objectives: maybe(text), commitment: maybe(text) })),
  rhythm: maybe(
    some({
      everyDays: maybe(fc.integer({ min: 1, max: 366 })),
      pauses: fc.array(
        fc.record(
          { from: fc.constant('2024-02-29'), until: day, reason: maybe(fc.constant('Holidays')) },
          { requiredKeys: ['from', 'until'] }
        ),
        { maxLength: 2 }
      )
    })
  ),
  channels: fc.array(fc.record({ kind: fc.constant('chat'), url: fc.constant('https://example.org/') }), {
    maxLength: 2
  })
}).filter(value => Object.keys(value).length > 0)

t.test('PATCH does what RFC 7396 says, over REST and GraphQL', async t => {
  const { admin } = await startApp(t)
  await admin.post('/v1/communities', { name: 'Patched' })
  const url = '/v1/communities/patched'
  const change =
    'mutation ($input: CommunityPatch!) { updateCommunity(community: "patched", ifMatch: "*", input: $input) { id } }'
  const property = fc.asyncProperty(patch, fc.boolean(), async (made, graphql) => {
    const patch = JSON.parse(JSON.stringify(made))
    const before = (await admin.get(url)).body
    if (graphql) t.equal((await admin.ask(change, { input: patch })).errors, undefined)
    else t.equal((await admin.patch(url, patch)).status, 200)
    const { updatedAt, etag, ...after } = (await admin.get(url)).body
    const {
      updatedAt: _moved,
      etag: _stale,
      ...expected
    } = mergePatch(withoutNothing(before), patch) as { [key: string]: Json }
    t.strictSame(withoutNothing(after), withoutNothing(expected))
    t.ok(updatedAt >= before.updatedAt)
    t.equal(etag === before.etag, updatedAt === before.updatedAt)
  })
  await fc.assert(property, { numRuns: 60, endOnFailure: true })
})
