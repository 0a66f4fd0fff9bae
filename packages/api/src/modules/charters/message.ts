import { messagesOf } from '../../platform/messages.ts'
import type { messages } from './words.en.ts'

/** Makes messages of the sentences of this area. */
export const message = messagesOf<typeof messages>()
