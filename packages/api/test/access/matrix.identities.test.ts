import t from 'tap'
import type { TestClient } from '../app.ts'
import { KNOWN } from './expectations.fixtures.ts'
import { makeWorld } from './matrix.fixtures.ts'
import { visibilityExpectations } from './matrix.sights.fixtures.ts'

t.setTimeout(300_000)

type Shown = { id: string; email: string | null; externalId: string | null }

/** Every person that an answer shows, wherever. */
const peopleIn = (value: unknown): Shown[] => {
  if (Array.isArray(value)) return value.flatMap(peopleIn)
  if (value === null || typeof value !== 'object') return []
  const own = 'email' in value ? [value as Shown] : []
  return [...own, ...Object.values(value).flatMap(peopleIn)]
}

const WAYS = [
  'people(first: 100) { nodes { id email externalId } }',
  'people(first: 100) { edges { node { id email externalId } } }',
  'memberships(first: 100) { nodes { person { id email externalId } } }',
  'communities(first: 100) { nodes { members(first: 100) { nodes { person { id email externalId } } } } }'
]

/** What a caller is shown of people, over REST and GraphQL, each with the way. */
const ask = async (hand: TestClient, id: string): Promise<[way: string, shown: Shown[]][]> => {
  const told: [string, Shown[]][] = []
  for (const path of [`people/${id}`, 'people?limit=100', `people/${id}?fields=id,email,externalId`])
    told.push([path, peopleIn((await hand.get(`/v1/${path}`)).body)])
  for (const way of [`person(person: "${id}") { id email externalId }`, ...WAYS])
    told.push([way, peopleIn((await hand.ask(`{ ${way} }`)).data)])
  told.push([
    'node',
    peopleIn((await hand.ask(`{ node(id: "${id}") { ... on Person { id email externalId } } }`)).data)
  ])
  return told
}

t.test('who sees by which address and sign-in a person is known', { timeout: 300_000 }, async t => {
  const { people, staff, handFor } = await makeWorld(t)
  const names: Record<string, string> = {
    'own P': 'olga',
    'own I': 'ines',
    'own R': 'rep',
    'other P': 'fred',
    'other I': 'finn',
    'none N': 'lone'
  }
  for (const caller of KNOWN.filter(name => name !== 'unscoped')) {
    const hand = handFor(caller, 'people:read')
    const wrong: string[] = []
    const self = staff[caller]
    const places = { ...people, 'own R': staff.rep!, ...(self ? { 'self S': self } : {}) }
    for (const [place, id] of Object.entries(places)) {
      const may = Boolean(visibilityExpectations.identities!.get(caller)?.has(place))
      const name = place === 'self S' ? caller : names[place]!
      const wanted = may ? `${name}@example.org ${name}` : 'null null'
      for (const [way, all] of await ask(hand, id)) {
        const shown = all.filter(person => person.id === id).map(({ email, externalId }) => `${email} ${externalId}`)
        if (may && shown.length === 0 && !way.includes('members')) wrong.push(`${place} by ${way}: nothing`)
        wrong.push(...shown.filter(text => text !== wanted).map(text => `${place} by ${way}: ${text}`))
      }
      const byRest = (await hand.get(`/v1/people?externalId=${name}`)).body.items.length
      const byGraphql = (await hand.ask(`{ people(externalId: "${name}") { totalCount } }`)).data.people.totalCount
      if (byRest !== Number(may) || byGraphql !== Number(may)) wrong.push(`${place} by asking for it`)
    }
    t.strictSame(wrong, [], `${caller} sees what the table says`)
  }

  const unscoped = handFor('unscoped', 'people:read')
  const changed = await unscoped.patch(`/v1/people/${people['own P']}`, { title: 'Changed' })
  t.match(changed, { status: 204, text: '' })
  const document = `mutation { updatePerson(person: "${people['own P']}", ifMatch: "*", input: { title: "Changed" }) { title email externalId } }`
  t.equal((await unscoped.ask(document)).data.updatePerson, null)
  const { errors } = await unscoped.ask('{ memberships { nodes { person { email } } } }')
  t.equal(errors[0].extensions.code, 'FORBIDDEN')
})
