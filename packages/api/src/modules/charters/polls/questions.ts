import type { PollPurpose, PollQuestion } from '@guildhall/schema'
import type { Speech } from '../../../core/words/catalogue.ts'
import type { StoredQuestion } from './table.ts'

/** What is asked for each purpose. A poll keeps the questions with which it was opened; their words are in `words.en.ts`. */
export const QUESTIONS: Record<PollPurpose, readonly StoredQuestion[]> = {
  review: [
    { question: 'charter_says', kind: 'choice', choices: ['yes', 'partly', 'no'] },
    { question: 'needs_met', kind: 'choice', choices: ['yes', 'partly', 'no'] },
    { question: 'should_change', kind: 'text', choices: [] }
  ],
  closing: [
    { question: 'should_close', kind: 'choice', choices: ['yes', 'no', 'unsure'] },
    { question: 'would_help', kind: 'choice', choices: ['yes', 'no'] },
    { question: 'keep', kind: 'text', choices: [] }
  ]
}

/** Questions in words. */
export const questionsInWords = (questions: readonly StoredQuestion[], { say }: Speech): PollQuestion[] =>
  questions.map(({ question, kind, choices }) => ({
    question,
    kind,
    text: say({ id: `poll.${question}`, values: {} }),
    choices: choices.map(choice => ({ choice, text: say({ id: `poll.choice.${choice}`, values: {} }) }))
  }))
