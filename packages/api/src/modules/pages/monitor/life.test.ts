import t from 'tap'
import { type Play, startMonitor } from './hosts.fixtures.ts'
import { faults, honest, instead, MISSION, others, type Script } from './life.fixtures.ts'

const DAYS = 10
const FOURTH = 3

t.test('of pages that nobody updates none shows life, of pages that are edited all do', async t => {
  const { hosts, register, check, updates, checks, clock, port } = await startMonitor(t)
  let day = 0
  const play =
    (script: Script): Play =>
    (response, { url }) => {
      if (/robots|sitemap/.test(url!)) return void response.writeHead(404).end()
      const served = script(day)
      const { status = 200, body = '', headers = {} } = typeof served === 'string' ? { body: served } : served
      const location = headers.location?.replace(/^http:\/\/([^/]+)/, `http://$1:${port}`)
      const text = body.replaceAll(/http:\/\/(\w+\.test)/g, `http://$1:${port}`)
      response
        .writeHead(status, { 'content-type': 'text/html; charset=utf-8', ...(location ? { location } : {}) })
        .end(text)
    }
  const scripts = Object.entries({ ...faults, ...honest })
  const ids: Record<string, string> = {}
  for (const [index, [name, script]] of scripts.entries()) {
    const host = `p${index}.test`
    hosts[host] = play(script)
    hosts[`${host}/home`] = play(() => others['/home']!)
    ids[name] = await register(`${host}/weavers`, MISSION)
  }
  for (const host of ['sso.test', 'offers.test', 'moved.test']) hosts[host] = play(() => others[host]!)
  clock.now = new Date('2026-11-20T09:00:00Z')
  for (; day < DAYS; day++) {
    await check()
    clock.now = new Date(clock.now.getTime() + 27 * 3_600_000)
  }
  const alive = async (names: string[]) => {
    const found: string[] = []
    for (const name of names) if ((await updates(ids[name]!)).length > 0) found.push(name)
    return found
  }
  t.ok(Object.keys(faults).length >= 40 && Object.keys(honest).length >= 40)
  t.strictSame(await alive(Object.keys(faults)), [])
  t.strictSame(await alive(Object.keys(honest)), Object.keys(honest))
  for (const name of [...Object.keys(faults), ...Object.keys(honest)]) {
    const found = (await checks(ids[name]!)).at(-1 - FOURTH)
    t.equal(found.instead, instead[name] ?? null, `${name}: what it is instead`)
  }
})
