import fc from 'fast-check'
import t from 'tap'
import { startApp } from '../../../test/app.ts'

const request = fc.record({
  key: fc.constantFrom('a', 'b', 'c', undefined),
  noun: fc.constantFrom('communities', 'people'),
  // The last cannot be done, and so is not kept.
  body: fc.constantFrom({ name: 'One' }, { name: 'Two' }, { name: 'Three', source: 'x', externalKey: 'taken' }),
  over: fc.constantFrom('here', 'there')
})

t.test('whatever is repeated, with which keys ever, each key does one thing once', async t => {
  const { admin, elsewhere } = await startApp(t)
  const hands = { here: admin, there: await elsewhere() }
  for (const noun of ['communities', 'people'])
    await admin.post(`/v1/${noun}`, { name: 'First', source: 'x', externalKey: 'taken' })
  let run = 0

  const property = fc.asyncProperty(fc.array(request, { minLength: 1, maxLength: 12 }), async requests => {
    const prefix = `run-${run++}`
    const kept = new Map<string, { what: string; text: string }>()
    for (const { key, noun, body, over } of requests) {
      const what = JSON.stringify([noun, body])
      const headers = key ? { 'idempotency-key': `${prefix}-${key}` } : undefined
      const { status, text, headers: answered } = await hands[over].post(`/v1/${noun}`, body, headers)
      const before = key && kept.get(key)
      const expected = !before ? ('source' in body ? 409 : 201) : before.what === what ? 201 : 422
      t.equal(status, expected, `${key} ${what}`)
      t.equal(answered['idempotent-replayed'], before && expected === 201 ? 'true' : undefined)
      if (before && expected === 201) t.equal(text, before.text)
      if (key && !before && expected === 201) kept.set(key, { what, text })
    }
  })
  await fc.assert(property, { numRuns: 25, endOnFailure: true })
})
