import { made } from '../../../test/access/made.fixtures.ts'
import type { TestClient } from '../../../test/app.ts'

type Places = Record<string, string>

/** What the access matrix acts on: nominations by the organisation. */
export const makeNominations = async (
  admin: TestClient,
  { communities, people, staff }: { communities: Places; people: Places; staff: Places }
) => {
  const nominations: Places = {}
  for (const place of ['own P', 'other P', 'apart M']) {
    const person = place.startsWith('other') ? people['other P'] : staff.member
    nominations[place] = await made(admin, '/v1/nominations', {
      community: communities[place],
      person,
      role: 'facilitator'
    })
  }
  return { nominations }
}
