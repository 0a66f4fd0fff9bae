import type { CustomRuleInput, ProblemError, RulePackCreate, RuleSetting } from '@guildhall/schema'
import { Value } from '@sinclair/typebox/value'
import { sql } from 'drizzle-orm'
import { checker } from '../../../core/operation/validation.ts'
import { ApiError } from '../../../core/problem/api-error.ts'
import { likely } from '../../../core/problem/likely.ts'
import type { Database } from '../../../platform/database/database.ts'
import { factById } from '../evaluation/facts.ts'
import type { Rule } from '../evaluation/rule.ts'
import { ruleById } from '../evaluation/rules.ts'
import { ruleOf } from './custom.ts'

type Draft = Omit<RulePackCreate, 'base'>
type Misfit = ProblemError

/** What does not fit the settings of a rule, by the checks that every body goes through. */
const wrongIn = ({ settings: schema }: Rule, settings: object) => {
  try {
    checker(schema, 'body')(Value.Default(schema, { ...settings }))
    return []
  } catch (error) {
    if (error instanceof ApiError) return error.errors
    throw error
  }
}

const ofSetting = (
  { rule: id, settings = {} }: RuleSetting,
  at: number,
  known: ReadonlyMap<string, Rule>
): Misfit[] => {
  const rule = known.get(id)
  if (!rule)
    return [{ pointer: `/rules/${at}/rule`, detail: `There is no rule "${id}". ${likely(id, [...known.keys()])}` }]
  const unknown = Object.keys(settings).filter(name => !(name in rule.settings.properties))
  return [
    ...unknown.map(name => ({
      pointer: `/rules/${at}/settings/${name}`,
      detail: `The rule has no setting "${name}".`
    })),
    ...wrongIn(rule, settings).map(({ pointer, detail }) => ({ pointer: `/rules/${at}/settings${pointer}`, detail }))
  ]
}

const factsWith = [...factById.values()].filter(({ measures }) => Object.keys(measures).length > 0).map(({ id }) => id)

/** Why a rule of a portal compares nothing that there is. */
const measureMisfit = ({
  fact: id,
  measure: name
}: CustomRuleInput): { member: string; detail: string } | undefined => {
  const fact = factById.get(id)
  if (!fact) return { member: 'fact', detail: `There is no fact "${id}". ${likely(id, factsWith)}` }
  const names = Object.keys(fact.measures)
  if (names.length === 0)
    return {
      member: 'fact',
      detail: `"${id}" has no measures, since it is about what single people did. Choose another fact (GET /v1/facts).`
    }
  if (fact.measures[name]) return undefined
  return { member: 'measure', detail: `"${id}" has no measure "${name}". It has: ${names.join(', ')}.` }
}

/** Why what a rule of a portal requires does not fit its measure. */
const requirementMisfit = ({ fact, measure, atLeast, atMost, oneOf }: CustomRuleInput) => {
  const compared = factById.get(fact)?.measures[measure]
  if (!compared) return undefined
  if (compared.type !== 'choice') {
    if (oneOf) return { member: 'oneOf', detail: 'This measure is a number or a day: set "atLeast", "atMost" or both.' }
    if (atLeast === undefined && atMost === undefined)
      return { member: 'atMost', detail: 'Set "atLeast", "atMost" or both.' }
    if (atLeast !== undefined && atMost !== undefined && atLeast > atMost)
      return { member: 'atLeast', detail: 'It must not be above "atMost".' }
    return undefined
  }
  const choices: readonly string[] = compared.choices
  if (!oneOf?.length || atLeast !== undefined || atMost !== undefined)
    return {
      member: 'oneOf',
      detail: `This measure is one of some words: set "oneOf" alone, of ${choices.join(', ')}.`
    }
  const unknown = oneOf.find(one => !choices.includes(one))
  return unknown === undefined
    ? undefined
    : { member: 'oneOf', detail: `"${unknown}" is none of ${choices.join(', ')}. ${likely(unknown, choices)}` }
}

const ofCustom = (custom: readonly CustomRuleInput[]): Misfit[] =>
  custom.flatMap((one, at) => {
    const isTwice = custom.findIndex(({ id }) => id === one.id) < at
    const languages = one.words.map(({ language }) => language)
    const again = languages.findIndex((language, index) => languages.indexOf(language) < index)
    const misfits = [
      isTwice ? { member: 'id', detail: `"${one.id}" occurs twice.` } : undefined,
      measureMisfit(one),
      requirementMisfit(one),
      again < 0 ? undefined : { member: `words/${again}/language`, detail: `"${languages[again]}" occurs twice.` }
    ]
    return misfits.flatMap(misfit =>
      misfit ? [{ pointer: `/custom/${at}/${misfit.member}`, detail: misfit.detail }] : []
    )
  })

const ofGate = (id: string, at: number, known: ReadonlyMap<string, Rule>): Misfit[] => {
  const rule = known.get(id)
  const refuse = (detail: string) => [{ pointer: `/gates/${at}`, detail }]
  if (rule?.own)
    return refuse(
      `"${id}" is a rule that the portal defines. Reminders can end in a suspension, so that gates are rules of the catalogue.`
    )
  return rule?.of === 'page' ? [] : refuse(`"${id}" is not a rule about pages.`)
}

/** Everything in a pack that does not fit, each by its place. */
const misfits = (
  { rules = [], custom = [], gates = [], ladder }: Draft,
  before: readonly CustomRuleInput[]
): Misfit[] => {
  const own = [...before, ...custom].flatMap(one => ruleOf(one, 1) ?? [])
  const known = new Map([...ruleById, ...own.map(rule => [rule.id, rule] as const)])
  return [
    ...rules.flatMap((setting, at) => ofSetting(setting, at, known)),
    ...ofCustom(custom),
    ...gates.flatMap((id, at) => ofGate(id, at, known)),
    ...(ladder && !(ladder.secondNotice < ladder.finalNotice && ladder.finalNotice < ladder.suspension)
      ? [{ pointer: '/ladder', detail: 'The days must be in this order: second notice, final notice, suspension.' }]
      : [])
  ]
}

/** The lists to which entries are narrowed that the portal does not have. */
const unknownLists = async (db: Database, portal: string, rules: readonly RuleSetting[]): Promise<Misfit[]> => {
  const named = rules.flatMap(({ scope }, at) =>
    (scope?.pageLists ?? []).map((list, index) => ({ list, pointer: `/rules/${at}/scope/pageLists/${index}` }))
  )
  if (named.length === 0) return []
  const rows = await db.run<{ id: string }>(sql`
    select l.id from page_lists l where l.portal_id = ${portal}
      and l.id = any (array(select as_uuid(n) from unnest(${sql.param(named.map(({ list }) => list))}::text[]) n))`)
  const known = new Set(rows.map(({ id }) => id))
  return named.flatMap(({ list, pointer }) =>
    known.has(list) ? [] : [{ pointer, detail: `The portal has no list of pages with the id "${list}".` }]
  )
}

/**
 * Makes sure that a draft fits a portal; `before` are rules of the portal that it can use besides its own.
 * @throws ApiError RULE_BROKEN that names everything that does not.
 */
export const checkDraft = async (
  db: Database,
  portal: string,
  draft: Draft,
  before: readonly CustomRuleInput[] = []
): Promise<void> => {
  const errors = [...misfits(draft, before), ...(await unknownLists(db, portal, draft.rules ?? []))]
  if (errors.length > 0) throw new ApiError('RULE_BROKEN', errors[0]!.detail, errors)
}
