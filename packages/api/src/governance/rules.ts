import type { Rule } from './rule.ts'
import { communitySingleLeader } from './rules/community.single-leader.ts'
import { pageStale } from './rules/page.stale.ts'

/** Every rule there is. A new one is one file in `rules/`, its cases beside it, and a line here. */
export const rules: readonly Rule[] = [pageStale, communitySingleLeader]

export const ruleById: ReadonlyMap<string, Rule> = new Map(rules.map(rule => [rule.id, rule]))
