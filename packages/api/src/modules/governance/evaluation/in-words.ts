import type { FindingEvidence, NextStep, Remedy } from '@guildhall/schema'
import type { Speech } from '../../../core/words/catalogue.ts'
import { message, type RuleName } from '../message.ts'
import type { StoredRemedy, StoredStep } from './judge.ts'
import type { Evidence } from './rule.ts'

/** A word of a rule: what it asks, when it fails, what to do in a few words, how, and how long that takes. */
export const ruleWord = (rule: string, word: 'title' | 'fails' | 'ask' | 'remedy' | 'effort', { say }: Speech) =>
  say(message(`${rule as RuleName}.${word}`))

/** Evidence with its words. */
export const evidenceInWords = (evidence: readonly Evidence[], { say }: Speech): FindingEvidence[] =>
  evidence.map(({ fact, message, at }) => ({ fact, says: say(message), message, at }))

/** The remedy of a rule with its words. */
export const remedyInWords = (stored: (StoredRemedy & { rule: string }) | null, speech: Speech): Remedy | null =>
  stored && {
    text: ruleWord(stored.rule, 'remedy', speech),
    effort: ruleWord(stored.rule, 'effort', speech),
    call: stored.call
  }

/** What happens next, with its words. */
export const stepInWords = (stored: StoredStep | null, { say }: Speech): NextStep | null =>
  stored && { what: say(stored.message), message: stored.message, on: stored.on }
