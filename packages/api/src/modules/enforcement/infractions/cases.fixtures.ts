import type { Stage } from '../../../../test/access/expectations.fixtures.ts'

type Step = [path: string, body: object, actor?: string]

export const UPHELD: Step = ['decisions', { outcome: 'upheld', reason: 'True.' }]
export const REMINDED: Step = ['sanctions', { sanction: 'reminder', reason: 'The reason.' }]

/** Cases as far as the next act needs them. */
export const casesFor = ({ admin, fresh }: Stage) => {
  let infraction: string | undefined
  const reported = async () => {
    const { body } = await admin.post(`/v1/pages/${await fresh.page!()}/reports`, { kind: 'conduct', what: 'Wrong.' })
    infraction = body.id
    return body as { id: string; page: { id: string } }
  }
  const inCase = (path: string, body: object, actor?: string) =>
    admin.post(`/v1/infractions/${infraction}/${path}`, body, actor ? { 'guildhall-actor': actor } : {})
  return {
    reported,
    after: async (...steps: Step[]) => {
      const { id } = await reported()
      for (const step of steps) await inCase(...step)
      return id
    },
    suspended: async () => {
      const { page } = await reported()
      await inCase('sanctions', { sanction: 'suspension', reason: 'The reason.' }, 'boss')
      return page.id
    },
    /** The last one that was reported. */
    latest: () => infraction
  }
}
