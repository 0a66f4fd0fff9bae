import { isDeepStrictEqual } from 'node:util'
import type { CharterStatus, ImportCharter } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import { instantOf } from '../../../core/model/sql.ts'
import type { Draft } from '../../../core/model/write.ts'
import type { Batch, Placed, RowKind } from '../../../core/module/row-kind.ts'
import { ApiError } from '../../../core/problem/api-error.ts'
import { dayOf, today } from '../../../platform/days.ts'
import { failedRow, reasonOf } from '../../directory/imports/line.ts'
import { answered, type Step, stepOf, write } from '../../directory/imports/put.ts'
import { TITLE, textIn } from '../charters/draft.ts'
import { charterWritable } from '../charters/kind.ts'
import { bounded, refuseUnless } from '../charters/rules.ts'
import type { CharterText } from '../markdown/write.ts'
import { charterFaults as faults } from '../words.en.ts'
import { publishStated, removeStated, type Stated } from './versions.ts'

type Row = Omit<ImportCharter, 'key' | 'authors'> & { externalKey: string; source: string; authors?: string[] }
/** A version as it stands here under the key of a row. */
type Known = CharterText & {
  id: string
  key: string
  status: CharterStatus
  title: string
  decisionMode: string
  nextReviewOn: string | null
  publishedAt: string | null
  removedOn: string | null
}

const refuse = (code: 'INVALID_INPUT' | 'RULE_BROKEN' | 'CONFLICT', pointer: string, detail: string) =>
  new ApiError(code, detail, [{ pointer, detail }])

const knownOf = async ({ db, source }: Batch, steps: readonly Step[]): Promise<Map<string, Known>> => {
  const keys = steps.map(({ entry }) => entry.key)
  const rows = await db.run<Known>(sql`
    select id, external_key as key, status, title, sections, layout, decision_mode as "decisionMode", next_review_on::text as "nextReviewOn",
      ${instantOf(sql`published_at`)} as "publishedAt", removed_on::text as "removedOn"
    from charters where source = ${source} and external_key = any (${sql.param(keys)}::text[]) order by id for update`)
  return new Map(rows.map(row => [row.key, row]))
}

/** When the last version of each community was published or removed; the communities are held until then. */
const lastOf = async ({ db }: Batch, communities: readonly string[]): Promise<Map<string, number>> => {
  const ids = sql`${sql.param(communities)}::uuid[]`
  await db.run(sql`select from communities where id = any (${ids}) order by id for no key update`)
  const rows = await db.run<{ community: string; last: string }>(sql`
    select community_id as community, ${instantOf(sql`max(coalesce(superseded_at, published_at))`)} as last
    from charters where community_id = any (${ids}) and published_at is not null group by 1`)
  return new Map(rows.map(({ community, last }) => [community, Date.parse(last)]))
}

const checkDates = ({ publishedAt, removedOn, community }: Row, last: Map<string, number>) => {
  if (!publishedAt) {
    if (removedOn) throw refuse('INVALID_INPUT', '/removedOn', faults.neverPublished)
    return
  }
  const at = Date.parse(publishedAt)
  if (at > Date.now()) throw refuse('INVALID_INPUT', '/publishedAt', faults.future)
  if (at < (last.get(community) ?? Number.NEGATIVE_INFINITY)) throw refuse('RULE_BROKEN', '/publishedAt', faults.order)
  if (removedOn) checkRemoval(publishedAt, removedOn)
  last.set(community, at)
}

const checkRemoval = (publishedAt: string, removedOn: string) => {
  if (removedOn < dayOf(publishedAt) || removedOn > today()) throw refuse('INVALID_INPUT', '/removedOn', faults.removal)
}

const sameMoment = (one: string, other: string | null) => other !== null && Date.parse(one) === Date.parse(other)

/** Whether a row says of a published version what stands here, and nothing else. */
const repeats = (row: Row, text: (CharterText & { title: string | null }) | undefined, known: Known): boolean => {
  const title = row.title ?? text?.title
  return (
    (title === undefined || title === null || title === known.title) &&
    (!text || isDeepStrictEqual([text.sections, text.layout], [known.sections, known.layout])) &&
    (row.decisionMode === undefined || row.decisionMode === known.decisionMode) &&
    (row.nextReviewOn === undefined || row.nextReviewOn === known.nextReviewOn) &&
    (!row.publishedAt || sameMoment(row.publishedAt, known.publishedAt))
  )
}

/** The columns of a draft that a row gives; a new one has a title. */
const draftFrom = (row: Row, text: (CharterText & { title: string | null }) | undefined, known?: Known): Draft => {
  const { source, externalKey, community, authors, decisionMode, nextReviewOn } = row
  const title = row.title ?? text?.title ?? (known ? undefined : TITLE)
  const checked =
    text && bounded({ ...text, title: title ?? known!.title }, row.markdown === undefined ? '/sections' : '/markdown')
  return {
    ...{ source, externalKey, community },
    ...(authors ? { authors } : {}),
    ...(decisionMode ? { decisionMode } : {}),
    ...(nextReviewOn !== undefined ? { nextReviewOn } : {}),
    ...(title ? { title } : {}),
    ...(checked ? { sections: checked.sections, layout: checked.layout } : known ? {} : { sections: [], layout: null })
  }
}

type Plan = { entry: Placed; row: Row; known: Known | undefined } & (
  | { does: 'write'; draft: Draft }
  | { does: 'remove'; stated: Stated }
  | { does: 'nothing' }
)

/** What is to be done for a row. @throws ApiError where nothing can be. */
const planOf = ({ entry, draft }: Step, known: Known | undefined, last: Map<string, number>): Plan => {
  const row = draft as Row
  const text = textIn(row)
  const plan = { entry, row, known }
  if (known?.publishedAt) {
    if (!repeats(row, text, known)) throw refuse('CONFLICT', '/key', faults.fixedKey)
    const { removedOn = null, community } = row
    if (removedOn === null || removedOn === known.removedOn) return { ...plan, does: 'nothing' }
    if (known.status !== 'published') throw refuse('CONFLICT', '/removedOn', faults.replaced)
    checkRemoval(known.publishedAt, removedOn)
    const { id, publishedAt } = known
    return { ...plan, does: 'remove', stated: { id, community, publishedAt, removedOn } }
  }
  if (known) refuseUnless(known.status, ['draft'])
  const written = draftFrom(row, text, known)
  checkDates(row, last)
  return { ...plan, does: 'write', draft: written }
}

const plansOf = async (batch: Batch, steps: readonly Step[]): Promise<Plan[]> => {
  const known = await knownOf(batch, steps)
  const last = await lastOf(batch, [...new Set(steps.map(({ draft }) => draft.community as string))])
  return steps.flatMap(step => {
    try {
      return [planOf(step, known.get(step.entry.key), last)]
    } catch (fault) {
      if (!(fault instanceof ApiError)) throw fault
      batch.answers[step.entry.index] = failedRow(step.entry, reasonOf(fault), '/charter')
      return []
    }
  })
}

const putSteps = async (batch: Batch, steps: readonly Step[]): Promise<void> => {
  const plans = await plansOf(batch, steps)
  const writes = plans.filter(plan => plan.does === 'write')
  const answers = writes.length > 0 ? await write(batch, 'charter', writes) : []
  const stated = writes.flatMap(({ row }, at): Stated[] => {
    const { id } = answers[at]!
    const { publishedAt, removedOn = null, community } = row
    return id && publishedAt ? [{ id, community, publishedAt, removedOn }] : []
  })
  await publishStated(batch.db, stated)
  await removeStated(
    batch.db,
    plans.flatMap(plan => (plan.does === 'remove' ? [plan.stated] : []))
  )
  const published = new Set(stated.map(({ id }) => id))
  writes.forEach(({ entry }, at) => {
    const answer = answers[at]!
    const outcome = answer.outcome === 'unchanged' && published.has(answer.id!) ? 'updated' : answer.outcome
    batch.answers[entry.index] = answered(entry, { ...answer, outcome })
  })
  for (const { entry, does, known } of plans)
    if (does !== 'write')
      batch.answers[entry.index] = answered(entry, {
        outcome: does === 'remove' ? 'updated' : 'unchanged',
        id: known!.id,
        problem: null
      })
}

/** Writes the rows that are the first under their key, then those that say more of the same versions. */
const put = async (batch: Batch, entries: Placed[]): Promise<void> => {
  let left = entries.flatMap(entry => stepOf(batch, entry))
  while (left.length > 0) {
    const first = new Map<string, Step>()
    for (const step of left) if (!first.has(step.entry.key)) first.set(step.entry.key, step)
    const now = new Set(first.values())
    await putSteps(batch, [...now])
    left = left.filter(step => !now.has(step))
  }
}

/** Versions of charters in imports. */
export const charterRow: RowKind = {
  scope: 'charters:write',
  write: charterWritable,
  names: { community: 'community', authors: 'person' },
  put
}
