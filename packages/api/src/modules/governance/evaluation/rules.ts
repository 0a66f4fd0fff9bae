import { readdir } from 'node:fs/promises'
import { isRule, type Rule } from './rule.ts'

const FOLDER = new URL('../rules/', import.meta.url)

const read = async (file: string): Promise<Rule> => {
  const exported: Record<string, unknown> = await import(new URL(file, FOLDER).href)
  const found = Object.values(exported).find(isRule)
  if (!found) throw new Error(`governance/rules/${file} exports no rule.`)
  return found
}

const isRuleFile = (name: string) => name.endsWith('.ts') && !/\.(fixtures|test)\.ts$/.test(name)
const files = (await readdir(FOLDER)).filter(isRuleFile).sort()

/** Every rule there is, by name: each file in `rules/` is one. */
export const rules: readonly Rule[] = await Promise.all(files.map(read))

export const ruleById: ReadonlyMap<string, Rule> = new Map(rules.map(rule => [rule.id, rule]))

export const ruleNames: readonly string[] = [...ruleById.keys()]

/** What the names of rules are like that portals define themselves. */
export const OWN_RULE = /^custom\./
