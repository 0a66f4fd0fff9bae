import { once } from 'node:events'
import { chmodSync, rmSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type pg from 'pg'
import { Webhook } from 'standardwebhooks'
import { loadSample } from '../../sample/load.ts'
import '../../src/service/modules.ts'
import { openStore } from '../../src/platform/database/database.ts'
import { migrateDatabase } from '../../src/platform/database/migrate.ts'
import { onServer, withClient } from '../server.ts'
import { type Cluster, startCluster } from './cluster.ts'
import { type Service, startService } from './service.ts'

const WRITERS = 4
const PATIENCE_MS = 60_000

/** What a drill found: whether each promise holds, and what it took. */
export type Drill = {
  checks: Record<string, boolean>
  figures: {
    tables: number
    rows: number
    databaseMB: number
    dumpMB: number
    dumpSeconds: number
    writesMeanwhile: number
    restoreSeconds: number
    startSeconds: number
  }
}

type Contents = Record<string, { rows: number; hash: string }>

/** How many rows each table has, and a hash over all of them. */
const contentsOf = async (client: pg.Client): Promise<Contents> => {
  const { rows: tables } = await client.query<{ name: string }>(`
    select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('public', 'pgboss', 'drizzle') order by 1`)
  const contents: Contents = {}
  for (const { name } of tables) {
    const { rows } = await client.query(
      `select count(*)::int as rows, coalesce(md5(string_agg(md5(t::text), '' order by md5(t::text))), '') as hash from ${name} t`
    )
    contents[name] = rows[0]
  }
  return contents
}

/** Creates and changes communities until it is told to stop; answers what was acknowledged, and when. */
const startWriters = ({ call }: Service) => {
  const made: { id: string; at: number }[] = []
  let writes = 0
  let stopped = false
  const write = async (writer: number) => {
    for (let n = 0; !stopped; n++) {
      const { status, body } = await call('POST', '/v1/communities', { name: `Writer ${writer} number ${n}` })
      if (status !== 201) throw new Error(`A write was answered with ${status}: ${JSON.stringify(body)}`)
      made.push({ id: body.id, at: performance.now() })
      await call('PATCH', `/v1/communities/${body.id}`, { mission: `Written ${n} times.` })
      writes += 2
    }
  }
  const running = Promise.all(Array.from({ length: WRITERS }, (_, writer) => write(writer)))
  // A failure is met by whoever stops them.
  running.catch(() => undefined)
  return {
    made,
    count: () => writes,
    stop: async () => {
      stopped = true
      await running
    }
  }
}

/** A receiver of webhooks, which keeps what arrives. */
const startReceiver = async () => {
  const taken: { headers: Record<string, string>; text: string }[] = []
  const server = createServer(async (request, response) => {
    let text = ''
    for await (const part of request) text += part
    taken.push({ headers: request.headers as Record<string, string>, text })
    response.writeHead(204).end()
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`,
    taken,
    stop: () => {
      server.closeAllConnections()
      server.close()
    }
  }
}

/** Dumps a database while it is written to; what it contained at that moment, and when the dump began and ended. */
const dump = async ({ url, program }: Cluster, file: string) =>
  withClient(url, async client => {
    await client.query('begin isolation level repeatable read read only')
    const began = performance.now()
    const { rows } = await client.query('select pg_export_snapshot() as snapshot')
    await program('pg_dump', '--format=custom', `--snapshot=${rows[0].snapshot}`, `--file=${file}`, url)
    const ended = performance.now()
    return { began, ended, contents: await contentsOf(client) }
  })

// The server has been in use, and has counted more transactions than the one that the dump is restored on.
const YEARS = `do $$ begin for n in 1..50000 loop perform pg_current_xact_id(); commit; end loop; end $$`

const ROLES = 'create role guildhall_app nologin; grant guildhall_app to guildhall'

const proves = async ({ call }: Service): Promise<boolean> => {
  let cursor = ''
  for (;;) {
    const { body } = await call('GET', `/v1/activity/proof${cursor && `?cursor=${cursor}`}`)
    if (!body.intact) return false
    if (!body.next) return true
    cursor = body.next
  }
}

const until = async (isSo: () => Promise<boolean> | boolean): Promise<boolean> => {
  const limit = performance.now() + PATIENCE_MS
  while (performance.now() < limit) {
    if (await isSo()) return true
    await wait(200)
  }
  return false
}

const fillSample = async (url: string) => {
  const store = openStore(url, 5, () => {})
  await loadSample(store).finally(store.close)
}

const seconds = (from: number, to = performance.now()) => Number(((to - from) / 1000).toFixed(1))
const megabytes = (bytes: number) => Number((bytes / 1_000_000).toFixed(1))

/**
 * Dumps the database of a running service while it is written to, restores the dump on another server, starts the service there, and
 * compares. `sample` fills it with the sample organisation first. Leaves nothing of `folder`.
 */
export const runDrill = async (
  programs: string,
  folder: string,
  { writeMs, sample = false }: { writeMs: number; sample?: boolean }
): Promise<Drill> => {
  const stops: (() => Promise<void> | void)[] = [() => rmSync(folder, { recursive: true, force: true })]
  const started = async <T extends { stop(): Promise<void> | void }>(starting: Promise<T>): Promise<T> => {
    const one = await starting
    stops.unshift(one.stop)
    return one
  }
  try {
    chmodSync(folder, 0o711)
    const source = await started(startCluster(programs, path.join(folder, 'source')))
    await migrateDatabase(source.url)
    if (sample) await fillSample(source.url)
    await onServer(source.url, YEARS)
    const receiver = await started(startReceiver())
    const service = await started(startService(source.url))
    const webhook = await service.call('POST', '/v1/webhooks', { url: receiver.url, types: ['community.created'] })
    if (webhook.status !== 201) throw new Error(`No webhook: ${JSON.stringify(webhook.body)}`)
    const isSigned = ({ headers, text }: { headers: Record<string, string>; text: string }) => {
      try {
        return Boolean(new Webhook(webhook.body.secret).verify(text, headers))
      } catch {
        return false
      }
    }

    const writers = startWriters(service)
    await wait(writeMs)
    const file = path.join(folder, 'source/data', 'guildhall.dump')
    const before = writers.count()
    const { began, ended, contents } = await dump(source, file)
    const writesMeanwhile = writers.count() - before
    await wait(writeMs)
    await writers.stop()
    const size = await withClient(source.url, async client =>
      Number((await client.query('select pg_database_size(current_database()) as size')).rows[0].size)
    )
    await service.stop()
    await source.stop()
    stops.splice(0, 3, receiver.stop)

    const target = await started(startCluster(programs, path.join(folder, 'target')))
    const restoring = performance.now()
    await target.program('psql', '--quiet', `--dbname=${target.url}`, `--command=${ROLES}`)
    await target.program('pg_restore', '--exit-on-error', `--dbname=${target.url}`, file)
    const restoreSeconds = seconds(restoring)
    const restored = await withClient(target.url, contentsOf)

    const starting = performance.now()
    const again = await started(startService(target.url))
    const startSeconds = seconds(starting)
    const has = async (id: string) => (await again.call('GET', `/v1/communities/${id}?fields=id`)).status === 200
    const all = async (ids: string[], wanted: boolean) => {
      for (const id of ids) if ((await has(id)) !== wanted) return false
      return true
    }
    const earlier = writers.made.filter(({ at }) => at < began).map(({ id }) => id)
    const arrived = receiver.taken.length
    const created = await again.call('POST', '/v1/communities', { name: 'Written after the restore' })
    const isDelivered = () =>
      receiver.taken.slice(arrived).some(one => one.text.includes(created.body.id) && isSigned(one))
    const isLast = async () => {
      let cursor = ''
      for (;;) {
        const { body } = await again.call('GET', `/v1/activity?limit=100${cursor && `&cursor=${cursor}`}`)
        if (body.items.some(({ subjectId }: { subjectId: string }) => subjectId === created.body.id)) return true
        if (!body.next || body.items.length === 0) return false
        cursor = body.next
      }
    }
    const checks = {
      'every table has the rows that it had when the dump began': JSON.stringify(restored) === JSON.stringify(contents),
      'every write that was acknowledged before the dump is there': earlier.length > 0 && (await all(earlier, true)),
      'no write that began after the dump is there': await all(
        writers.made.filter(({ at }) => at > ended + writeMs / 2).map(({ id }) => id),
        false
      ),
      'the activity log is proven': await proves(again),
      'what is written from then on is in the activity': created.status === 201 && (await until(isLast)),
      'webhooks go on, signed with their secrets': await until(isDelivered)
    }
    const rows = Object.values(contents).reduce((sum, { rows }) => sum + rows, 0)
    return {
      checks,
      figures: {
        tables: Object.keys(contents).length,
        rows,
        databaseMB: megabytes(size),
        dumpMB: megabytes(statSync(file).size),
        dumpSeconds: seconds(began, ended),
        writesMeanwhile,
        restoreSeconds,
        startSeconds
      }
    }
  } finally {
    for (const stop of stops) await stop()
  }
}
