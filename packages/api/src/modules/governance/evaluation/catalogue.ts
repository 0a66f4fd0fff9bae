import type { Fact, Rule } from '@guildhall/schema'
import type { Speech } from '../../../core/words/catalogue.ts'
import { facts } from './facts.ts'
import { factWord, wordOf } from './in-words.ts'
import type { Rule as Defined } from './rule.ts'
import { rules } from './rules.ts'

/** Rules as callers read them: those of the catalogue, and those that a portal defines. */
export const catalogueIn = (speech: Speech, own: readonly Defined[] = []): Rule[] =>
  [...rules, ...own].map(rule => ({
    id: rule.id,
    version: rule.version,
    subject: rule.of,
    title: wordOf(rule, 'title', speech),
    fails: wordOf(rule, 'fails', speech),
    severity: rule.severity,
    guards: rule.guards ?? null,
    clause: rule.clause,
    source: rule.source,
    facts: Object.values(rule.facts).map(({ id }) => id),
    settings: JSON.parse(JSON.stringify(rule.settings)) as Record<string, unknown>,
    remedy: wordOf(rule, 'remedy', speech),
    effort: wordOf(rule, 'effort', speech)
  }))

/** Every fact as callers read it. */
export const factsIn = ({ say }: Speech): Fact[] =>
  facts.map(({ id, of, measures }) => ({
    id,
    subject: of,
    description: say({ id: factWord(id), values: {} }),
    measures: Object.entries(measures).map(([name, measure]) => ({
      name,
      title: say({ id: factWord(id, name), values: {} }),
      type: measure.type,
      choices: measure.type === 'choice' ? [...measure.choices] : []
    }))
  }))
