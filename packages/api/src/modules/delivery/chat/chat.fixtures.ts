import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import AdaptiveCards from 'adaptivecards'
import type { Test } from 'tap'

/** A chat on this machine; `status` decides what each message is answered. */
export const startChat = async (t: Test, status: (nth: number) => number = () => 200) => {
  const taken: string[] = []
  let nth = 0
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    const answer = status(nth++)
    if (answer < 300) taken.push(Buffer.concat(chunks).toString())
    response.writeHead(answer).end('ok')
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  t.teardown(() => {
    server.closeAllConnections()
    server.close()
  })
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/services/T0/B0/secret`, taken }
}

/** What Microsoft’s parser finds wrong with a card of version 1.5. */
export const faultsOfCard = (card: object): string[] => {
  const { AdaptiveCard, SerializationContext, Versions } = AdaptiveCards
  // Its pattern for languages remembers where the last match ended.
  AdaptiveCard.langProperty.regEx!.lastIndex = 0
  const context = new SerializationContext(Versions.v1_5)
  const parsed = new AdaptiveCard()
  parsed.parse(card, context)
  const events = Array.from({ length: context.eventCount }, (_, at) => context.getEventAt(at).message)
  return [...events, ...parsed.validateProperties().validationEvents.map(({ message }) => message)]
}

type Found = { path: string; value: unknown }

/** Every value in a structure, with the path to it. */
export const valuesIn = (value: unknown, path = ''): Found[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([name, one]) => valuesIn(one, `${path}/${name}`))
    : [{ path, value }]
