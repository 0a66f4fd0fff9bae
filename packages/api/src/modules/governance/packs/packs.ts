import type { CustomRuleInput, LadderDays, PackBase, RuleSetting, Severity } from '@guildhall/schema'
import { Value } from '@sinclair/typebox/value'
import { sql } from 'drizzle-orm'
import type { Database } from '../../../platform/database/database.ts'
import type { Rule } from '../evaluation/rule.ts'
import { ruleById } from '../evaluation/rules.ts'
import { ruleOf } from './custom.ts'
import { BASES, DEFAULT_BASE } from './presets.ts'
import { isWithin, type Scoped } from './scope.ts'

/** A rule as a pack judges by it. */
export type PackedRule = { rule: Rule; severity: Severity; settings: Record<string, unknown> }

/** How a pack uses a rule: what it says of it, each entry over those before it, to what its scope includes. */
export type RuleUse = {
  rule: Rule
  entries: readonly RuleSetting[]
  /** Whether an entry is narrowed, so that what is judged decides. */
  isScoped: boolean
  /** The rule as it applies to what the scopes include that `isIn` names; null where it is not used. Kept by the entries that apply. */
  packed(isIn: (scope: NonNullable<RuleSetting['scope']>) => boolean): PackedRule | null
}

/** A rule pack, whole: ready to judge by. */
export type Pack = {
  name: string
  base: PackBase
  /** The version of the ready-made pack, and the portal's own; 0 where it has none. */
  baseVersion: number
  version: number
  rules: readonly RuleUse[]
  /** The rules that the portal defines itself. */
  custom: readonly CustomRuleInput[]
  ladder: LadderDays
  gates: readonly string[]
}

/** What a portal says of its pack. */
export type PackDraft = {
  base: PackBase
  rules?: RuleSetting[]
  custom?: CustomRuleInput[]
  ladder?: LadderDays | null
  gates?: string[] | null
}

/** What entries about a rule come to, one over the other; null where the last word is that it is not used. */
const laid = (rule: Rule, entries: readonly RuleSetting[]): PackedRule | null => {
  const now = entries.reduce<Omit<PackedRule, 'rule'> | null>(
    (before, { enabled, severity, settings }) =>
      enabled === false
        ? null
        : {
            severity: severity ?? before?.severity ?? rule.severity,
            settings: { ...before?.settings, ...settings }
          },
    null
  )
  return now && { rule, ...now, settings: Value.Default(rule.settings, { ...now.settings }) as Record<string, unknown> }
}

const useOf = (rule: Rule, entries: readonly RuleSetting[]): RuleUse => {
  const kept = new Map<string, PackedRule | null>()
  return {
    rule,
    entries,
    isScoped: entries.some(({ scope }) => scope !== undefined),
    packed: isIn => {
      const applying = entries.map(({ scope }) => scope === undefined || isIn(scope))
      const key = applying.map(Number).join('')
      if (!kept.has(key)) {
        const own = entries.filter((_, at) => applying[at])
        kept.set(key, laid(rule, own))
      }
      return kept.get(key)!
    }
  }
}

const NOWHERE = () => false

/** The rule as it applies to what no scope includes; null where it is only used within scopes. */
export const everywhere = (use: RuleUse): PackedRule | null => use.packed(NOWHERE)

/** The rule as it applies to one subject; null where it is not used for it. */
export const packedFor = (use: RuleUse, on: Scoped | undefined): PackedRule | null =>
  on === undefined ? everywhere(use) : use.packed(scope => isWithin(scope, on))

/** What a pack says of a rule as each entry makes it: without a scope all of those together, then one for each scope. */
export const entriesOf = (use: RuleUse): (PackedRule & { scope: RuleSetting['scope']; enabled: boolean })[] => {
  const { rule, entries } = use
  const plain = everywhere(use)
  const scoped = entries.flatMap((entry, at) => {
    if (entry.scope === undefined) return []
    const before = entries.slice(0, at).filter(({ scope }) => scope === undefined)
    const packed = laid(rule, [...before, entry])
    return { ...(packed ?? laid(rule, [{ rule: rule.id }])!), scope: entry.scope, enabled: packed !== null }
  })
  return [...(plain ? [{ ...plain, scope: undefined, enabled: true }] : []), ...scoped]
}

/** The pack that a draft makes: the ready-made one, what the portal adds to it, and what differs from it. */
export const packOf = ({ base, rules = [], custom = [], ladder, gates }: PackDraft, version: number): Pack => {
  const ready = BASES[base]
  const own = custom.flatMap(one => ruleOf(one, version) ?? [])
  const known = new Map([...ruleById, ...own.map(rule => [rule.id, rule] as const)])
  const named = new Set(rules.map(({ rule }) => rule))
  const added = own.filter(({ id }) => !named.has(id)).map(({ id }): RuleSetting => ({ rule: id }))
  const entries = Map.groupBy([...ready.rules, ...added, ...rules], ({ rule }) => rule)
  const uses = [...entries].flatMap(([id, all]) => {
    const rule = known.get(id)
    return rule ? useOf(rule, all) : []
  })
  return {
    name: ready.name,
    base,
    baseVersion: ready.version,
    version,
    rules: uses.filter(use => use.isScoped || everywhere(use) !== null),
    custom,
    ladder: ladder ?? ready.ladder,
    gates: gates ?? ready.gates
  }
}

/** The packs by which portals are judged at a moment. */
export const packsOf = async (db: Database, portals: string[], asOf: string): Promise<Map<string, Pack>> => {
  const rows = await db.run<PackDraft & { portal: string; version: number }>(sql`
    select distinct on (portal_id) portal_id as portal, version, base, rules, custom, ladder, gates from rule_packs
    where portal_id = any (${sql.param(portals)}::uuid[]) and created_at <= ${asOf}::timestamptz
    order by portal_id, version desc`)
  const own = new Map(rows.map(({ portal, version, ...draft }) => [portal, packOf(draft, version)]))
  return new Map(portals.map(id => [id, own.get(id) ?? packOf({ base: DEFAULT_BASE }, 0)]))
}

/** Today's pack of a portal as a draft, with another one laid over it. */
export const draftOf = async (db: Database, portal: string, over: Omit<PackDraft, 'base'>): Promise<PackDraft> => {
  const [own] = await db.run<PackDraft>(
    sql`select base, rules, custom, ladder, gates from rule_packs where portal_id = ${portal} order by version desc limit 1`
  )
  const { base, rules = [], custom = [], ladder, gates } = own ?? { base: DEFAULT_BASE }
  return {
    base,
    rules: [...rules, ...(over.rules ?? [])],
    custom: [...new Map([...custom, ...(over.custom ?? [])].map(one => [one.id, one])).values()],
    ladder: over.ladder ?? ladder,
    gates: over.gates ?? gates
  }
}

/** The rule of this name in the catalogue, or among those that a portal (slug or id) defines; undefined where there is none. */
export const ruleNamed = async (db: Database, portal: string, id: string): Promise<Rule | undefined> => {
  const known = ruleById.get(id)
  if (known) return known
  const [row] = await db.run<PackDraft & { version: number }>(sql`
    select k.base, k.custom, k.version from portals o join rule_packs k on k.portal_id = o.id
    where o.slug = ${portal} or o.id = as_uuid(${portal}) order by k.version desc limit 1`)
  const own = row?.custom?.find(one => one.id === id)
  return own && ruleOf(own, row!.version)
}
