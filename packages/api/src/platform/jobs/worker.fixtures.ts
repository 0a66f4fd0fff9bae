// A process that runs one job, to be killed in the middle of it: it notes its attempt, takes its time, and notes its effect once.
import { setTimeout as wait } from 'node:timers/promises'
import { sql } from 'drizzle-orm'
import { openStore } from '../database/database.ts'
import { openFeed } from '../feed/feed.ts'
import { config, jobOf, logOf } from './jobs.fixtures.ts'
import { startJobs } from './start.ts'

const { DATABASE_URL = '', PAUSE = '0' } = process.env
const store = openStore(DATABASE_URL, 5, () => {})

const job = jobOf('two-steps', async ({ store, data }) => {
  console.log('begun')
  await store.run(sql`insert into communities (slug, name) values (${`attempt-${process.pid}`}, 'An attempt')`)
  await wait(Number(PAUSE))
  await store.run(
    sql`insert into communities (slug, name) values (${String(data.effect)}, 'The effect') on conflict do nothing`
  )
  return {}
})
await startJobs(
  store,
  openFeed(store),
  config,
  { ...logOf([]), error: (what, message) => console.error(message, (what as { err?: Error }).err) },
  [job]
)
console.log('ready')
