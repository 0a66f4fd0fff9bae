import type { ChecklistItem } from '@guildhall/schema'
import type { Test } from 'tap'
import { made } from '../../../../test/access/made.fixtures.ts'
import { startApp, type TestClient } from '../../../../test/app.ts'
import { addDays, timeZone, today } from '../../../platform/days.ts'

export const OBJECTIVES = [
  'story_so_far',
  'why_join',
  'sponsor_framing',
  'feedback',
  'next_steps',
  'call_to_action',
  'who_is_in_the_room'
]

/** The checklist of a transition in short: `launch.sponsor missing`, or the title where no rule requires it. */
export const checklist = async (client: TestClient, community: string, transition: string) => {
  const { body } = await client.get(`/v1/communities/${community}/checklist?transition=${transition}`)
  const requirements = body.requirements as ChecklistItem[]
  return {
    isComplete: body.isComplete as boolean,
    requirements,
    short: requirements.map(({ rule, title, status }) => `${rule ?? title} ${status}`)
  }
}

/** People, a portal with an admin, and what a community that plans its launch needs. */
export const planning = async (t: Test) => {
  const service = await startApp(t)
  const { admin } = service
  const people: Record<string, string> = {}
  for (const name of ['lea', 'ada', 'bo', 'dora', 'boss', 'stranger'])
    people[name] = await made(admin, '/v1/people', { name, externalId: name })
  const portalOf = async (name: string, base: string, rules: object[] = []) => {
    const portal = await made(admin, '/v1/portals', {
      name,
      baseUrl: `https://${name.toLowerCase()}.example/`,
      admins: [people.boss]
    })
    await admin.put(`/v1/portals/${portal}/rule-pack`, { base, rules })
    return portal
  }
  return {
    ...service,
    people,
    portalOf,
    planned: (name: string, portals: string[], status = 'planning') =>
      made(admin, '/v1/communities', { name, status, portals }),
    give: async (community: string, name: string, role: string) => {
      const membership = await made(admin, '/v1/memberships', { community, person: people[name], status: 'active' })
      return made(admin, '/v1/terms', { membership, role })
    },
    /** Drafts and publishes a charter. */
    charter: async (community: string) => {
      const id = await made(admin, `/v1/communities/${community}/charters`, {
        sections: [{ section: 'mission', text: 'Weave.' }]
      })
      await admin.post(`/v1/charters/${id}/transitions`, { transition: 'publish' })
      return id
    },
    /** Plans a launch event, and answers it with its only date. */
    launchEvent: async (community: string, days = 10) => {
      const event = await made(admin, '/v1/events', {
        title: 'We begin',
        hosts: [community],
        format: 'launch',
        mode: 'online',
        start: `${addDays(today(), days)}T10:00`,
        timeZone: timeZone(),
        durationMinutes: 60
      })
      const { body } = await admin.get(`/v1/occurrences?event=${event}`)
      return { event, occurrence: body.items[0].id as string }
    },
    objective: (client: TestClient, occurrence: string, objective: string) =>
      client.post('/v1/agenda-items', { occurrence, kind: 'objective', title: objective, objective })
  }
}
