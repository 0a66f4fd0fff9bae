import { fixtures } from '../../../../test/access/beside.fixtures.ts'
import type { Examples, Stage } from '../../../../test/access/expectations.fixtures.ts'
import { made } from '../../../../test/access/made.fixtures.ts'
import type { TestClient } from '../../../../test/app.ts'
import type { Store } from '../../../platform/database/database.ts'
import { inHours } from '../../events/rsvps/rsvps.fixtures.ts'

/** One call of every operation that changes something, as the modules have them. */
export const calls = async (admin: TestClient, store: Store, names: string[]): Promise<Required<Examples>> => {
  const person = await made(admin, '/v1/people', { name: 'Base' })
  const community = await made(admin, '/v1/communities', {
    name: 'Base',
    status: 'active',
    waysToContribute: [{ kind: 'help_wanted', title: 'Base' }]
  })
  const membership = await made(admin, '/v1/memberships', { community, person })
  const admins = [await made(admin, '/v1/people', { name: 'Boss', externalId: 'boss' })]
  const origins = ['https://intranet.example.org']
  const portal = await made(admin, '/v1/portals', { name: 'Base', baseUrl: `${origins[0]}/`, origins, admins })
  const keeper = await made(admin, '/v1/people', { name: 'Keeper', externalId: 'keeper' })
  const page = await made(admin, '/v1/pages', { community, portal, url: 'https://base.example/base' })
  const elsewhere = await made(admin, '/v1/communities', { name: 'Elsewhere' })
  const further = await made(admin, '/v1/communities', { name: 'Further' })
  const meeting = { hosts: [community], title: 'Under way', mode: 'online', ...inHours(-1), durationMinutes: 240 }
  const event = await made(admin, '/v1/events', meeting)
  const underWay = (await admin.get(`/v1/events/${event}/occurrences`)).body.items[0].id
  const answer = { community, person: keeper, activity: 'answer', occurredAt: '2026-01-06T10:00:00.000Z' }
  const posted = await admin.post('/v1/contributions', { items: [{ ...answer, source: 'base', sourceKey: 'one' }] })
  const act = posted.body.items[0].id as string
  const stage = {
    person,
    community,
    membership,
    portal,
    keeper,
    page,
    elsewhere,
    further,
    underWay,
    act,
    admin,
    store,
    names
  }
  const fresh: Stage['fresh'] = {}
  const examples = fixtures.flatMap(({ examples }) => examples?.({ ...stage, fresh }) ?? [])
  return {
    fresh: Object.assign(fresh, ...examples.map(({ fresh }) => fresh)),
    bodies: Object.assign({}, ...examples.map(({ bodies }) => bodies)),
    byPersons: Object.assign({}, ...examples.map(({ byPersons }) => byPersons))
  }
}
