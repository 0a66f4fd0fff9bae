import t from 'tap'
import { holdAgainst } from '../reliability/held-against.ts'
import { KEY } from '../reliability/scene.ts'
import { startWriters } from '../reliability/writers.ts'
import { startDatabase, startProcess } from './process.ts'
import { onServer } from './server.ts'

const enough = async (count: () => number, wanted: number) => {
  while (count() < wanted) await new Promise(resolve => setTimeout(resolve, 20))
}

t.test('what callers were told is held against the database', async t => {
  const database = await startDatabase(t)
  const { url } = await startProcess(t, database, { ADMIN_KEY: KEY })
  const writers = await startWriters(url, 2)
  await enough(writers.acknowledged, 40)
  await writers.end()
  const { memory } = writers
  const broken = () => holdAgainst(memory, database, url)
  t.strictSame(await broken(), [], 'nothing is wrong where nothing failed')

  /** Each fault, how it is made, and what is said of it; it is taken back afterwards. */
  const faults: [string, string, string, RegExp][] = [
    [
      'a lost change',
      `update communities set name = 'Gone' where name = 'lane 0 community 0'`,
      `update communities set name = 'lane 0 community 0' where name = 'Gone'`,
      /"lane 0 community 0" \(acknowledged\) is there 0 times, not 1/
    ],
    [
      'a change that was made twice',
      `insert into communities (slug, name) values ('twice', 'lane 0 community 0')`,
      `delete from communities where slug = 'twice'`,
      /"lane 0 community 0" \(acknowledged\) is there 2 times, not 1/
    ],
    [
      'a counter that counted once too often',
      `update communities set summary = (summary::integer + 1)::text where name = 'lane 0 counter'`,
      `update communities set summary = (summary::integer - 1)::text where name = 'lane 0 counter'`,
      /the counter .* is at/
    ],
    [
      'a count that is not that of its rows',
      'update community_counts set members = members + 1',
      'update community_counts set members = members - 1',
      /with another number of members than counted/
    ]
  ]
  for (const [what, make, undo, said] of faults) {
    await onServer(database, make)
    t.match((await broken()).join('\n'), said, what)
    await onServer(database, undo)
  }
  t.strictSame(await broken(), [])
})
