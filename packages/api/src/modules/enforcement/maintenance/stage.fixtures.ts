import pg from 'pg'
import type { Test } from 'tap'
import { startApp } from '../../../../test/app.ts'
import { runJob } from '../../../../test/jobs.ts'
import { config } from '../../../platform/jobs/jobs.fixtures.ts'

export const DAY = 86_400_000
export const ago = (days: number) => new Date(Date.now() - days * DAY).toISOString()

// Everything that has a moment, so that the world can grow older while the clock of the service stays true.
const MOMENTS: Record<string, string[]> = {
  page_updates: ['occurred_at', 'bulk_since'],
  pages: ['last_updated_at', 'maintenance_since', 'created_at'],
  maintenance_steps: ['at'],
  notices: ['delivered_at', 'created_at'],
  infractions: ['reported_at', 'triaged_at', 'upheld_at', 'closed_at', 'sanctioned_at', 'appeal_until', 'appealed_at'],
  infraction_steps: ['at'],
  rule_packs: ['created_at'],
  token_uses: ['used_at', 'expires_at']
}

/** A portal with the pack `obt`, two admins, a community with a page and its two representatives, and time that can pass. */
export const stage = async (t: Test, gates = ['page.stale']) => {
  const app = await startApp(t)
  const { admin, store, url } = app
  const owner = new pg.Client({ connectionString: url })
  await owner.connect()
  t.teardown(() => owner.end())
  const made = async (path: string, body: object) => (await admin.post(path, body)).body
  const people: Record<string, string> = {}
  for (const name of ['ada', 'ben', 'boss', 'chair', 'eve', 'lee'])
    people[name] = (await made('/v1/people', { name, externalId: name, email: `${name}@example.org` })).id
  const admins = [people.boss, people.chair]
  const portal = await made('/v1/portals', { name: 'OBT', baseUrl: 'https://obt.example.org/', admins })
  await admin.put(`/v1/portals/${portal.id}/rule-pack`, { base: 'obt', gates })
  const page = async (name: string, lastUpdate: number | null = 10) => {
    const community = await made('/v1/communities', {
      name,
      status: 'active',
      launchedOn: '2020-01-01',
      mission: 'Weave well.',
      portals: [portal.id]
    })
    const place = { community: community.id, portal: portal.id, url: `https://obt.example.org/${name}` }
    const { id } = await made('/v1/pages', place)
    await made('/v1/representatives', { page: id, person: people.ada, role: 'primary' })
    await made('/v1/representatives', { page: id, person: people.ben, role: 'secondary' })
    if (lastUpdate !== null)
      await admin.post(`/v1/pages/${id}/updates`, { occurredAt: ago(lastUpdate), actorClass: 'representative' })
    return { id: id as string, community: community.id as string }
  }
  return {
    ...app,
    people,
    portal,
    page,
    /** Everything becomes so many days older. */
    pass: async (days: number) => {
      const changes = Object.entries(MOMENTS).map(
        ([table, columns]) =>
          `update ${table} set ${columns.map(name => `${name} = ${name} - interval '${days} days'`).join(', ')}`
      )
      await owner.query(`begin; set local session_replication_role = replica; ${changes.join('; ')}; commit`)
    },
    /** Does what runs by itself. */
    run: async () => {
      await runJob('evaluate', { store, config })
      await runJob('maintain', { store, config })
    },
    /** Whatever is still to be sent reaches everybody. */
    deliver: async () => {
      await owner.query(
        `update notices set status = 'delivered', channel = 'mail', delivered_at = now() where status = 'pending'`
      )
    },
    where: async (id: string) => (await admin.get(`/v1/pages/${id}`)).body.maintenance as string,
    rows: async (text: string, ...values: unknown[]) => (await owner.query(text, values)).rows
  }
}
