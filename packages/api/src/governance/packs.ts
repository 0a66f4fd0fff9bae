import type { LadderDays, PackBase, RuleSetting, Severity } from '@guildhall/schema'
import { Value } from '@sinclair/typebox/value'
import { sql } from 'drizzle-orm'
import type { Database } from '../kit/database.ts'
import type { Rule } from './rule.ts'
import { ruleById } from './rules.ts'

/** A rule as a pack judges by it. */
export type PackedRule = { rule: Rule; severity: Severity; settings: Record<string, unknown> }
/** A rule pack, whole: ready to judge by. */
export type Pack = {
  name: string
  base: PackBase
  version: number
  rules: PackedRule[]
  ladder: LadderDays
  gates: readonly string[]
}

/** What a portal says of its pack. */
export type PackDraft = { base: PackBase; rules?: RuleSetting[]; ladder?: LadderDays | null; gates?: string[] | null }

type Base = { name: string; rules: RuleSetting[]; ladder: LadderDays; gates: string[] }

const LADDER: LadderDays = { secondNotice: 30, finalNotice: 60, suspension: 90 }

/** The ready-made packs. */
export const BASES: Record<PackBase, Base> = {
  obt: {
    name: 'OBT portal',
    rules: [{ rule: 'page.stale' }, { rule: 'community.single-leader' }],
    ladder: LADDER,
    gates: ['page.stale']
  },
  university: {
    name: 'University',
    rules: [{ rule: 'page.stale' }, { rule: 'community.single-leader', severity: 'medium' }],
    ladder: { secondNotice: 60, finalNotice: 120, suspension: 180 },
    gates: ['page.stale']
  },
  network: {
    name: 'Network',
    rules: [{ rule: 'page.stale', severity: 'medium' }],
    ladder: { secondNotice: 60, finalNotice: 120, suspension: 180 },
    gates: ['page.stale']
  }
}

/** By what a portal is judged that has no pack of its own. */
export const DEFAULT_BASE: PackBase = 'network'

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
    else settings.set(setting.rule, { ...settings.get(setting.rule), ...setting })
  }
  const all = [...settings.values()].flatMap(packed)
  return { name: ready.name, base, version, rules: all, ladder: ladder ?? ready.ladder, gates: gates ?? ready.gates }
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
