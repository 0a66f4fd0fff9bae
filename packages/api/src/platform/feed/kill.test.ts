import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { sql } from 'drizzle-orm'
import t from 'tap'
import { onServer } from '../../../test/server.ts'
import { until } from '../jobs/jobs.fixtures.ts'
import { allEntries, handledAll, makeEntries, openTransaction, ownDatabase } from './feed.fixtures.ts'

const WORKER = fileURLToPath(new URL('worker.fixtures.ts', import.meta.url))
const KILLS = 4

type Said = { event: 'ready' | 'begin' | 'end'; at: string; positions: number[] }
type Turn = { child: ChildProcess; from: bigint; to?: bigint; positions: number[] }

// Refuses to move a position backwards, and to handle an entry twice.
const GUARDS = `
  create table handled (position bigint primary key);
  grant all on handled to public;
  create function only_forward() returns trigger language plpgsql as $$ begin
    if (new.transaction, new.position) < (old.transaction, old.position) then raise 'backwards'; end if;
    return new;
  end $$;
  create trigger only_forward before update on feed_positions for each row execute function only_forward()`

t.test(
  'killed in the middle of batches, processes handle every entry, one at a time, its effect there once',
  async t => {
    const { store, url } = await ownDatabase(t)
    await onServer(url, GUARDS)
    const turns: Turn[] = []
    const working = new Set<ChildProcess>()
    const begin = () => {
      const child = fork(WORKER, { env: { PATH: process.env.PATH, DATABASE_URL: url } })
      child.on('message', ({ event, at, positions }: Said) => {
        if (event === 'ready') working.add(child)
        else if (event === 'begin') turns.push({ child, from: BigInt(at), positions })
        else turns.findLast(turn => turn.child === child)!.to = BigInt(at)
      })
      t.teardown(() => child.kill('SIGKILL'))
    }
    begin()
    begin()
    for (let kill = 0; kill < KILLS; kill++) {
      await until(() => working.size === 2)
      const had = turns.length
      for (let turn = 0; turn < 8; turn++) {
        const commit = await openTransaction(t, store, `Early ${kill} ${turn}`)
        await makeEntries(store, 5)
        await wait(Math.random() * 100)
        await commit()
      }
      await until(() => turns.length > had && turns.at(-1)!.to === undefined)
      const { child } = turns.at(-1)!
      child.kill('SIGKILL')
      await once(child, 'exit')
      working.delete(child)
      begin()
    }
    await makeEntries(store, 20)
    await handledAll(store, 'killed')

    const all = await allEntries(store)
    const effects = await store.run<{ position: string }>(sql`select position from handled`)
    t.strictSame(new Set(effects.map(({ position }) => Number(position))), new Set(all))
    t.strictSame(new Set(turns.flatMap(({ positions }) => positions)), new Set(all))
    const whole = turns.filter(({ to }) => to !== undefined)
    const during = whole.flatMap(({ from, to }) => turns.filter(other => other.from > from && other.from < to!))
    t.strictSame(during, [], 'nobody begins while another is at it')
    t.ok(whole.length < turns.length, `${turns.length - whole.length} of ${turns.length} batches were cut short`)
  }
)
