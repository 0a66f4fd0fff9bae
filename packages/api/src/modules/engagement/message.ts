import { messagesOf } from '../../platform/messages.ts'
import type { messages } from './words.en.ts'

/** Makes the messages of charts and sponsor briefs. */
export const message = messagesOf<typeof messages>()
