import { made } from '../../../../test/access/made.fixtures.ts'
import type { startApp } from '../../../../test/app.ts'

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
