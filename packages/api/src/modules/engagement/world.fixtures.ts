import type { startApp } from '../../../test/app.ts'
import { escalateRequests } from './correction-requests/escalate.ts'

type Places = Record<string, string>
type Around = { communities: Places; people: Places; staff: Places }

/** What the access matrix acts on: contributions, kudos and correction requests by where they belong, weights and fairness rules. */
export const makeEngagement = async (
  { admin, acting, store }: Pick<Awaited<ReturnType<typeof startApp>>, 'admin' | 'acting' | 'store'>,
  { communities, people, staff }: Around
) => {
  const acts: [string, string, string][] = [
    ['own P', 'own P', staff.member!],
    ['other P', 'other P', people['other P']!],
    ['apart M', 'apart M', staff.member!],
    ['self S', 'own P', staff.stranger!]
  ]
  /** An act at each place, by the same system. */
  const post = async (source: string): Promise<Places> => {
    const items = acts.map(([place, community, person]) => ({
      community: communities[community],
      person,
      activity: 'answer',
      occurredAt: '2026-01-05T10:00:00.000Z',
      source,
      sourceKey: place
    }))
    const { body } = await admin.post('/v1/contributions', { items })
    return Object.fromEntries(acts.map(([place], at) => [place, body.items[at].id as string]))
  }
  const contributions = await post('world')
  const entries = await post('corrected')
  const correctionRequests: Places = {}
  for (const [place, community] of acts) {
    const name = place.startsWith('other') ? 'fred' : place.startsWith('self') ? 'stranger' : 'member'
    const request = { community: communities[community], entry: entries[place], reason: 'It was somebody else.' }
    correctionRequests[place] = (await acting(name).post('/v1/correction-requests', request)).body.id
  }
  // Only the community of `other` has no leader.
  await escalateRequests({ store, now: new Date() })
  const first = async (path: string): Promise<string> => (await admin.get(path)).body.items[0].id
  const kudo = async (from: string, more: object) =>
    (await acting(from).post('/v1/kudos', { to: people['own P'], message: 'Thank you.', ...more })).body.id as string
  const kudos: Places = {
    'own P': await kudo('member', { community: communities['own P'] }),
    'own S': await kudo('member', { community: communities['own P'], visibility: 'private' }),
    'other P': await kudo('fred', { community: communities['other P'] }),
    'organisation P': await kudo('member', {}),
    'organisation S': await kudo('fred', { visibility: 'private' })
  }
  return {
    contributions,
    correctionRequests,
    kudos,
    weights: { 'organisation W': await first('/v1/weights') },
    fairnessRules: { 'organisation F': await first('/v1/fairness-rules') }
  }
}
