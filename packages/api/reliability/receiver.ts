// An endpoint of a webhook that remembers what it was told.
import { once } from 'node:events'
import { createServer } from 'node:http'
import { json } from 'node:stream/consumers'

type Told = { type: string; data: { id: string; subjectId: string } }

/** Listens on a port of this machine. Of every record that it was told of the creation, the ids under which it was. */
export const startReceiver = async () => {
  const told = new Map<string, Set<string>>()
  let calls = 0
  const server = createServer(async (request, response) => {
    const { type, data } = (await json(request)) as Told
    calls++
    if (type === 'community.created') told.set(data.subjectId, (told.get(data.subjectId) ?? new Set()).add(data.id))
    response.writeHead(204).end()
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  return { url: `http://127.0.0.1:${port}/`, told, calls: () => calls, close: () => server.close() }
}
