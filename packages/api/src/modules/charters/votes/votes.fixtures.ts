import type { Test } from 'tap'
import { made } from '../../../../test/access/made.fixtures.ts'
import { runJob } from '../../../../test/jobs.ts'
import { DAY_MS } from '../../../platform/days.ts'
import { stage as staged } from '../charters/charters.fixtures.ts'

export type Vote = { answer: string; reason?: string | null }

/** The stage of charters, with what people and the service do when they vote. */
export const stage = async (t: Test, more: object = {}) => {
  const service = await staged(t, more)
  const { admin, as, store, people, community } = service
  /** A draft with something in it. */
  const draft = (more: object = {}) => service.draft({ sections: [{ section: 'mission', text: 'Weave.' }], ...more })
  const open = (name: string, id: string, more: object = {}) =>
    (name === 'admin' ? admin : as(name)).post(`/v1/charters/${id}/transitions`, { transition: 'open_vote', ...more })
  return {
    ...service,
    draft,
    open,
    /** A draft in a vote. */
    inVote: async (more: object = {}): Promise<string> => {
      const id = await draft(more)
      const { status, text } = await open('leader', id)
      if (status !== 200) throw new Error(text)
      return id
    },
    vote: (name: string, id: string, answer: string, reason?: string) =>
      as(name).put(`/v1/charters/${id}/vote`, { answer, ...(reason ? { reason } : {}) }),
    /** Closes the votes that are over so many days from now; answers how many. */
    close: async (days = 15) =>
      (
        (await runJob('close-votes', {
          store,
          config: {} as never,
          now: new Date(Date.now() + days * DAY_MS)
        })) as { closed: number }
      ).closed,
    read: async (id: string) => (await admin.get(`/v1/charters/${id}`)).body,
    noticesOf: async (name: string): Promise<string[]> =>
      (await admin.get(`/v1/notices?person=${people[name]}&limit=100`)).body.items.flatMap(
        ({ kind }: { kind: string }) => (kind.startsWith('charter_vote') ? [kind] : [])
      ),
    tasksOf: async (name: string): Promise<{ subject: string; until: string; call: string }[]> =>
      (await as(name).get('/v1/me/tasks')).body.items.filter(({ kind }: { kind: string }) => kind === 'charter_vote'),
    /** A person joins the community, in a role where one is named. */
    join: async (name: string, role?: string): Promise<string> => {
      people[name] ??= await made(admin, '/v1/people', { name, externalId: name })
      const membership = await made(admin, '/v1/memberships', { community, person: people[name], status: 'active' })
      if (role) await made(admin, '/v1/terms', { membership, role })
      return membership
    }
  }
}
