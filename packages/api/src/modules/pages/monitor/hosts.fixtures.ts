import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Test } from 'tap'
import { startApp } from '../../../../test/app.ts'
import { type Networks, parseNetworks } from '../../../platform/config/networks.ts'
import { makeEgress } from '../../../platform/egress/egress.ts'
import { everyNameIsHere, playHosts } from '../../../platform/egress/hosts.fixtures.ts'
import { type CheckSettings, checkDuePages, makeMonitor } from './check.ts'

export type Play = (response: ServerResponse, request: IncomingMessage) => void

export const MISSION = 'We teach weavers to mend looms and to spin sturdy yarn together.'
/** A page that is as it should be. */
export const html = (body: string, title = 'Weavers') =>
  `<!doctype html><html lang=en><title>${title}</title><main>${body}</main>`
export const good = html(`<h1>Weavers</h1><p>${MISSION} Come and join us on Mondays.</p>`)
export const page =
  (text: string, headers: Record<string, string> = {}): Play =>
  response =>
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(text)

/**
 * The service with a clock of its own, and hosts that play what they are told: `hosts['a.test/x']` is asked first, then
 * `hosts['a.test']`; everything else is 404.
 */
export const startMonitor = async (t: Test) => {
  const service = await startApp(t)
  const { admin, store } = service
  const hosts: Record<string, Play> = {}
  const asked: string[] = []
  const inside: Record<string, number> = {}
  const most: Record<string, number> = {}
  const port = await playHosts(t.teardown, (request, response) => {
    const host = request.headers.host!.split(':')[0]!
    asked.push(`${request.method} ${host}${request.url}`)
    inside[host] = (inside[host] ?? 0) + 1
    most[host] = Math.max(most[host] ?? 0, inside[host])
    response.on('close', () => {
      inside[host]!--
    })
    const play = hosts[host + request.url!] ?? (request.url === '/robots.txt' ? undefined : hosts[host])
    if (play) play(response, request)
    else response.writeHead(404).end()
  })
  const clock = { now: new Date() }
  const now = () => clock.now
  const networks = parseNetworks('127.0.0.0/8') as Networks
  const makeOne = () => {
    const monitor = makeMonitor(makeEgress(networks, 'Guildhall/test (+http://here)', everyNameIsHere), now)
    t.teardown(() => monitor.close())
    return monitor
  }
  const monitor = makeOne()
  const made = async (path: string, body: object) => (await admin.post(path, body)).body
  const portal = await made('/v1/portals', { name: 'OBT', baseUrl: 'https://obt.example.org/' })
  let count = 0
  const register = async (place: string, mission: string | null = MISSION): Promise<string> => {
    const community = await made('/v1/communities', { name: `C${count++}`, status: 'active' })
    const url = `http://${place.replace(/^([^/]+)/, `$1:${port}`)}`
    return (await made('/v1/pages', { community: community.id, portal: portal.id, url, mission })).id
  }
  return {
    ...service,
    hosts,
    asked,
    most,
    port,
    clock,
    monitor,
    makeOne,
    portal,
    register,
    /** Checks what is due, an hour later than before unless said otherwise. */
    check: (settings: CheckSettings = {}) => checkDuePages(store, monitor, { now, ...settings }),
    pass: (hours: number) => {
      clock.now = new Date(clock.now.getTime() + hours * 3_600_000)
    },
    /** The checks of a page, the newest first. */
    checks: async (id: string) => (await admin.get(`/v1/pages/${id}/checks?sort=-checkedAt`)).body.items,
    updates: async (id: string) => (await admin.get(`/v1/pages/${id}/updates`)).body.items
  }
}
