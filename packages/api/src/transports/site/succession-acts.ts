import { answerQuestion } from '../../modules/pages/succession/answer.ts'
import { openQuestion, type Question } from '../../modules/pages/succession/link.ts'
import type { Answer, Sent, SignedLinks } from './signed-links.ts'
import { answeredPage, type Closed, noQuestionPage, questionPage, WORDS_AT_MOST } from './succession-page.ts'

const STATUS: Record<Closed, number> = { changed: 404, expired: 410, answered: 410, not_needed: 410 }

const answers =
  (answer: 'accepted' | 'declined') =>
  async ({ db, told, reader, given: { because = '' } }: Sent<Question>): Promise<Answer> => {
    await answerQuestion(db, told, { answer, because: because.trim().slice(0, WORDS_AT_MOST) || null })
    return { page: answeredPage(told, answer, reader) }
  }

/** Links by which a person who is asked to take over accepts or declines. */
export const successionLinks: SignedLinks<Question, Closed> = {
  path: 'succession',
  actorClass: 'member',
  open: async (db, token, now) => {
    const told = await openQuestion(db, token, now)
    if (typeof told === 'string') return told
    if (told.answer !== null) return 'answered'
    return told.needed ? { told } : 'not_needed'
  },
  closed: (why, reader) => ({ page: noQuestionPage(why, reader), status: STATUS[why] }),
  ask: questionPage,
  acts: { accept: answers('accepted'), decline: answers('declined') }
}
