import { setTimeout as pause } from 'node:timers/promises'
import type { Import } from '@guildhall/schema'
import t from 'tap'
import { startDatabase, startProcess } from '../../../../test/process.ts'
import { linesOf, NDJSON } from './imports.fixtures.ts'
import { get, howMany, newest, open, people, send, until } from './process.fixtures.ts'

t.test('an import', async t => {
  const database = await startDatabase(t)

  await t.test('is seen to go on from another connection, and told to the one that sends it', async t => {
    const { url } = await startProcess(t, database)
    const { sending } = open(url, NDJSON)
    const lines: Import[] = []
    sending.on('response', response =>
      response.on('data', (text: Buffer) =>
        lines.push(
          ...String(text)
            .trim()
            .split('\n')
            .map(line => JSON.parse(line))
        )
      )
    )
    sending.write(linesOf(people(1500)))
    const running = await until(
      () => newest(url),
      one => one?.rowCount === 1000
    )
    t.match(running, { status: 'running', createdCount: 1000, finishedAt: null })
    await until(
      async () => lines.at(-1)?.rowCount,
      count => count === 1000
    )
    // Rows that have waited a second go with the next that comes.
    await pause(1000)
    sending.write(linesOf(people(1, 1500)))
    await until(
      () => newest(url),
      one => one?.rowCount === 1501
    )
    sending.end(linesOf(people(1, 1501)))
    t.match(
      await until(
        () => newest(url),
        one => one?.status === 'finished'
      ),
      { rowCount: 1502, createdCount: 1502 }
    )
    await until(
      async () => lines.at(-1)?.status,
      status => status === 'finished'
    )
  })

  await t.test('whose sender goes away is interrupted, and what was done stays done', async t => {
    const { url } = await startProcess(t, database)
    const before = await howMany(database)
    const { sending, lost } = open(url)
    sending.write(`${linesOf(people(1000, 5000))}${linesOf(people(10, 6000))}{"person":{"key":"half`)
    await until(
      () => newest(url),
      one => one?.rowCount === 1000
    )
    sending.destroy()
    await lost
    t.match(
      await until(
        () => newest(url),
        one => one?.status !== 'running'
      ),
      { status: 'interrupted', finishedAt: String }
    )
    t.equal(await howMany(database), before + 1000)
    t.match(await send(url, linesOf(people(1020, 5000))), {
      status: 'finished',
      unchangedCount: 1000,
      createdCount: 20
    })
  })

  await t.test(
    'whose process is killed is known to be interrupted, and sending it again makes everything once',
    async t => {
      const first = await startProcess(t, database)
      const second = await startProcess(t, database)
      const before = await howMany(database)
      const file = linesOf(people(6000, 10_000))
      const { sending, lost } = open(first.url)
      sending.write(file.slice(0, -500))
      await until(
        () => newest(second.url),
        one => (one?.rowCount ?? 0) >= 2000
      )
      await first.kill()
      await lost
      const done = await howMany(database)
      const left = await newest(second.url)
      t.equal(done - before, left!.createdCount, 'a batch is noted with what it did, or not at all')
      t.match(left, { status: 'running' }, 'nobody knows yet')
      const interrupted = await until(
        () => newest(second.url),
        one => one?.status === 'interrupted'
      )
      t.match(interrupted, { id: left!.id, finishedAt: String })
      const again = await send(second.url, file)
      t.match(again, { status: 'finished', rowCount: 6000, failedCount: 0, unchangedCount: done - before })
      t.equal(await howMany(database), before + 6000)
    }
  )

  await t.test('and another at once, through two processes, make everything once', async t => {
    const [one, two] = await Promise.all([startProcess(t, database), startProcess(t, database)])
    const before = await howMany(database)
    const rows = [
      { community: { key: 'c', name: 'C' } },
      ...people(3000, 20_000),
      ...people(3000, 20_000).map(({ person }) => ({ membership: { community: 'c', person: person.key } }))
    ]
    const answers = await Promise.all([
      send(one.url, linesOf(rows)),
      send(two.url, linesOf(rows)),
      send(two.url, linesOf(rows))
    ])
    t.equal(
      answers.reduce((sum, { createdCount }) => sum + createdCount, 0),
      rows.length
    )
    t.equal(
      answers.reduce((sum, { unchangedCount }) => sum + unchangedCount, 0),
      2 * rows.length
    )
    t.ok(answers.every(({ status, failedCount }) => status === 'finished' && failedCount === 0))
    t.equal(await howMany(database), before + 3000)
    const { items } = await get<{ items: { memberCount: number }[] }>(one.url, '/v1/communities?externalKey=c')
    t.match(items, [{ memberCount: 3000 }])
  })
})
