import { messagesOf } from '../messages.ts'
import type { messages } from './words.en.ts'

/** Makes the messages of requests that failed. */
export const message = messagesOf<typeof messages>()
