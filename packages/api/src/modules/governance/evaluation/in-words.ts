import type { FindingEvidence, Message, NextStep, Remedy } from '@guildhall/schema'
import type { Speech } from '../../../core/words/catalogue.ts'
import type { Texts } from '../../../platform/messages.ts'
import { message, type RuleName } from '../message.ts'
import type { StoredRemedy, StoredStep } from './judge.ts'
import type { Evidence, OwnWords, Rule } from './rule.ts'

/** A word of a rule: what it asks, when it fails, what to do in a few words, how, and how long that takes. */
export const ruleWord = (rule: string, word: 'title' | 'fails' | 'ask' | 'remedy' | 'effort', { say }: Speech) =>
  say(message(`${rule as RuleName}.${word}`))

/** A word of a rule of the catalogue, or of one that a portal defines. */
export const wordOf = ({ id, own }: Pick<Rule, 'id' | 'own'>, word: keyof OwnWords, speech: Speech): string =>
  own ? speech.say(own[word]) : ruleWord(id, word, speech)

/** What a rule requires, by a finding that passes: what a portal wrote of its own rule stands in the message. */
export const titleInWords = (rule: string, { id, values }: Message, speech: Speech): string =>
  id === 'custom.passes'
    ? speech.say(values.title as unknown as Texts).replace(/\.$/, '')
    : ruleWord(rule, 'title', speech)

/** The id of the message that says what a fact tells, or what one of its measures says. */
export const factWord = (fact: string, measure?: string): string => ['fact', fact, measure].filter(Boolean).join('.')

/** Evidence with its words. */
export const evidenceInWords = (evidence: readonly Evidence[], { say }: Speech): FindingEvidence[] =>
  evidence.map(({ fact, message, at }) => ({ fact, says: say(message), message, at }))

/** The remedy of a rule with its words. */
export const remedyInWords = (stored: (StoredRemedy & { rule: string }) | null, speech: Speech): Remedy | null =>
  stored && {
    text: stored.own ? speech.say(stored.own.remedy) : ruleWord(stored.rule, 'remedy', speech),
    effort: stored.own ? speech.say(stored.own.effort) : ruleWord(stored.rule, 'effort', speech),
    call: stored.call
  }

/** What happens next, with its words. */
export const stepInWords = (stored: StoredStep | null, { say }: Speech): NextStep | null =>
  stored && { what: say(stored.message), message: stored.message, on: stored.on }
