import { withWords } from '../words.ts'

/** The texts for a reader who is known: who can join, or looks after the community. `{problem}` is filled in. */
export const JOINING_ENGLISH = {
  joinNow: 'Join',
  joinAgain: 'Join again',
  applyNow: 'Apply',
  accept: 'Accept the invitation',
  send: 'Send the application',
  saving: 'One moment…',
  notSaved: 'That did not work. {problem}',
  tellUs: 'What you bring, and what you would like to gain. Each answer is optional.',
  ask: {
    experience: 'Your experience',
    commitment: 'The time and work that you offer',
    objectives: 'What you would like to gain',
    gives: 'What you will contribute'
  },
  joined: {
    active: 'You are a member.',
    applied: 'Your application is waiting for an answer.',
    invited: 'You are invited.'
  } as Record<string, string>,
  checklist: {
    approve: 'Before it is approved',
    launch: 'Before the launch',
    close: 'Before it closes'
  } as Record<string, string>,
  done: 'Done:',
  missing: 'Still to do:'
}

/** The words of one language. */
export type JoiningWords = typeof JOINING_ENGLISH

/** The English words with some of them said differently. */
export const joiningWords = (own: Partial<JoiningWords> = {}): JoiningWords => withWords(JOINING_ENGLISH, own)
