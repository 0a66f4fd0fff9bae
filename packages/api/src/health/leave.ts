import { setTimeout as wait } from 'node:timers/promises'
import type { FastifyInstance } from 'fastify'

const PATIENCE_MS = 10_000

/**
 * Takes the service off in order: it says that it is not ready, gives those who send it requests `notice` seconds to hear
 * of it, answers what has come, and waits for nobody longer than need be.
 */
export const leave = async (app: FastifyInstance, notice: number) => {
  app.leave()
  await wait(notice * 1000)
  const patience = setTimeout(() => app.server.closeAllConnections(), PATIENCE_MS)
  await app.close()
  clearTimeout(patience)
}
