// A process that consumes the feed, to be killed at any moment: it says what it begins and ends, and notes each entry once.
import { setTimeout as wait } from 'node:timers/promises'
import { sql } from 'drizzle-orm'
import { openStore } from '../database/database.ts'
import { positionsIn } from './feed.fixtures.ts'
import { openFeed } from './feed.ts'

const store = openStore(process.env.DATABASE_URL ?? '', 3, () => {})
const say = (event: 'ready' | 'begin' | 'end', positions: number[] = []) =>
  process.send!({ event, at: String(process.hrtime.bigint()), positions })

openFeed(store).consume(
  'killed',
  async (db, batch) => {
    const positions = await positionsIn(db, batch)
    say('begin', positions)
    await wait(50 + Math.random() * 50)
    await db.run(sql`insert into handled select position from ${batch.entries} a`)
    say('end', positions)
  },
  { failed: () => {} }
)
await store.run(sql`select`)
say('ready')
setInterval(() => {}, 60_000)
