import { messagesOf } from '../../platform/messages.ts'
import type { messages } from './words.en.ts'

/** Makes the messages of steps. */
export const message = messagesOf<typeof messages>()
