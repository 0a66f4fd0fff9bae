import type { StandInCreate, Term } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import { ORGANISATION } from '../../../core/access/caller.ts'
import { insert } from '../../../core/model/write.ts'
import type { Act } from '../../../core/operation/actions.ts'
import type { Database } from '../../../platform/database/database.ts'
import { addDays, today } from '../../../platform/days.ts'
import { membershipOf, readTerm } from '../../directory/terms/held.ts'
import { termWritable } from '../../directory/terms/operations.ts'
import { queueNotices } from '../../messages/queue.ts'
import { broken } from './faults.ts'
import { personNamed } from './hand-over.ts'
import { roleFaults as faults } from './words.en.ts'

const isCovered = async (db: Database, term: string, from: string, end: string | null) => {
  const found = await db.run(sql`
    select from terms where stands_in_for_id = ${term} and started_on < coalesce(${end}::date, 'infinity') and coalesce(ended_on, 'infinity') > ${from}::date
      and ended_on is distinct from started_on`)
  return found.length > 0
}

/** `POST /v1/terms/{term}/stand-ins`: the stand-in has a term of the same role for the days of the leave. */
export const standInForTerm = async ({ before, draft, call }: Act<StandInCreate, Term>): Promise<string> => {
  const { db, caller } = call
  const { person: named, from = today(), until = null, note } = draft
  const person = await personNamed(call, named, '/person')
  const term = await readTerm(db, before.id)
  if (term.standsIn) throw broken('/person', faults.stand_in)
  if (term.person === person) throw broken('/person', faults.other)
  if (until && until < from) throw broken('/until', faults.order(from))
  if (term.startedOn && from < term.startedOn) throw broken('/from', faults.before(term.startedOn))
  if (term.endedOn && from >= term.endedOn) throw broken('/from', faults.after(term.endedOn))
  const membership = await membershipOf(db, term.community, person)
  if (!membership) throw broken('/person', faults.member)
  const last = until && addDays(until, 1)
  const endedOn = last && !(term.endedOn && term.endedOn < last) ? last : term.endedOn
  if (await isCovered(db, term.id, from, endedOn)) throw broken('/from', faults.covered, 'CONFLICT')
  const begun = { membership, role: term.role, title: term.title, startedOn: from, endedOn, standsInForId: term.id }
  const id = await insert(db, termWritable, begun, ORGANISATION)
  if (person !== caller.person)
    await queueNotices(db, [
      {
        kind: 'stand_in_named',
        person,
        community: term.community,
        key: id,
        values: {
          role: 'member',
          who: term.name,
          position: term.role,
          by: from,
          nextOn: until ?? undefined,
          said: note ?? undefined
        }
      }
    ])
  return id
}
