import { sql } from 'drizzle-orm'
import t from 'tap'
import { startApp } from '../../../../test/app.ts'

t.test('a rehearsal', async t => {
  const { store } = await startApp(t)
  const actor = { key: null, person: null, actorClass: 'robot', request: 'test' }
  const insert = sql`insert into people (name) values ('Ada') returning id`

  await t.test('sees what it does, and leaves nothing', async t => {
    const seen = await store.dryRunTransaction(actor, async db => {
      await db.run(insert)
      return db.run(sql`select name from people`)
    })
    t.strictSame(seen, [{ name: 'Ada' }])
    t.strictSame(
      await store.run(sql`select from people union all select from activity where subject_type = 'person'`),
      []
    )
  })

  await t.test('leaves nothing when it fails', async t => {
    const failing = store.dryRunTransaction(actor, async db => {
      await db.run(insert)
      throw new Error('no')
    })
    await t.rejects(failing, { message: 'no' })
    t.strictSame(await store.run(sql`select from people`), [])
  })

  await t.test('cannot be passed off as done, so that nothing gets round the log', async t => {
    for (const last of ["'on'", "'off'"]) {
      const passedOff = store.transaction(actor, async db => {
        await db.run(sql`select set_config('guildhall.rehearsal', 'on', true)`)
        await db.run(insert)
        await db.run(sql.raw(`select set_config('guildhall.rehearsal', ${last}, true)`))
      })
      await t.rejects(passedOff, { message: /never committed/ })
    }
    t.strictSame(await store.run(sql`select from people`), [])
  })
})
