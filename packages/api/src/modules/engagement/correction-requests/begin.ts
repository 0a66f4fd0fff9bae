import type { ContributionActivity, CorrectionRequest, CorrectionRequestCreate } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import { byCaller } from '../../../core/lifecycle/actors.ts'
import { findIds } from '../../../core/model/rows.ts'
import { checkReferences } from '../../../core/model/write.ts'
import { requirePerson } from '../../../core/operation/decide.ts'
import type { Creation, WriteHook } from '../../../core/operation/mutations.ts'
import { NOBODY } from '../../../core/operation/subject.ts'
import { ApiError } from '../../../core/problem/api-error.ts'
import type { Database } from '../../../platform/database/database.ts'
import { communityModel } from '../../directory/communities/model.ts'
import { correctionFaults as faults } from '../words.en.ts'
import { correctionLifecycle } from './lifecycle.ts'
import { readRequests } from './request.ts'
import { kudoOf } from './sources.ts'
import { correctionRequestWritable } from './writable.ts'

type Entry = { activity: ContributionActivity; occurredAt: string; source: string | null }

const refuse = (code: 'UNKNOWN_REFERENCE' | 'RULE_BROKEN', detail: string) =>
  new ApiError(code, detail, [{ pointer: '/entry', detail }])

/** An entry of a person in the ledger that was not taken back. */
const entryOf = async (db: Database, community: string, person: string, key: string): Promise<Entry | undefined> => {
  const [entry] = await db.run<Entry>(sql`
    select activity, to_json(occurred_at) #>> '{}' as "occurredAt", source from ledger_acts
    where community_id = ${community} and person_id = ${person} and key = ${key} and not corrected`)
  return entry
}

/**
 * Checks that the entry is one of the acting person’s own, and adds what it says.
 * @throws ApiError where it is not, or where it is corrected in another way.
 */
export const checkEntry: WriteHook<CorrectionRequestCreate, CorrectionRequest> = async ({ draft, call }) => {
  const { caller, db, viewer } = call
  requirePerson(caller)
  if (caller.person === null) throw new ApiError('FORBIDDEN', faults.unknown)
  await checkReferences(db, correctionRequestWritable, draft, viewer)
  const community = (await findIds(db, communityModel, [draft.community], viewer)).get(draft.community)!
  const entry = await entryOf(db, community, caller.person, draft.entry)
  if (!entry) throw refuse('UNKNOWN_REFERENCE', faults.entry)
  const kudo = kudoOf(draft.entry)
  if (kudo) throw refuse('RULE_BROKEN', faults.kudo(kudo))
  return { ...draft, ...entry, person: caller.person }
}

/** Puts the first step of a request on record, and notifies those who decide. */
export const begin = async (id: string, call: Creation<CorrectionRequestCreate>): Promise<void> => {
  const [subject] = await readRequests(call.db, [id])
  const { to, by: actor, notice } = correctionLifecycle.rows.find(({ name }) => name === 'submit')!
  const step = { id, name: 'submit' as const, from: null, to, actor, notice, subject: subject!, input: {} }
  await correctionLifecycle.begin(call.db, [step], byCaller(call, NOBODY), new Date())
}
