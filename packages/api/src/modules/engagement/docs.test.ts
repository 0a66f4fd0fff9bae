import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { promisify } from 'node:util'
import { ACTIVITIES, EVENT_FORMATS, FAIRNESS_RULES } from '@guildhall/schema'
import t from 'tap'
import { loadSample } from '../../../sample/load.ts'
import { startApp } from '../../../test/app.ts'
import { formatInfo } from '../events/formats/formats.ts'

const run = promisify(execFile)
const guide = readFileSync(path.join(import.meta.dirname, '../../../../../docs/engagement.md'), 'utf8')
const rowsOf = (name: string) =>
  new RegExp(`<!-- ${name} -->\n([\\s\\S]*?)<!-- /${name} -->`)
    .exec(guide)![1]!
    .trim()
    .split('\n')
    .slice(2)
    .map(line =>
      line
        .split('|')
        .slice(1, -1)
        .map(cell => cell.trim())
    )

// The sample is a whole organisation.
t.setTimeout(240_000)

t.test('the guide on engagement', async t => {
  const { app, store, admin, holding } = await startApp(t)
  await loadSample(store)

  await t.test('has the activities and weights that there are', async t => {
    const { items } = (await admin.get('/v1/weights?limit=100')).body
    const weightOf = new Map(
      items.map(({ activity, direction, weight }: Record<string, unknown>) => [activity, [direction, String(weight)]])
    )
    t.strictSame(
      rowsOf('activities'),
      Object.keys(ACTIVITIES).map(activity => [`\`${activity}\``, ...(weightOf.get(activity) as string[])])
    )
    t.strictSame(
      items.flatMap(({ version, startsOn }: Record<string, unknown>) => [version, startsOn]),
      items.flatMap(() => [1, null])
    )
  })

  await t.test('has the rules that there are, in their order', async t => {
    t.strictSame(
      rowsOf('rules').map(([rule]) => rule),
      FAIRNESS_RULES.map(rule => `\`${rule}\``)
    )
    const { items } = (await admin.get('/v1/fairness-rules?limit=100')).body
    t.strictSame(
      items.map(({ rule }: { rule: string }) => rule),
      [...FAIRNESS_RULES].sort()
    )
    const work = EVENT_FORMATS.map(formatInfo).filter(({ isCommunityWork }) => isCommunityWork)
    const { formats: working } = items.find(({ rule }: { rule: string }) => rule === 'working_meeting')
    t.strictSame(work.map(({ format }) => format).sort(), [...working].sort())
  })

  await t.test('has examples that run on the sample as they are', async t => {
    await app.listen({ port: 0, host: '127.0.0.1' })
    const { port } = app.server.address() as AddressInfo
    const env = { ...process.env, BASE_URL: `http://127.0.0.1:${port}`, API_KEY: admin.key }
    const blocks = [...guide.matchAll(/```sh\n([\s\S]*?)```/g)].map(([, text]) => text).join('\n')
    const { stdout } = await run('bash', ['-euo', 'pipefail', '-c', blocks], { env })
    t.match(stdout, /"outcome":"created"/)
    t.match(stdout, /"direction":"give"[\s\S]*"about":"question-5512"/)
    t.match(stdout, /<title>Kudos – /)
    const [, query] = /`(community\(.*?)`/.exec(guide)!
    const { data } = await holding(admin.key).ask(`{ ${query} }`)
    t.match(data.community.kudos.nodes, [{ message: /./, from: { name: /./ } }])
  })
})
