import { made } from '../../../test/access/made.fixtures.ts'
import type { startApp } from '../../../test/app.ts'

type Places = Record<string, string>

/** What the access matrix acts on: versions in a vote, and a comment on each, by the communities that they belong to. */
export const makeVotes = async (
  { admin, acting }: Pick<Awaited<ReturnType<typeof startApp>>, 'admin' | 'acting'>,
  { communities }: { communities: Places }
) => {
  const ballots: Places = {}
  const charterComments: Places = {}
  for (const [place, name, author] of [
    ['own', 'own P', 'core'],
    ['other', 'other P', 'fred'],
    ['apart', 'apart M', 'core']
  ] as const) {
    const charter = await made(admin, `/v1/communities/${communities[name]}/charters`, {
      sections: [{ section: 'mission', text: 'We try things out.' }]
    })
    charterComments[`${place} C`] = await made(acting(author), `/v1/charters/${charter}/comments`, { text: 'Which?' })
    await admin.post(`/v1/charters/${charter}/transitions`, { transition: 'open_vote' })
    ballots[`${place} V`] = charter
  }
  return { ballots, charterComments }
}

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
