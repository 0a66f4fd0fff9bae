import type { CommunityTransition, Message, NextStep, Remedy, RuleSubject, Severity } from '@guildhall/schema'
import type { Database } from '../../../platform/database/database.ts'
import type { CommunityInput } from '../../directory/communities/lifecycle.ts'
import { message } from '../message.ts'
import { everywhere, type Pack, type PackedRule, packedFor, type RuleUse } from '../packs/packs.ts'
import { type Scoped, scopes } from '../packs/scope.ts'
import { type Waived, waivers, waiving } from '../waivers/waiving.ts'
import { type Fact, readFact } from './fact.ts'
import type { Evidence, OwnWords, Rule, Verdict } from './rule.ts'
import { latest } from './since.ts'

/** How to put something right, and what happens next, as they are stored: their words are made when they are read. */
export type StoredRemedy = Pick<Remedy, 'call'> & {
  /** The words of a rule that the portal defines. */
  own?: Pick<OwnWords, 'title' | 'remedy' | 'effort'> | null
}
export type StoredStep = Omit<NextStep, 'what'>

/** What a rule found about one subject, before it is stored. */
export type Judged = {
  rule: string
  subject: string
  severity: Severity
  status: Verdict['status'] | 'waived'
  score: number | null
  message: Message
  evidence: Evidence[]
  clause: string
  remedy: StoredRemedy | null
  nextStep: StoredStep | null
  /** Since when it is so; null where the facts do not say it. */
  since: string | null
  ruleVersion: number
  packVersion: number
} & Pick<Verdict, 'pointer' | 'from'>

const SCORES: Partial<Record<Verdict['status'], number>> = { pass: 10, warn: 5, fail: 0 }
const ASKING: readonly string[] = ['warn', 'fail', 'manual', 'inconclusive']

const remedyOf = ({ remedy, of, own }: Rule, subject: string, closer: string | undefined): StoredRemedy => ({
  call: (closer ?? remedy)?.replace(`{${of}}`, subject) ?? null,
  ...(own ? { own: { title: own.title, remedy: own.remedy, effort: own.effort } } : {})
})

/** What one rule finds about one subject by what is known of it. */
export const judgeOne = (
  { rule, severity, settings }: PackedRule,
  subject: string,
  known: Record<string, unknown>,
  moment: Date,
  waived: Waived | undefined,
  sent: CommunityInput = {}
): Omit<Judged, 'packVersion'> => {
  const verdict = rule.judge(known, settings, moment, sent)
  return foundBy({ rule, severity }, subject, verdict, waived)
}

const foundBy = (
  { rule, severity }: Pick<PackedRule, 'rule' | 'severity'>,
  subject: string,
  verdict: Verdict,
  waived: Waived | undefined
): Omit<Judged, 'packVersion'> => {
  const { status, message, evidence = [] } = verdict
  const judged = {
    rule: rule.id,
    subject,
    severity,
    status,
    score: verdict.score ?? SCORES[status] ?? null,
    message,
    evidence,
    clause: `${rule.clause} ${rule.source}`,
    remedy: ASKING.includes(status) ? remedyOf(rule, subject, verdict.call) : null,
    nextStep: null,
    since: latest(verdict.since) ?? null,
    ruleVersion: rule.version,
    ...(verdict.pointer ? { pointer: verdict.pointer } : {}),
    ...(verdict.from ? { from: verdict.from } : {})
  }
  return waived && ASKING.includes(status) ? { ...judged, ...waiving(waived, judged) } : judged
}

/** What is found where the pack does not use a rule for a subject. */
const OUT_OF_SCOPE: Verdict = { status: 'not_applicable', message: message('not_judged.out_of_scope') }

/** The facts that rules need, each once. */
const factsOf = (rules: readonly RuleUse[]): Map<string, Fact> =>
  new Map(rules.flatMap(({ rule }) => Object.values(rule.facts).map(one => [one.id, one] as const)))

type On = { portal: string | null; pack: Pack; ids: string[]; asOf: string }

/** By what each subject is narrowed, where an entry of the pack is. */
const scopesOf = async (
  db: Database,
  of: RuleSubject,
  rules: readonly RuleUse[],
  { ids, asOf, portal }: On
): Promise<Map<string, Scoped> | undefined> =>
  rules.some(({ isScoped }) => isScoped)
    ? ((await readFact(db, scopes[of], { ids, asOf, portal })) as Map<string, Scoped>)
    : undefined

const judgeBy = async (
  db: Database,
  of: RuleSubject,
  rules: readonly RuleUse[],
  on: On,
  sent: ReadonlyMap<string, CommunityInput> = new Map()
): Promise<Judged[]> => {
  const { pack, ids, asOf, portal } = on
  if (rules.length === 0 || ids.length === 0) return []
  const values = new Map<string, Map<string, unknown>>()
  for (const [id, one] of factsOf(rules)) values.set(id, await readFact(db, one, { ids, asOf, portal }))
  const waived = await readFact(db, waivers[of], { ids, asOf, portal })
  const scoped = await scopesOf(db, of, rules, on)
  const moment = new Date(asOf)
  return ids.flatMap(subject => {
    const within = scoped?.get(subject)
    return rules.map(use => {
      const { rule } = use
      const packed = use.isScoped ? packedFor(use, within) : everywhere(use)
      if (!packed)
        return {
          ...foundBy({ rule, severity: rule.severity }, subject, OUT_OF_SCOPE, undefined),
          packVersion: pack.version
        }
      const { [rule.id]: waiver } = (waived.get(subject) ?? {}) as Record<string, Waived | undefined>
      const facts = Object.entries(rule.facts)
      const known = Object.fromEntries(facts.map(([name, { id }]) => [name, values.get(id)!.get(subject)]))
      return { ...judgeOne(packed, subject, known, moment, waiver, sent.get(subject)), packVersion: pack.version }
    })
  })
}

/**
 * Judges subjects of one kind by a pack, as of any moment, and stores nothing. One statement for each fact, whatever the
 * number of subjects.
 */
export const judge = (db: Database, of: RuleSubject, on: On & { portal: string }): Promise<Judged[]> =>
  judgeBy(
    db,
    of,
    on.pack.rules.filter(({ rule }) => rule.of === of && !rule.guards),
    on
  )

/** Judges communities by the rules of a pack that guard a transition, each with what is sent. Without a portal, nothing is waived. */
export const judgeGuards = (
  db: Database,
  transition: CommunityTransition,
  on: On,
  sent?: ReadonlyMap<string, CommunityInput>
): Promise<Judged[]> =>
  judgeBy(
    db,
    'community',
    on.pack.rules.filter(({ rule }) => rule.guards === transition),
    on,
    sent
  )
