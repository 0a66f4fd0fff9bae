import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { sql } from 'drizzle-orm'
import type { Test } from 'tap'
import { fits } from '../../../../test/conformance.ts'
import type { Store } from '../../../platform/database/database.ts'

/** An event on its way to a webhook, without any having happened; answers the delivery's id. */
export const makeDelivery = async (store: Store, webhook: string, status = 'dead'): Promise<string> => {
  const [row] = await store.run<{ id: string }>(sql`
    insert into webhook_deliveries (webhook_id, event_id, type, subject_type, subject_id, status)
    values (${webhook}, gen_random_uuid(), 'community.updated', 'community', gen_random_uuid(), ${status}) returning id`)
  return row!.id
}

/** What a receiver took: the id, the headers and the bytes of each message, in the order in which they came. */
export type Received = { id: string; headers: Record<string, string>; text: string; data: Data; type: string }
type Data = { id: string; verb: string; subjectId: string; subjectType: string; after: Record<string, unknown> | null }

/** A receiver of webhooks on this machine; `status` decides what each message is answered. */
export const startReceiver = async (
  t: Test,
  status: (received: Received, request: IncomingMessage) => number | Promise<number> = () => 204
) => {
  const taken: Received[] = []
  const tried: Received[] = []
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    const text = Buffer.concat(chunks).toString()
    const headers = request.headers as Record<string, string>
    const message = JSON.parse(text)
    // What the document does not promise fails the test.
    fits(['webhooks', message.type, 'post', 'requestBody', 'content', 'application/json', 'schema'], message)
    const received = { id: headers['webhook-id']!, headers, text, ...message } as Received
    tried.push(received)
    const answer = await status(received, request)
    if (answer < 300) taken.push(received)
    response.writeHead(answer).end('thanks')
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  t.teardown(() => {
    server.closeAllConnections()
    server.close()
  })
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`, taken, tried }
}

/** The first time that each message arrived. */
export const firsts = (received: Received[]): Received[] =>
  [...new Map(received.toReversed().map(one => [one.id, one])).values()].toReversed()
