// A primary and its streaming replicas, for tests.
import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Test } from 'tap'
import { migrateDatabase } from '../src/platform/database/migrate.ts'
import { freshFolder } from '../src/platform/postgres/postgres.fixtures.ts'
import { startReplicated } from '../src/platform/postgres/replicated.ts'

/** Waits until something is so, for half a minute at most unless told otherwise. */
export const until = async (isSo: () => boolean | Promise<boolean>, most = 30_000): Promise<void> => {
  for (const end = performance.now() + most; !(await isSo()); await wait(50))
    if (performance.now() > end) throw new Error(`It never came to be: ${isSo}`)
}

/** A line to a server that can be held: what is sent on it then arrives nowhere. Answers the url by which the server is reached. */
export const startLine = async (t: Test, url: string) => {
  const target = new URL(url)
  const socketFile = join(decodeURIComponent(target.hostname), `.s.PGSQL.${target.port}`)
  const sockets = new Set<Socket>()
  let isHeld = false
  const server = createServer(near => {
    const far = connect(socketFile)
    for (const [from, to] of [
      [near, far],
      [far, near]
    ] as const) {
      sockets.add(from)
      from.on('data', data => isHeld || to.write(data))
      from.on('close', () => to.destroy()).on('error', () => undefined)
    }
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  t.teardown(() => {
    for (const socket of sockets) socket.destroy()
    server.close()
  })
  const { port } = server.address() as AddressInfo
  target.hostname = '127.0.0.1'
  target.port = String(port)
  return {
    url: target.href,
    hold: () => {
      isHeld = true
    },
    /** What was sent meanwhile is lost, and with it the connections. */
    letGo: () => {
      isHeld = false
      for (const socket of sockets) socket.destroy()
      sockets.clear()
    }
  }
}

/** A migrated primary and a replica, gone with the test. */
export const startReplication = async (t: Test) => {
  const dataDir = freshFolder(t)
  const { primary, replicas, stop } = await startReplicated({ dataDir, replicas: 1, durable: false })
  t.teardown(stop)
  await migrateDatabase(primary.url)
  return { url: primary.url, replicaUrl: replicas[0]!.url, replicaFolder: join(dataDir, 'replica-1') }
}
