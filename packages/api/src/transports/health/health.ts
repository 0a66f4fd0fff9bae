import { setTimeout as wait } from 'node:timers/promises'
import { sql } from 'drizzle-orm'
import type { FastifyInstance } from 'fastify'
import { unavailable } from '../../core/problem/api-error.ts'
import type { Store } from '../../platform/database/database.ts'

declare module 'fastify' {
  interface FastifyInstance {
    /** From here on the service says that it is not ready, and each answer asks to close its connection. */
    leave(): void
    /** Whether it has been told to. */
    isLeaving(): boolean
  }
}

const LIMIT_MS = 1000
const BELIEVED_MS = 500

/** Asks the database whether it answers in time; the answer is believed for a moment, so that asking often costs nothing. */
const databaseCheck = (store: Store) => {
  let known: { answer: Promise<boolean>; until: number } | undefined
  const ask = async () => {
    const asked = store.aside.run(sql`select`).then(
      () => true,
      () => false
    )
    return Promise.race([asked, wait(LIMIT_MS, false, { ref: false })])
  }
  return async () => {
    if (known && known.until > performance.now()) return known.answer
    const answer = ask()
    known = { answer, until: performance.now() + BELIEVED_MS }
    return answer
  }
}

/** `/health/live`: the process runs. `/health/ready`: it answers, and means to go on doing so. For everybody, as often as asked. */
export const healthRoutes = (app: FastifyInstance, store: Store) => {
  const isAnswering = databaseCheck(store)
  let leaving = false

  app.decorate('isLeaving', () => leaving)
  app.decorate('leave', () => {
    leaving = true
  })
  app.addHook('onSend', (_request, reply, _payload, done) => {
    if (leaving) reply.header('connection', 'close')
    done()
  })
  app.get('/health/live', async () => ({ status: 'live' }))
  app.get('/health/ready', async () => {
    if (leaving) throw unavailable('The service is about to stop. Use another instance.')
    if (!(await isAnswering())) throw unavailable('The database is not responding.')
    // One that is overloaded answers what it can: taken out of the line, it would leave its share to the others.
    const replicas = store.replicaStates()
    return {
      status: store.isOverloaded() ? 'overloaded' : 'ready',
      ...(replicas.length > 0 && {
        replicas: { configured: replicas.length, read: replicas.filter(({ isRead }) => isRead).length }
      })
    }
  })
}
