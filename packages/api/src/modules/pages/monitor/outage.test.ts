import t from 'tap'
import { type Networks, parseNetworks } from '../../../platform/config/networks.ts'
import type { Resolve } from '../../../platform/egress/agent.ts'
import { makeEgress } from '../../../platform/egress/egress.ts'
import { everyNameIsHere } from '../../../platform/egress/hosts.fixtures.ts'
import { checkDuePages, makeMonitor } from './check.ts'
import { good, page, startMonitor } from './hosts.fixtures.ts'

const AGENT = 'Guildhall/test (+http://here)'
const failing =
  (code: string): Resolve =>
  async () => {
    throw Object.assign(new Error(`getaddrinfo ${code}`), { code, syscall: 'getaddrinfo' })
  }

/** A monitor whose names are resolved in another way from time to time. */
const stage = async (t: Parameters<typeof startMonitor>[0]) => {
  const service = await startMonitor(t)
  const { store, clock } = service
  const names = { resolve: everyNameIsHere }
  const now = () => clock.now
  const networks = parseNetworks('127.0.0.0/8') as Networks
  const monitor = makeMonitor(
    makeEgress(networks, AGENT, host => names.resolve(host)),
    now
  )
  t.teardown(() => monitor.close())
  const newest = async (ids: string[]) => {
    const all = await Promise.all(ids.map(service.checks))
    return all.map(([first]) => first.outcome as string)
  }
  return { ...service, names, newest, check: () => checkDuePages(store, monitor, { now }) }
}

t.test('a name server that fails is no fault of the pages, which are checked again soon', async t => {
  for (const code of ['EAI_AGAIN', 'ESERVFAIL', 'ETIMEOUT', 'ECONNREFUSED', 'EMFILE']) {
    await t.test(code, async t => {
      const { hosts, names, register, check, checks, newest, pass, admin } = await stage(t)
      hosts['a.test'] = page(good)
      const id = await register('a.test/')
      await check()
      names.resolve = failing(code)
      pass(30)
      await check()
      t.match((await checks(id))[0], {
        outcome: 'not_made',
        problem: 'The name a.test could not be resolved for now.',
        statusCode: null
      })
      await admin.post('/v1/evaluations', {})
      const { items } = (await admin.get(`/v1/findings?page=${id}&rule=page.reachable`)).body
      t.match(items, [{ status: 'pass' }], 'the last check that was made decides')
      names.resolve = everyNameIsHere
      pass(0.3)
      t.same(await check(), [id], 'within a quarter of an hour, a tenth more or less')
      t.same(await newest([id]), ['loaded'])
    })
  }
})

t.test('a name that does not exist is a fault of the page', async t => {
  const { hosts, names, register, check, checks } = await stage(t)
  hosts['b.test'] = page(good)
  names.resolve = host => (host === 'a.test' ? failing('ENOTFOUND')(host) : everyNameIsHere(host))
  const [a] = [await register('a.test/'), await register('b.test/')]
  await check()
  t.match(await checks(a!), [{ outcome: 'unreachable', problem: 'The host a.test does not exist.' }])
})

t.test('where no host of a run answers, the network is taken to be ours that is down', async t => {
  const { hosts, register, check, checks, newest, pass } = await stage(t)
  const places = ['a.test', 'b.test', 'c.test']
  const ids: string[] = []
  for (const place of places) {
    hosts[place] = page(good)
    ids.push(await register(`${place}/`))
  }
  const cut = (...some: string[]) => {
    for (const place of places)
      hosts[place] = some.includes(place) ? response => void response.socket!.destroy() : page(good)
  }
  await check()
  cut(...places)
  pass(30)
  t.same((await check()).sort(), [...ids].sort(), 'each check is on record')
  t.same(await newest(ids), ['not_made', 'not_made', 'not_made'])
  t.match((await checks(ids[0]!))[0], { problem: /fault of our network/ })
  cut('a.test', 'b.test')
  pass(0.3)
  await check()
  t.same(await newest(ids), ['unreachable', 'unreachable', 'loaded'], 'one that answers shows that the network is up')
})

t.test('one host that does not answer, alone in its run, is a fault of the page', async t => {
  const { hosts, register, check, newest } = await stage(t)
  hosts['a.test'] = response => void response.socket!.destroy()
  const ids = [await register('a.test/1'), await register('a.test/2')]
  await check()
  t.same(await newest(ids), ['unreachable', 'unreachable'])
})

t.test('links to hosts whose names cannot be resolved for now are not broken', async t => {
  const { hosts, names, register, check, checks, port } = await stage(t)
  hosts['a.test'] = page(`<a href="http://b.test:${port}/">b</a><a href="http://gone.test:${port}/">gone</a>`)
  names.resolve = host => {
    if (host === 'a.test') return everyNameIsHere(host)
    return failing(host === 'b.test' ? 'EAI_AGAIN' : 'ENOTFOUND')(host)
  }
  const id = await register('a.test/')
  await check()
  t.match(await checks(id), [{ outcome: 'loaded', links: 2, linksChecked: 1, brokenLinks: [{ url: /gone/ }] }])
})
