import { WAIVER_DAYS, type WaiverCreate } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import type { WriteHook } from '../../../core/operation/mutations.ts'
import { ApiError } from '../../../core/problem/api-error.ts'
import { likely } from '../../../core/problem/likely.ts'
import type { Database } from '../../../platform/database/database.ts'
import { addDays, today } from '../../../platform/days.ts'
import type { Rule } from '../evaluation/rule.ts'
import { ruleNames } from '../evaluation/rules.ts'
import { ruleNamed } from '../packs/packs.ts'

const refuse = (pointer: string, detail: string) => new ApiError('RULE_BROKEN', detail, [{ pointer, detail }])

/** A waiver ends, and within a year. */
export const ends = ({ until }: Pick<WaiverCreate, 'until'>) => {
  const last = addDays(today(), WAIVER_DAYS)
  if (until < today()) throw refuse('/until', 'This day has passed; a waiver applies from now on.')
  if (until > last) throw refuse('/until', `A waiver applies for at most a year: choose a day up to ${last}.`)
}

/** The rule of this name, in the catalogue or of the portal. */
export const ruleOn = async (db: Database, portal: string, id: string): Promise<Rule> => {
  const rule = await ruleNamed(db, portal, id)
  if (!rule) throw refuse('/rule', `There is no rule "${id}". ${likely(id, ruleNames)}`)
  return rule
}

/** The rule judges what is named: a page, or a community. */
const fitting = async (db: Database, { portal, rule: id, page, community }: WaiverCreate) => {
  const rule = await ruleOn(db, portal, id)
  const [wanted, other] = rule.of === 'page' ? [page, community] : [community, page]
  if (!wanted) throw refuse(`/${rule.of}`, `The rule evaluates a ${rule.of}: specify the ${rule.of}.`)
  if (other)
    throw refuse(rule.of === 'page' ? '/community' : '/page', `The rule evaluates a ${rule.of}: omit this field.`)
  return { rule, name: wanted }
}

type Found = { portal: string; community: string; page: string | null; until: string | null }

/** What is to be judged so on the portal, and the waiver that there is already. */
const find = async (db: Database, draft: WaiverCreate): Promise<Found | undefined> => {
  const [found] = await db.run<Found>(sql`
    select o.id as portal, c.id as community, p.id as page,
      (select max(w.until)::text from waivers w where w.portal_id = o.id and w.subject_id = coalesce(p.id, c.id) and w.rule = ${draft.rule}
        and w.revoked_at is null and w.until >= today()) as until
    from portals o
    left join pages p on p.portal_id = o.id and p.id = as_uuid(${draft.page ?? ''})
    join communities c on case when ${draft.page ?? null}::text is not null then c.id = p.community_id
      else c.id = community_named(${draft.community ?? ''}) and (c.portal_ids = '{}' or c.portal_ids @> array[o.id]) end
    where o.slug = ${draft.portal} or o.id = as_uuid(${draft.portal})`)
  return found
}

/** Grants a waiver: a rule that judges what is named, on its portal, with an end; one at a time. */
export const grants: WriteHook<WaiverCreate> = async ({ draft: asked, call: { caller, db } }) => {
  const { rule } = await fitting(db, asked)
  ends(asked)
  const found = await find(db, asked)
  if (!found) throw refuse(`/${rule.of}`, `That ${rule.of} is not on this portal.`)
  if (found.until)
    throw refuse('/rule', `The rule is already waived for it until ${found.until}; revoke that waiver first.`)
  const { rule: id, why, until } = asked
  return {
    portal: found.portal,
    community: found.community,
    page: found.page,
    rule: id,
    why,
    until,
    grantedBy: caller.person
  }
}
