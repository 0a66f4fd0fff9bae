import type { startApp } from '../../../test/app.ts'

type Places = Record<string, string>

/** What the access matrix acts on: versions of charters by where they belong, their drafts, and the communities that have a charter. */
export const makeCharters = async (
  { admin }: Pick<Awaited<ReturnType<typeof startApp>>, 'admin'>,
  { communities }: { communities: Places }
) => {
  const charters: Places = {}
  const charterDrafts: Places = {}
  const chartered: Places = {}
  const draft = async (at: string): Promise<string> => {
    const sections = [{ section: 'mission', text: `What ${at} is for.` }]
    return (await admin.post(`/v1/communities/${communities[at]}/charters`, { title: at, sections })).body.id
  }
  const publish = async (at: string) => {
    const id = await draft(at)
    await admin.post(`/v1/charters/${id}/transitions`, { transition: 'publish' })
    return id
  }
  for (const at of ['own P', 'other P', 'apart M']) {
    const [place, letter] = at.split(' ')
    charters[`${place} S`] = await publish(at)
    charters[`${place} ${letter}`] = await publish(at)
    charters[`${place} D`] = await draft(at)
    charterDrafts[`${place} D`] = charters[`${place} D`]!
    chartered[at] = communities[at]!
  }
  return { charters, charterDrafts, chartered }
}
