import { PgBoss } from 'pg-boss'
import { type Store, withClient } from '../database/database.ts'
import { QUEUE_SCHEMA } from '../database/queue-schema.ts'
import { timeZone } from '../days.ts'
import type { Job, Log } from './job.ts'

// A process that was killed is found out by its silence: 15 s until a job's claim lapses, at most 5 s until somebody looks. One
// that is merely slow speaks twice in that time, and may be taken for dead a few times before its job is given up.
const HEARTBEAT_SECONDS = 15
const LOOK_AFTER_SECONDS = 5
const KEPT_SECONDS = 7 * 86_400

/** pg-boss on the connections of the service, as the application role; its tables are the owner's. */
export const openQueue = (store: Store, log: Log): PgBoss => {
  const boss = new PgBoss({
    // Some of its statements open a transaction of their own.
    db: { executeSql: (text, values) => withClient(store.pool, client => client.query(text, values)) },
    schema: QUEUE_SCHEMA,
    migrate: false,
    createSchema: false,
    reindex: false,
    monitorVacuum: false,
    superviseIntervalSeconds: LOOK_AFTER_SECONDS,
    monitorIntervalSeconds: LOOK_AFTER_SECONDS
  })
  boss.on('error', error => log.error({ err: error }, 'the job queue failed'))
  boss.on('warning', warning => log.warn({ warning }, 'the job queue warns'))
  return boss
}

const settingsOf = ({ expireInSeconds, retries = 5 }: Job) => ({
  expireInSeconds,
  retryLimit: retries,
  retryDelay: 1,
  retryBackoff: true,
  retryDelayMax: 600,
  heartbeatSeconds: HEARTBEAT_SECONDS,
  deleteAfterSeconds: KEPT_SECONDS
})

/** Makes the queues and schedules what the jobs say, and lets go of schedules that no job has any more. */
export const arrange = async (boss: PgBoss, jobs: readonly Job[]) => {
  for (const job of jobs) {
    // One waits at most: a request for what is waiting already changes nothing. That one is at work at a time is for the locks,
    // since pg-boss goes by a list of what is at work that may be a minute old.
    await boss.createQueue(job.name, { policy: 'short', ...settingsOf(job) })
    await boss.updateQueue(job.name, settingsOf(job))
    if (job.schedule) await boss.schedule(job.name, job.schedule, undefined, { tz: timeZone(), missed: 'once' })
  }
  const scheduled = new Set(jobs.filter(({ schedule }) => schedule).map(({ name }) => name))
  for (const { name } of await boss.getSchedules()) if (!scheduled.has(name)) await boss.unschedule(name)
}

/** When a job runs next by its schedule. */
export const nextRun = (boss: PgBoss, { schedule }: Job): Date | null =>
  schedule ? (boss.previewSchedule(schedule, { tz: timeZone(), count: 1 })[0] ?? null) : null

/** Asks for a job to be run, in whichever process runs jobs; what waits already is not asked for twice. */
export const requestJob = async (store: Store, log: Log, name: string, data: object = {}): Promise<void> => {
  await openQueue(store, log).send(name, data)
}
