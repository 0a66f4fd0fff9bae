import t from 'tap'
import { readConfig, replicasOf } from './config.ts'

const PRIMARY = { DATABASE_URL: 'postgresql://owner:secret@primary/guildhall' }
const [ONE, OTHER] = ['postgresql://owner:secret@one/guildhall', 'postgres://owner:secret@other:5433/guildhall']

t.test('replicas are a list with commas; without one there are none', async t => {
  t.strictSame(replicasOf(readConfig({ ...PRIMARY, DATABASE_REPLICA_URLS: `${ONE},${OTHER}` })), {
    urls: [ONE, OTHER],
    lagMs: 2000
  })
  t.strictSame(replicasOf(readConfig({ ...PRIMARY, DATABASE_REPLICA_URLS: '' })).urls, [])
})

t.test('what is no list of addresses is refused, and not shown', async t => {
  for (const list of ['one', `${ONE},`, `${ONE} ${OTHER}`, `${ONE},other`, 'mysql://owner:secret@one/guildhall']) {
    t.throws(
      () => readConfig({ ...PRIMARY, DATABASE_REPLICA_URLS: list }),
      { name: 'ConfigError', message: /^DATABASE_REPLICA_URLS cannot be what it is set to((?!secret).)*$/ },
      list
    )
  }
})

t.test('replicas require the address of their primary', async t => {
  t.throws(() => readConfig({ DATABASE_REPLICA_URLS: ONE }), {
    name: 'ConfigError',
    message: 'DATABASE_REPLICA_URLS requires DATABASE_URL, the address of the primary.'
  })
})
