import { messagesOf } from '../../core/words/message.ts'
import type { messages } from './words.en.ts'

/** Makes the messages of events. */
export const message = messagesOf<typeof messages>()
