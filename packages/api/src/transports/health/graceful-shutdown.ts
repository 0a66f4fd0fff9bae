import type { Socket } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import type { FastifyInstance } from 'fastify'

const SILENT_MS = 500
const PATIENCE_MS = 10_000

/** Keeps an eye on connections; browsers open some in advance and say nothing on them. */
const watchSilent = (app: FastifyInstance) => {
  const open = new Set<Socket>()
  app.server.on('connection', socket => {
    open.add(socket)
    socket.once('close', () => open.delete(socket))
  })
  return () => {
    for (const socket of open) if (socket.bytesRead === 0) socket.destroy()
  }
}

/**
 * Prepares a service to be taken off in order: it says that it is not ready, gives those who send it requests `notice`
 * seconds to hear of it, answers what has come, and waits for nobody longer than need be.
 */
export const gracefulShutdown = (app: FastifyInstance) => {
  const closeSilent = watchSilent(app)
  return async (notice: number) => {
    app.leave()
    await wait(notice * 1000)
    const timers = [setTimeout(closeSilent, SILENT_MS), setTimeout(() => app.server.closeAllConnections(), PATIENCE_MS)]
    await app.close()
    for (const timer of timers) clearTimeout(timer)
  }
}
