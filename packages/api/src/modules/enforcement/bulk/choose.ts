import { ACTED_AT_MOST, type PageActions, type PageAssignment, type PageChoice } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import { ApiError } from '../../../core/problem/api-error.ts'
import { likely } from '../../../core/problem/likely.ts'
import type { Database } from '../../../platform/database/database.ts'
import { ruleNames } from '../../governance/evaluation/rules.ts'
import { ruleNamed } from '../../governance/packs/packs.ts'
import { bulkFaults } from '../words.en.ts'
import { refuse, type Target } from './acting.ts'
import { assignmentsIn } from './csv.ts'

/** A page as it was named, with its place in what was sent; or why it cannot be acted on. */
export type Chosen = { given: string | null; target?: Target; fault?: ApiError }

const CHOICES = ['pages', 'where', 'assignments', 'csv'] as const

type Named = { page: string; assignment?: PageAssignment }

const unknownPage = (page: string) => new ApiError('UNKNOWN_REFERENCE', bulkFaults.unknown_page(page))

/** The pages of the portal that are named by ids or addresses, in their order; each once. */
const named = async (db: Database, portal: string, items: readonly Named[]): Promise<Chosen[]> => {
  const rows = await db.prepared<Target & { name: string }>(
    'pages by name',
    () => sql`
      select n.name, p.id as page, p.url, p.community_id as community, p.maintenance = 'removed' as "isRemoved"
      from unnest(${sql.placeholder('names')}::text[]) n (name)
      join pages p on p.portal_id = ${sql.placeholder('portal')}::uuid and (p.id = as_uuid(n.name) or p.url = n.name)`,
    { names: [...new Set(items.map(({ page }) => page))], portal }
  )
  const known = new Map(rows.map(({ name, ...target }) => [name, target]))
  const seen = new Set<string>()
  return items.map(({ page: given, assignment }) => {
    const target = known.get(given)
    if (!target) return { given, fault: unknownPage(given) }
    if (seen.has(target.page)) return { given, fault: new ApiError('CONFLICT', bulkFaults.page_twice) }
    seen.add(target.page)
    return { given, target: { ...target, assignment } }
  })
}

/** The pages of the portal that filters choose, the longest without an update first. */
const filtered = async (db: Database, portal: string, where: PageChoice): Promise<Chosen[]> => {
  for (const id of where.rule ?? [])
    if (!(await ruleNamed(db, portal, id)))
      throw refuse('/where/rule', `${bulkFaults.no_rule(id)} ${likely(id, ruleNames)}`)
  const { freshness = null, maintenance = null, rule = null, topic = null } = where
  const rows = await db.prepared<Target>(
    'pages by filters',
    () => sql`
      select p.id as page, p.url, p.community_id as community, p.maintenance = 'removed' as "isRemoved" from pages p join communities c on c.id = p.community_id
      where p.portal_id = ${sql.placeholder('portal')}::uuid
        and (${sql.placeholder('freshness')}::text[] is null
          or freshness(p.last_updated_at, p.review_every_days, now()) = any (${sql.placeholder('freshness')}::text[])
            and (select e.exemption from exemptions_at(now()) e where e.page_id = p.id) is null)
        and (${sql.placeholder('maintenance')}::text[] is null and p.maintenance <> 'removed' or p.maintenance = any (${sql.placeholder('maintenance')}::text[]))
        and (${sql.placeholder('topic')}::text is null or c.topics @> array[${sql.placeholder('topic')}::text])
        and (${sql.placeholder('rule')}::text[] is null or exists (
          select from findings f where f.portal_id = p.portal_id and f.subject_id in (p.id, p.community_id)
            and f.rule = any (${sql.placeholder('rule')}::text[]) and f.status in ('fail', 'warn')))
      order by p.last_updated_at nulls first, p.id limit ${sql.raw(String(ACTED_AT_MOST + 1))}`,
    { portal, freshness, maintenance, rule, topic }
  )
  if (rows.length > ACTED_AT_MOST) throw refuse('/where', bulkFaults.too_many_match(ACTED_AT_MOST))
  return rows.map(target => ({ given: null, target }))
}

/** Under which name pages are sent, once. @throws ApiError RULE_BROKEN where they are named by none of the ways, or by several. */
export const choiceIn = (body: PageActions): (typeof CHOICES)[number] => {
  const [choice, ...others] = CHOICES.filter(name => body[name] !== undefined)
  if (!choice) throw refuse('/pages', bulkFaults.no_pages)
  if (others[0]) throw refuse(`/${others[0]}`, bulkFaults.pages_twice(choice, others[0]))
  return choice
}

/** The pages that are to be acted on, in their order. */
export const choosePages = async (db: Database, portal: string, body: PageActions): Promise<Chosen[]> => {
  const { pages = [], where = {}, assignments, csv } = body
  if (choiceIn(body) === 'where') return filtered(db, portal, where)
  const own = csv === undefined ? assignments : assignmentsIn(csv)
  const { primary, secondary } = body
  const shared = {
    ...(primary === undefined ? {} : { primary }),
    ...(secondary === undefined ? {} : { secondary })
  }
  return named(
    db,
    portal,
    own
      ? own.map(assignment => ({ page: assignment.page, assignment }))
      : pages.map(page => ({ page, assignment: { page, ...shared } }))
  )
}
