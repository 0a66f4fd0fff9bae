import pg from 'pg'
import type { Store } from '../database/database.ts'

const LOCKS = 4_762_203

/**
 * Lets one process at a time run a job: an advisory lock of PostgreSQL for each, held on a connection of its own. A process
 * that dies lets go of its locks at that moment.
 */
export const jobLocks = (store: Store) => {
  const held = new Set<string>()
  let client: Promise<pg.Client> | undefined
  // A connection answers one statement after the other, and takes the next one only then.
  let asking: Promise<unknown> = Promise.resolve()

  const forget = () => {
    client = undefined
  }
  const connect = async () => {
    const made = new pg.Client(store.pool.options)
    made.on('error', forget).on('end', forget)
    await made.connect()
    return made
  }
  const askNext = async (statement: string, name: string): Promise<boolean> => {
    client ??= connect()
    const asked = client
    try {
      const { rows } = await (await asked).query(`select ${statement}($1, hashtext($2)) as so`, [LOCKS, name])
      return rows[0].so
    } catch (error) {
      if (client === asked) forget()
      // Whatever it still holds, nobody could let go of it any more.
      asked.then(lost => lost.end()).catch(() => undefined)
      throw error
    }
  }
  const ask = (statement: string, name: string): Promise<boolean> => {
    const answered = asking.then(() => askNext(statement, name))
    asking = answered.catch(() => undefined)
    return answered
  }

  return {
    /** Takes the lock of a job and answers how to let go of it; undefined while somebody else has it. */
    async take(name: string): Promise<(() => Promise<void>) | undefined> {
      if (held.has(name)) return undefined
      held.add(name)
      const taken = await ask('pg_try_advisory_lock', name).catch(error => {
        held.delete(name)
        throw error
      })
      if (!taken) held.delete(name)
      if (!taken) return undefined
      return async () => {
        // A connection that was lost has let go of it.
        await ask('pg_advisory_unlock', name).catch(() => undefined)
        held.delete(name)
      }
    },
    close: async () => {
      const open = await client?.catch(() => undefined)
      await open?.end()
    }
  }
}

export type JobLocks = ReturnType<typeof jobLocks>
