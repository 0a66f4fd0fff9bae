import { GuildhallError } from './errors.ts'
import type { Activity, SubjectType } from './generated/models.ts'

type Verb = Activity['verb']

/** An event of one kind, as a webhook receives it. */
export interface WebhookEventOf<Subject extends SubjectType, Did extends Verb> {
  /** What happened, such as `community.updated`. */
  type: `${Subject}.${Did}`
  /** When it happened (RFC 3339, UTC). */
  timestamp: string
  /** The entry of the activity log. Private values are named as changed, without the value. */
  data: {
    /** Id of the entry, and of the message over all its tries: keep it to skip what comes twice. */
    id: string
    verb: Did
    subjectType: Subject
    subjectId: string
    communityId: string | null
    actorClass: Activity['actorClass']
    personId: string | null
    keyId: string | null
    /** The members that changed, as they were; null where something was created. */
    before: Record<string, unknown> | null
    /** The members that changed, as they are; null where something was deleted. */
    after: Record<string, unknown> | null
    requestId: string | null
  }
}

/** An event as a webhook receives it; `type` tells which. A newer service may send types unknown here. */
export type WebhookEvent = { [S in SubjectType]: { [V in Verb]: WebhookEventOf<S, V> }[Verb] }[SubjectType]

/** A message that does not come from the service, or not as it sent it. `message` says why. */
export class WebhookVerificationError extends GuildhallError {
  override get name(): string {
    return 'WebhookVerificationError'
  }
}

type HeaderBag = Headers | Record<string, string | string[] | undefined>

const headerOf = (headers: HeaderBag, name: string): string => {
  const value = headers instanceof Headers ? headers.get(name) : headers[name]
  if (typeof value === 'string' && value) return value
  throw new WebhookVerificationError(`The message has no header ${name}`)
}

const bytesOf = (base64: string): Uint8Array<ArrayBuffer> => {
  try {
    return Uint8Array.from(atob(base64), letter => letter.charCodeAt(0))
  } catch {
    return new Uint8Array()
  }
}

/**
 * Makes sure that a message of a webhook comes from the service, unchanged and lately, and gives its event.
 *
 * @param body - The body exactly as it came, before any parser: text or bytes.
 * @param headers - The headers of the request; names in lower case where it is a plain object, as in Node.
 * @param secret - The secret of the webhook (`whsec_…`).
 * @param options - How many seconds old a message may be, or ahead of this clock; 300 when left out.
 * @throws WebhookVerificationError if the signature is missing, wrong or too old. Answer such a message with 400.
 *
 * @example
 * const event = await verifyWebhook(await request.text(), request.headers, process.env.WEBHOOK_SECRET)
 * if (event.type === 'community.updated') console.log(event.data.after)
 */
export async function verifyWebhook(
  body: string | Uint8Array,
  headers: HeaderBag,
  secret: string,
  { toleranceSeconds = 300 }: { toleranceSeconds?: number } = {}
): Promise<WebhookEvent> {
  const [id, timestamp, signatures] = ['webhook-id', 'webhook-timestamp', 'webhook-signature'].map(name =>
    headerOf(headers, name)
  ) as [string, string, string]
  // Also where it is no number.
  if (!(Math.abs(Date.now() / 1000 - Number(timestamp)) <= toleranceSeconds))
    throw new WebhookVerificationError(`The message is not of the last ${toleranceSeconds} seconds`)
  const text = typeof body === 'string' ? body : new TextDecoder().decode(body)
  const signed = new TextEncoder().encode(`${id}.${timestamp}.${text}`)
  const algorithm = { name: 'HMAC', hash: 'SHA-256' }
  const raw = bytesOf(secret.replace(/^whsec_/, ''))
  if (raw.length === 0) throw new TypeError('secret is not one of a webhook: it begins with whsec_')
  const key = await crypto.subtle.importKey('raw', raw, algorithm, false, ['verify'])
  for (const signature of signatures.split(' ')) {
    const [version, value = ''] = signature.split(',')
    if (version === 'v1' && (await crypto.subtle.verify(algorithm, key, bytesOf(value), signed)))
      return JSON.parse(text) as WebhookEvent
  }
  throw new WebhookVerificationError('The signature does not fit the message and the secret')
}
