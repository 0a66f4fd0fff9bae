import type { CharterOutcome, Message } from '@guildhall/schema'
import type { Speech } from '../../../core/words/catalogue.ts'
import { message } from '../message.ts'
import type { Counts, StoredOutcome } from './outcome.ts'

/** An outcome as a message. */
export const outcomeMessage = ({ result, ...counts }: Counts): Message => {
  const { decisionMode, electorate, quorum, agree, object, abstain } = counts
  const voted = agree + object + abstain
  return message(`vote.${result}`, { decisionMode, voted, electorate, quorum, agree, object, abstain })
}

/** An outcome with its words. */
export const outcomeInWords = (stored: StoredOutcome | null, { say }: Speech): CharterOutcome | null => {
  if (stored === null) return null
  const message = outcomeMessage(stored)
  return { ...stored, reason: say(message), message }
}
