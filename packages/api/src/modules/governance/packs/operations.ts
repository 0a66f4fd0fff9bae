import { type RulePackCreate as Draft, RulePack, RulePackCreate } from '@guildhall/schema'
import { Value } from '@sinclair/typebox/value'
import { sql } from 'drizzle-orm'
import { act } from '../../../core/operation/actions.ts'
import { defineOperation, type Operation } from '../../../core/operation/operation.ts'
import { readUnder } from '../../../core/operation/sub-resources.ts'
import { checker } from '../../../core/operation/validation.ts'
import { ApiError } from '../../../core/problem/api-error.ts'
import { likely } from '../../../core/problem/likely.ts'
import { portalKind } from '../../directory/portals/operations.ts'
import type { Rule } from '../evaluation/rule.ts'
import { ruleById, ruleNames } from '../evaluation/rules.ts'
import { type Pack, packOf, packsOf } from './packs.ts'
import { BASES } from './presets.ts'

/** A portal in short. */
export type Portal = { id: string; slug: string; name: string }

/** A pack as callers read it. */
export const shown = (
  { name, base, baseVersion, version, rules, ladder, gates }: Pack,
  portal: Portal | null
): RulePack => ({
  name,
  portal,
  version,
  base,
  baseVersion,
  rules: rules.map(({ rule, severity, settings }) => ({ rule: rule.id, severity, settings })),
  ladder,
  gates: [...gates]
})

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

/** Everything in a pack that does not fit, each by its place. */
const misfits = ({ rules = [], gates = [], ladder }: Omit<Draft, 'base'>) => [
  ...rules.flatMap(({ rule: id, settings = {} }, at) => {
    const rule = ruleById.get(id)
    if (!rule) return [{ pointer: `/rules/${at}/rule`, detail: `There is no rule "${id}". ${likely(id, ruleNames)}` }]
    const unknown = Object.keys(settings).filter(name => !(name in rule.settings.properties))
    const wrong = wrongIn(rule, settings)
    return [
      ...unknown.map(name => ({
        pointer: `/rules/${at}/settings/${name}`,
        detail: `The rule has no setting "${name}".`
      })),
      ...wrong.map(({ pointer, detail }) => ({ pointer: `/rules/${at}/settings${pointer}`, detail }))
    ]
  }),
  ...gates.flatMap((id, at) =>
    ruleById.get(id)?.of === 'page' ? [] : [{ pointer: `/gates/${at}`, detail: `"${id}" is not a rule about pages.` }]
  ),
  ...(ladder && !(ladder.secondNotice < ladder.finalNotice && ladder.finalNotice < ladder.suspension)
    ? [{ pointer: '/ladder', detail: 'The days must be in this order: second notice, final notice, suspension.' }]
    : [])
]

/** Makes sure that a draft fits. @throws ApiError RULE_BROKEN that names everything that does not. */
export const checkDraft = (draft: Omit<Draft, 'base'>) => {
  const errors = misfits(draft)
  if (errors.length > 0) throw new ApiError('RULE_BROKEN', errors[0]!.detail, errors)
}

const READING = { allowPortalKeys: true, allowedRoles: 'any' } as const

const summaryOf = ({ id, slug, name }: Record<string, unknown>): Portal => ({ id, slug, name }) as Portal

export const packOperations: Operation[] = [
  defineOperation({
    id: 'listRulePacks',
    noun: 'rulePacks',
    method: 'list',
    verb: 'GET',
    path: '/v1/rule-packs',
    summary: 'List ready-made rule packs',
    description:
      'Returns the rule packs that portals can start from, each with its rules, settings, reminder stages and gates.',
    scope: 'governance:read',
    ...READING,
    problems: [],
    graphql: { root: 'query', field: 'rulePacks' },
    answer: {
      kind: 'list',
      item: RulePack,
      run: async () => (Object.keys(BASES) as (keyof typeof BASES)[]).map(base => shown(packOf({ base }, 0), null))
    }
  }),
  readUnder(
    portalKind,
    READING,
    {
      path: 'rule-pack',
      method: 'rulePack',
      id: 'getPortalRulePack',
      field: 'portalRulePack',
      summary: 'Get the rule pack of a portal',
      description:
        'Returns the rules, settings, reminder stages and gates by which the pages and communities of a portal are evaluated today.'
    },
    {
      schema: RulePack,
      run: async (id, { db }) => {
        const [portal] = await db.run<Portal>(sql`select id, slug, name from portals where id = ${id}`)
        return shown((await packsOf(db, [id], new Date().toISOString())).get(id)!, portal!)
      }
    }
  ),
  {
    // The same again changes nothing.
    ...act(
      portalKind,
      { allowPortalKeys: true, allowedRoles: ['portal_admin'] },
      {
        path: 'rule-pack',
        method: 'setRulePack',
        id: 'setPortalRulePack',
        field: 'setPortalRulePack',
        summary: 'Set the rule pack of a portal',
        description:
          'Sets the portal’s rule pack: a ready-made pack and its differences. This creates the next version, unless it equals the last one; earlier versions stay, and all pages and communities are re-evaluated. A dry run shows beforehand what would change.'
      },
      RulePackCreate,
      {
        schema: RulePack,
        run: async ({ before, draft, call: { db } }) => {
          const { base, rules = [], ladder = null, gates = null } = draft
          checkDraft(draft)
          const [set] = await db.run<{ version: number }>(sql`
          with last as (select * from rule_packs where portal_id = ${before.id} order by version desc limit 1),
            draft (base, rules, ladder, gates) as (
              values (${base}, ${JSON.stringify(rules)}::jsonb, ${ladder && JSON.stringify(ladder)}::jsonb, ${sql.param(gates)}::text[])),
            same as (select version from last, draft d where (last.base, last.rules, last.ladder, last.gates) is not distinct from (d.base, d.rules, d.ladder, d.gates)),
            made as (
              insert into rule_packs (portal_id, version, base, rules, ladder, gates)
              select ${before.id}, coalesce((select version from last), 0) + 1, d.* from draft d where not exists (select from same) returning version)
          select version from made union all select version from same`)
          return shown(packOf(draft, set!.version), summaryOf(before))
        }
      }
    ),
    verb: 'PUT'
  }
]
