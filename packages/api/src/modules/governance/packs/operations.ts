import { RulePack, RulePackCreate, type RuleScope } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import { act } from '../../../core/operation/actions.ts'
import { defineOperation, type Operation } from '../../../core/operation/operation.ts'
import { readUnder } from '../../../core/operation/sub-resources.ts'
import { portalKind } from '../../directory/portals/operations.ts'
import { checkDraft } from './check.ts'
import { definitionOf } from './custom.ts'
import { entriesOf, type Pack, packOf, packsOf } from './packs.ts'
import { BASES } from './presets.ts'

/** A portal in short. */
export type Portal = { id: string; slug: string; name: string }

const scopeShown = (scope: Partial<RuleScope> | undefined): RuleScope | null =>
  scope ? { topics: scope.topics ?? null, statuses: scope.statuses ?? null, pageLists: scope.pageLists ?? null } : null

/** A pack as callers read it. */
export const shown = (
  { name, base, baseVersion, version, rules, custom, ladder, gates }: Pack,
  portal: Portal | null
): RulePack => ({
  name,
  portal,
  version,
  base,
  baseVersion,
  rules: rules.flatMap(use =>
    entriesOf(use).map(({ rule, scope, enabled, severity, settings }) => ({
      rule: rule.id,
      scope: scopeShown(scope),
      enabled,
      severity,
      settings
    }))
  ),
  custom: custom.map(one => {
    const { id, fact, measure, severity, clause, words } = one
    return { id, fact, measure, ...definitionOf(one), severity, clause, words }
  }),
  ladder,
  gates: [...gates]
})

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
          'Sets the portal’s rule pack: a ready-made pack and its differences, for everything or for a scope, and the rules that the portal defines itself. This creates the next version, unless it equals the last one; earlier versions stay, and all pages and communities are re-evaluated. A dry run shows beforehand what would change.'
      },
      RulePackCreate,
      {
        schema: RulePack,
        run: async ({ before, draft: given, call: { db } }) => {
          const draft = given.gates ? { ...given, gates: [...new Set(given.gates)] } : given
          const { base, rules = [], custom = [], ladder = null, gates = null } = draft
          await checkDraft(db, before.id, given)
          const [set] = await db.run<{ version: number }>(sql`
          with last as (select * from rule_packs where portal_id = ${before.id} order by version desc limit 1),
            draft (base, rules, custom, ladder, gates) as (
              values (${base}, ${JSON.stringify(rules)}::jsonb, ${JSON.stringify(custom)}::jsonb, ${ladder && JSON.stringify(ladder)}::jsonb, ${sql.param(gates)}::text[])),
            same as (select version from last, draft d where (last.base, last.rules, last.custom, last.ladder, last.gates) is not distinct from (d.base, d.rules, d.custom, d.ladder, d.gates)),
            made as (
              insert into rule_packs (portal_id, version, base, rules, custom, ladder, gates)
              select ${before.id}, coalesce((select version from last), 0) + 1, d.* from draft d where not exists (select from same) returning version)
          select version from made union all select version from same`)
          return shown(packOf(draft, set!.version), summaryOf(before))
        }
      }
    ),
    verb: 'PUT'
  }
]
