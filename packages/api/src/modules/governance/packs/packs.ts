import type { LadderDays, PackBase, RuleSetting, Severity } from '@guildhall/schema'
import { Value } from '@sinclair/typebox/value'
import { sql } from 'drizzle-orm'
import type { Database } from '../../../platform/database/database.ts'
import type { Rule } from '../evaluation/rule.ts'
import { ruleById } from '../evaluation/rules.ts'
import { BASES, DEFAULT_BASE } from './presets.ts'

/** A rule as a pack judges by it. */
export type PackedRule = { rule: Rule; severity: Severity; settings: Record<string, unknown> }
/** A rule pack, whole: ready to judge by. */
export type Pack = {
  name: string
  base: PackBase
  /** The version of the ready-made pack, and the portal's own; 0 where it has none. */
  baseVersion: number
  version: number
  rules: PackedRule[]
  ladder: LadderDays
  gates: readonly string[]
}

/** What a portal says of its pack. */
export type PackDraft = { base: PackBase; rules?: RuleSetting[]; ladder?: LadderDays | null; gates?: string[] | null }

const packed = ({ rule: id, severity, settings = {} }: RuleSetting): PackedRule[] => {
  const rule = ruleById.get(id)
  if (!rule) return []
  return [
    {
      rule,
      severity: severity ?? rule.severity,
      settings: Value.Default(rule.settings, { ...settings }) as Record<string, unknown>
    }
  ]
}

/** The pack that a draft makes: the ready-made one, and what differs from it. */
export const packOf = ({ base, rules = [], ladder, gates }: PackDraft, version: number): Pack => {
  const ready = BASES[base]
  const settings = new Map(ready.rules.map(setting => [setting.rule, setting]))
  for (const setting of rules) {
    if (setting.enabled === false) settings.delete(setting.rule)
    else {
      const known = settings.get(setting.rule)
      settings.set(setting.rule, { ...known, ...setting, settings: { ...known?.settings, ...setting.settings } })
    }
  }
  return {
    name: ready.name,
    base,
    baseVersion: ready.version,
    version,
    rules: [...settings.values()].flatMap(packed),
    ladder: ladder ?? ready.ladder,
    gates: gates ?? ready.gates
  }
}

/** The packs by which portals are judged at a moment. */
export const packsOf = async (db: Database, portals: string[], asOf: string): Promise<Map<string, Pack>> => {
  const rows = await db.run<PackDraft & { portal: string; version: number }>(sql`
    select distinct on (portal_id) portal_id as portal, version, base, rules, ladder, gates from rule_packs
    where portal_id = any (${sql.param(portals)}::uuid[]) and created_at <= ${asOf}::timestamptz
    order by portal_id, version desc`)
  const own = new Map(rows.map(({ portal, version, ...draft }) => [portal, packOf(draft, version)]))
  return new Map(portals.map(id => [id, own.get(id) ?? packOf({ base: DEFAULT_BASE }, 0)]))
}

/** Today's pack of a portal as a draft, with another one laid over it. */
export const draftOf = async (db: Database, portal: string, over: Omit<PackDraft, 'base'>): Promise<PackDraft> => {
  const [own] = await db.run<PackDraft>(
    sql`select base, rules, ladder, gates from rule_packs where portal_id = ${portal} order by version desc limit 1`
  )
  const { base, rules = [], ladder, gates } = own ?? { base: DEFAULT_BASE }
  return { base, rules: [...rules, ...(over.rules ?? [])], ladder: over.ladder ?? ladder, gates: over.gates ?? gates }
}
