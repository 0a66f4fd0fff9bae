import type { Sentences } from '../../platform/messages.ts'

/** What the life of communities says in English. */
export const messages = {} satisfies Sentences
