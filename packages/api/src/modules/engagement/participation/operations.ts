import { CommunityEngagement, EngagementQuery, MemberEngagement } from '@guildhall/schema'
import { and, type SQL, sql } from 'drizzle-orm'
import type { View } from '../../../core/model/model.ts'
import { requirePerson } from '../../../core/operation/decide.ts'
import { type Call, defineOperation, type Operation } from '../../../core/operation/operation.ts'
import { readUnder } from '../../../core/operation/sub-resources.ts'
import { ApiError } from '../../../core/problem/api-error.ts'
import { speechIn } from '../../../core/words/catalogue.ts'
import { today } from '../../../platform/days.ts'
import { visibleCommunities } from '../../directory/communities/model.ts'
import { communityKind } from '../../directory/communities/operations.ts'
import { communities } from '../../directory/communities/table.ts'
import { membershipKind } from '../../directory/memberships/operations.ts'
import { communityEngagement } from './community.ts'
import { memberEngagement } from './member.ts'
import { type Community, communitiesOf, type ParticipantRow, participantsOf } from './participants.ts'

type EngagementCall = Pick<Call, 'db' | 'viewer' | 'caller'> & { query: EngagementQuery }

/** As of which day, and how, it is read. */
const readingOf = ({ viewer, query: { asOf = today(), explain: explained = false } }: EngagementCall) => {
  if (asOf > today()) {
    const detail = 'It must not be in the future.'
    throw new ApiError('INVALID_INPUT', `Parameter "asOf": ${detail}`, [{ parameter: 'asOf', detail }])
  }
  return { day: asOf, explained, speech: speechIn(viewer.language) }
}

const PERSON = sql`${sql.placeholder('person')}::uuid`
const ONE = sql`(select * from communities where id = ${sql.placeholder('community')}) c`
/** The communities that the calling person sees and is or was a member of, or did something in. */
const theirs = (view: View) => sql`(
  select ${communities}.* from ${communities} where ${and(
    visibleCommunities(communities, view),
    sql`${communities.id} in (
      select s.community_id from membership_spells s where s.person_id = ${PERSON}
      union select a.community_id from ledger_acts a where a.person_id = ${PERSON})`
  )}) c`

/** What people did in communities, by one statement; of one person where one is given. */
const read = async (
  call: EngagementCall,
  which: string,
  from: SQL,
  values: { community?: string; person?: string }
) => {
  const { db, viewer } = call
  const person = values.person === undefined ? undefined : PERSON
  const rows = await db.prepared<ParticipantRow>(`engagement ${which}`, () => participantsOf(from, person), {
    ...viewer.values,
    ...values
  })
  return communitiesOf(rows)
}

const ofPerson = (call: EngagementCall, found: readonly Community[]) => {
  const reading = readingOf(call)
  const { person, personal } = call.caller
  const readerOf = (one: string) => (!personal ? 'key' : one === person ? 'self' : 'leader')
  return found.flatMap(community =>
    community.participants.map(one => memberEngagement(one, community, readerOf(one.person), reading))
  )
}

export const engagementOperations: Operation[] = [
  defineOperation({
    id: 'listMyEngagement',
    noun: 'me',
    method: 'engagement',
    verb: 'GET',
    path: '/v1/me/engagement',
    summary: 'List my engagement',
    description:
      'Returns how the calling person takes part in each of their communities: what they gave and received, their label and level, what these mean, and, with `explain=true`, how they were computed. No one else can read the label and the sums. All kinds of labels and levels are welcome.',
    query: EngagementQuery,
    scope: 'engagement:read',
    allowPortalKeys: false,
    allowedRoles: 'any',
    problems: [],
    graphql: { root: 'query', field: 'myEngagement' },
    answer: {
      kind: 'list',
      item: MemberEngagement,
      run: async call => {
        requirePerson(call.caller)
        const { person } = call.caller
        if (person === null) return []
        const { view } = call.viewer
        const found = await read(call, `of caller ${JSON.stringify(view)}`, theirs(view), { person })
        return ofPerson(call, found).sort((a, b) => a.name.localeCompare(b.name))
      }
    }
  }),
  readUnder(
    membershipKind,
    { allowPortalKeys: false, allowedRoles: ['self', 'leader', 'core'] },
    {
      path: 'engagement',
      method: 'engagement',
      scope: 'engagement:read',
      summary: 'Get the engagement of a member',
      description:
        'Returns how a member takes part in the community: the level, what it means, and, with `explain=true`, how it was computed. For the person themselves, the leader and the core group; what the person gave and received in sum, and their label, only for the person. From keys the level is withheld (`suppressed`), as any figure about one person.'
    },
    {
      schema: MemberEngagement,
      run: async (membership, call) => {
        const [own] = await call.db.run<{ community: string; person: string }>(
          sql`select community_id as community, person_id as person from memberships where id = ${membership}`
        )
        const [engagement] = ofPerson(call, await read(call, 'of member', ONE, own!))
        return engagement
      }
    },
    EngagementQuery
  ),
  readUnder(
    communityKind,
    { allowPortalKeys: false, allowedRoles: ['leader', 'core'] },
    {
      path: 'engagement',
      method: 'engagement',
      scope: 'engagement:read',
      summary: 'Get the engagement in a community',
      description:
        'Returns how people take part in a community: levels, gravity, flow, concentration, bridges between units, newcomers who contribute, and, with `explain=true`, how these were computed. The leader and the core group also get whom they may want to thank or to talk to. For keys, figures about fewer than 5 people, and others by which they could be worked out, are withheld (`suppressed`). The labels of people are not included.'
    },
    {
      schema: CommunityEngagement,
      run: async (community, call) => {
        const [found] = await read(call, 'of community', ONE, { community })
        return communityEngagement(found!, { ...readingOf(call), seesPeople: call.caller.personal })
      }
    },
    EngagementQuery
  )
]
