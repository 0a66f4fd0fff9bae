import type { Test } from 'tap'
import { startApp } from '../../../../test/app.ts'
import { BASES } from '../packs/presets.ts'

const DAY = 86_400_000
/** The moment that is so many days past. */
export const ago = (days: number) => new Date(Date.now() - days * DAY).toISOString()

const JUDGED = ['page.stale', 'community.single-leader']

/** A pack of two rules, whatever the ready-made one comes to hold. */
export const PACK = {
  base: 'obt',
  rules: BASES.obt.rules.map(({ rule }) => ({ rule, enabled: JUDGED.includes(rule) })),
  gates: ['page.stale']
}

/** A portal with three pages: one fresh, one stale, one that nothing is known of. */
export const stage = async (t: Test) => {
  const app = await startApp(t)
  const { admin } = app
  const made = async (url: string, body: object) => (await admin.post(url, body)).body
  const people: Record<string, { id: string }> = {}
  for (const name of ['boss', 'ada', 'eve']) people[name] = await made('/v1/people', { name, externalId: name })
  const portal = await made('/v1/portals', {
    name: 'OBT',
    slug: 'obt',
    baseUrl: 'https://obt.example.org/',
    admins: [people.boss!.id]
  })
  const pack = await admin.put('/v1/portals/obt/rule-pack', PACK)
  if (pack.status !== 200) throw new Error(pack.text)
  const pages: Record<string, { id: string }> = {}
  for (const [name, days] of [
    ['Fresh', 3],
    ['Stale', 120],
    ['Silent', null]
  ] as const) {
    const community = await made('/v1/communities', {
      name,
      status: 'active',
      launchedOn: '2020-01-01',
      portals: [portal.id]
    })
    const url = `https://obt.example.org/${name}`
    pages[name] = await made('/v1/pages', { community: community.id, portal: portal.id, url })
    if (days !== null)
      await admin.post(`/v1/pages/${pages[name]!.id}/updates`, { occurredAt: ago(days), actorClass: 'representative' })
  }
  await made('/v1/representatives', { page: pages.Stale!.id, person: people.ada!.id, role: 'primary' })
  await admin.post('/v1/evaluations', {})
  return { ...app, made, portal, pages, people }
}
