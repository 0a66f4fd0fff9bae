import type { NoticeKind } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import type { By } from '../../../core/lifecycle/actors.ts'
import type { NoticeRole } from '../../../core/words/notice.ts'
import type { Database } from '../../../platform/database/database.ts'
import { dayOf } from '../../../platform/days.ts'
import { activeMembers } from '../../directory/memberships/active.ts'
import { actingTerms } from '../../directory/terms/acting.ts'
import { queueNotices } from '../../messages/queue.ts'
import type { CharterRow } from './facts.ts'
import { outcomeMessage } from './in-words.ts'
import type { Counts } from './outcome.ts'

type Told = Extract<NoticeRole, 'leader' | 'core' | 'drafter' | 'voter'>
type Noticed = {
  id: string
  step: string
  notice: NoticeKind | null
  to: string
  subject: CharterRow & { outcome: Counts }
  columns?: Record<string, unknown>
  until: string | null
}

/** The leaders and the core groups of the communities of versions; those who lead come first. */
const keepersOf = (db: Database, ids: readonly string[]) =>
  db.run<{ id: string; person: string; role: Told }>(sql`
    select distinct on (c.id, m.person_id) c.id, m.person_id as person, t.role
    from charters c join memberships m on m.community_id = c.community_id and ${activeMembers('m')} join terms t on t.membership_id = m.id
    where c.id = any (${sql.param(ids)}::uuid[]) and t.role in ('leader', 'core') and ${actingTerms('t')}
    order by c.id, m.person_id, t.role desc`)

/** Who gets which notice of the steps of a vote: those who may vote, that it is open; those who write the charter, how it ended. */
export const notifyOfVotes = async (db: Database, steps: readonly Noticed[], { caller }: By): Promise<void> => {
  const keepers = Map.groupBy(
    await keepersOf(
      db,
      steps.map(({ id }) => id)
    ),
    ({ id }) => id
  )
  const items = steps.flatMap(({ id, step, notice, to, subject, until }) => {
    const people = new Map<string, Told>()
    if (notice === 'charter_vote_opened') for (const person of subject.electorate) people.set(person, 'voter')
    else {
      for (const person of subject.authorIds) people.set(person, 'drafter')
      for (const { person, role } of keepers.get(id) ?? []) people.set(person, role)
    }
    const { outcome } = subject
    const ended = to === 'withdrawn' ? { decision: to } : { decision: outcome.result, reason: outcomeMessage(outcome) }
    const about = notice === 'charter_vote_opened' ? { by: dayOf(new Date(until!)) } : ended
    return [...people].flatMap(([person, role]) =>
      person === caller?.person
        ? []
        : [
            {
              kind: notice!,
              person,
              community: subject.communityId,
              key: `${id} ${step}`,
              values: { role, said: subject.title, ...about }
            }
          ]
    )
  })
  await queueNotices(db, items)
}
