import type { Rule } from '@guildhall/schema'
import type { Speech } from '../../../core/words/catalogue.ts'
import { ruleWord } from './in-words.ts'
import { rules } from './rules.ts'

/** Every rule as callers read it. */
export const catalogueIn = (speech: Speech): Rule[] =>
  rules.map(({ id, version, of, severity, guards, clause, source, facts, settings }) => ({
    id,
    version,
    subject: of,
    title: ruleWord(id, 'title', speech),
    fails: ruleWord(id, 'fails', speech),
    severity,
    guards: guards ?? null,
    clause,
    source,
    facts: Object.values(facts).map(({ id }) => id),
    settings: JSON.parse(JSON.stringify(settings)) as Record<string, unknown>,
    remedy: ruleWord(id, 'remedy', speech),
    effort: ruleWord(id, 'effort', speech)
  }))
