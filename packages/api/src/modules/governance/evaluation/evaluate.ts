import type { Evaluation, RuleSubject } from '@guildhall/schema'
import { type SQL, sql } from 'drizzle-orm'
import { instantOf } from '../../../core/model/sql.ts'
import { copyNames } from '../../../core/module/personal.ts'
import type { Database } from '../../../platform/database/database.ts'
import { type Pack, packsOf } from '../packs/packs.ts'
import { asOf } from './fact.ts'
import { type Judged, judge } from './judge.ts'
import { setAside, store } from './store.ts'

// How many subjects are judged at a time, so that memory stays flat whatever there is.
const BATCH = 2000

const portal = sql`${sql.placeholder('portal')}::uuid`
const after = sql`${sql.placeholder('after')}::uuid`

/** Which things of a kind there were on a portal at a moment; `only` narrows them to some ids. */
const SUBJECTS: Record<RuleSubject, (only: SQL) => SQL> = {
  page: only => sql`
    select p.id from pages p
    where p.portal_id = ${portal} and p.id > ${after} and not (p.maintenance = 'removed' and p.maintenance_since <= ${asOf}) and ${only}
      and (p.created_at <= ${asOf} or exists (select from page_updates u where u.page_id = p.id and u.occurred_at <= ${asOf}))
    order by p.id limit ${sql.raw(String(BATCH))}`,
  community: only => sql`
    select c.id from communities c
    where (c.portal_ids = '{}' or c.portal_ids @> array[${portal}]) and c.id > ${after} and ${only}
      and (c.created_at <= ${asOf} or c.launched_on <= ${asOf})
    order by c.id limit ${sql.raw(String(BATCH))}`
}
const ALIAS = { page: 'p', community: 'c' }
export const KINDS: readonly RuleSubject[] = ['page', 'community']
const FIRST = '00000000-0000-0000-0000-000000000000'

/** What is to be judged: by portal and moment; only some things, if any are named. */
export type EvaluationScope = { portal: string; asOf: string; only?: string[] }

const batch = async (
  db: Database,
  of: RuleSubject,
  { only, ...asked }: EvaluationScope,
  after: string
): Promise<string[]> => {
  const named = only ? sql`${sql.raw(ALIAS[of])}.id = any (${sql.placeholder('only')}::uuid[])` : sql`true`
  const rows = await db.prepared<{ id: string }>(`subjects ${of} ${only !== undefined}`, () => SUBJECTS[of](named), {
    ...asked,
    only,
    after
  })
  return rows.map(({ id }) => id)
}

/** Which of some things, a batch at most, there were at a moment. */
export const existing = (
  db: Database,
  of: RuleSubject,
  asked: EvaluationScope & { only: string[] }
): Promise<string[]> => batch(db, of, asked, FIRST)

/** The ids of what is asked, of one kind, a batch after the other. */
export async function* subjects(db: Database, of: RuleSubject, asked: EvaluationScope): AsyncGenerator<string[]> {
  for (let last = FIRST; ; ) {
    const ids = await batch(db, of, asked, last)
    if (ids.length > 0) yield ids
    if (ids.length < BATCH) return
    last = ids.at(-1)!
  }
}

/** Judges what is asked by a pack, a batch after the other; nothing is stored. */
export async function* judgeAll(
  db: Database,
  asked: EvaluationScope,
  pack: Pack
): AsyncGenerator<{ of: RuleSubject; ids: string[]; judged: Judged[] }> {
  for (const of of KINDS)
    for await (const ids of subjects(db, of, asked))
      yield { of, ids, judged: await judge(db, of, { ...asked, pack, ids }) }
}

/** Judges what is asked on one portal as of a moment, and stores the findings with their history. */
export const evaluate = async (db: Database, asked: EvaluationScope): Promise<Evaluation> => {
  await copyNames(db)
  const packs = await packsOf(db, [asked.portal], asked.asOf)
  let subjects = 0
  let changed = 0
  for await (const { of, ids, judged } of judgeAll(db, asked, packs.get(asked.portal)!)) {
    subjects += ids.length
    changed += await store(db, of, { ...asked, ids }, judged)
  }
  const { rules } = packs.get(asked.portal)!
  changed += await setAside(
    db,
    asked,
    rules.map(({ rule }) => rule.id)
  )
  return { subjects, changed }
}

/** The moment it is by the clock of the database, which dates what is on record. */
export const moment = async (db: Database): Promise<string> => {
  const [now] = await db.prepared<{ at: string }>(
    'moment',
    () => sql`select ${instantOf(sql`clock_timestamp() + interval '1 millisecond'`)} as at`,
    {}
  )
  return now!.at
}
