import type { startApp } from '../../../test/app.ts'

type Places = Record<string, string>
type Around = { communities: Places; people: Places; staff: Places }

/** What the access matrix acts on: contributions and kudos by where they belong, weights and fairness rules. */
export const makeEngagement = async (
  { admin, acting }: Pick<Awaited<ReturnType<typeof startApp>>, 'admin' | 'acting'>,
  { communities, people, staff }: Around
) => {
  const acts: [string, string, string][] = [
    ['own P', 'own P', staff.member!],
    ['other P', 'other P', people['other P']!],
    ['apart M', 'apart M', staff.member!],
    ['self S', 'own P', staff.stranger!]
  ]
  const items = acts.map(([place, community, person]) => ({
    community: communities[community],
    person,
    activity: 'answer',
    occurredAt: '2026-01-05T10:00:00.000Z',
    source: 'world',
    sourceKey: place
  }))
  const { body } = await admin.post('/v1/contributions', { items })
  const contributions = Object.fromEntries(acts.map(([place], at) => [place, body.items[at].id as string]))
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
    kudos,
    weights: { 'organisation W': await first('/v1/weights') },
    fairnessRules: { 'organisation F': await first('/v1/fairness-rules') }
  }
}
