import { createHmac, randomBytes } from 'node:crypto'
import fc from 'fast-check'
import t from 'tap'
import { verifyWebhook, WebhookVerificationError } from '../src/index.ts'
import { errorOf } from './setup.ts'

// Signed as Standard Webhooks 1.0 says, by Node's own HMAC.
const secret = `whsec_${randomBytes(24).toString('base64')}`
const sign = (id: string, at: number, body: string | Buffer, by = secret) => {
  const hmac = createHmac('sha256', Buffer.from(by.replace('whsec_', ''), 'base64'))
  return `v1,${hmac.update(`${id}.${at}.`).update(body).digest('base64')}`
}
const now = () => Math.floor(Date.now() / 1000)
const headersFor = (body: string | Buffer, at = now(), signature = sign('id-1', at, body)) => ({
  'webhook-id': 'id-1',
  'webhook-timestamp': String(at),
  'webhook-signature': signature
})
const BODY = JSON.stringify({
  type: 'community.updated',
  timestamp: '2026-11-28T09:00:00.000Z',
  data: { after: { name: 'Ünïcode 🧶' } }
})

t.test('a genuine message gives its event, whatever its body and headers come in', async t => {
  const headers = headersFor(BODY)
  for (const body of [BODY, new TextEncoder().encode(BODY), Buffer.from(BODY)])
    for (const bag of [headers, new Headers(headers)]) {
      const event = await verifyWebhook(body, bag, secret)
      t.equal(event.type, 'community.updated')
      t.match(event.data.after, { name: 'Ünïcode 🧶' })
    }
})

t.test('while a secret is exchanged, one of the signatures is enough', async t => {
  const other = `whsec_${randomBytes(24).toString('base64')}`
  const at = now()
  const both = [sign('id-1', at, BODY, other), 'v1a,unknown', sign('id-1', at, BODY)].join(' ')
  for (const known of [secret, other]) t.ok(await verifyWebhook(BODY, headersFor(BODY, at, both), known))
})

t.test('five minutes either way are the limit, unless another is given', async t => {
  for (const [age, good] of [
    [290, true],
    [-290, true],
    [310, false],
    [-310, false]
  ] as const) {
    const work = verifyWebhook(BODY, headersFor(BODY, now() - age), secret)
    if (good) t.ok(await work, `${age}`)
    else t.match(await errorOf(work), { name: 'WebhookVerificationError', message: /last 300 seconds/ })
  }
  t.ok(await verifyWebhook(BODY, headersFor(BODY, now() - 1000), secret, { toleranceSeconds: 2000 }))
})

t.test('what is missing or nonsense is refused in words', async t => {
  const good = headersFor(BODY)
  for (const name of Object.keys(good)) {
    const error = await errorOf(verifyWebhook(BODY, { ...good, [name]: undefined }, secret))
    t.match(error, { name: 'WebhookVerificationError', message: new RegExp(name) })
  }
  for (const value of ['', 'soon', 'NaN', 'Infinity', '-1'])
    t.ok(
      (await errorOf(verifyWebhook(BODY, { ...good, 'webhook-timestamp': value }, secret))) instanceof
        WebhookVerificationError,
      value
    )
  for (const value of ['v1,', 'v1', ',', 'v2,x', 'v1,***', '\u0000'])
    t.ok(
      (await errorOf(verifyWebhook(BODY, { ...good, 'webhook-signature': value }, secret))) instanceof
        WebhookVerificationError,
      value
    )
  t.match(await errorOf(verifyWebhook(BODY, good, '')), { name: 'TypeError', message: /whsec_/ })
})

t.test('any other body, id, moment or secret is refused', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string(), fc.string(), async (body, other) => {
      fc.pre(body !== other)
      const at = now()
      const headers = headersFor(body, at)
      const refused = async (work: Promise<unknown>) => (await errorOf(work)) instanceof WebhookVerificationError
      return (
        (await refused(verifyWebhook(other, headers, secret))) &&
        (await refused(verifyWebhook(body, { ...headers, 'webhook-id': `${other}x` }, secret))) &&
        (await refused(verifyWebhook(body, { ...headers, 'webhook-timestamp': String(at + 1) }, secret))) &&
        (await refused(verifyWebhook(body, headers, `whsec_${Buffer.from(`${other}x`).toString('base64')}`)))
      )
    }),
    { numRuns: 200 }
  )
})
