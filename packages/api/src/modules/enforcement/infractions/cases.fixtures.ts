import type { Stage } from '../../../../test/access/expectations.fixtures.ts'

type Step = [path: string, body: object, actor?: string]

export const UPHELD: Step = ['decisions', { outcome: 'upheld', reason: 'True.' }]
export const REMINDED: Step = ['sanctions', { sanction: 'reminder', reason: 'The reason.' }]

/** Cases as far as the next act needs them. */
export const casesFor = ({ admin, fresh, store }: Stage) => {
  let infraction: string | undefined
  const reported = async () => {
    const { body } = await admin.post(`/v1/pages/${await fresh.page!()}/reports`, { kind: 'conduct', what: 'Wrong.' })
    infraction = body.id
    return body as { id: string; page: { id: string } }
  }
  const inCase = (path: string, body: object, actor?: string) =>
    admin.post(`/v1/infractions/${infraction}/${path}`, body, actor ? { 'guildhall-actor': actor } : {})
  const suspended = async () => {
    const { page } = await reported()
    await inCase('sanctions', { sanction: 'suspension', reason: 'The reason.' }, 'boss')
    return page.id
  }
  return {
    reported,
    after: async (...steps: Step[]) => {
      const { id } = await reported()
      for (const step of steps) await inCase(...step)
      return id
    },
    suspended,
    /** Suspended, notified and not appealed in time. */
    heard: async () => {
      const page = await suspended()
      const past = "now() - interval '20 days'"
      await store.pool.query(`update notices set status = 'delivered', delivered_at = ${past} where page_id = $1`, [
        page
      ])
      await store.pool.query(`update infractions set appeal_until = ${past} where id = $1`, [infraction])
      return page
    },
    /** The last one that was reported. */
    latest: () => infraction
  }
}
