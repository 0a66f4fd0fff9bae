import type { Speech } from '../../../core/words/catalogue.ts'
import { message } from '../message.ts'
import type { CanvasWords } from './content.ts'

/** The words of a canvas: labels in the language of `speech`, numbers and days as readers of `locale` write them. */
export const canvasWords = ({ say }: Speech, locale: string, language: string): CanvasWords => {
  // The words in English are those of Great Britain.
  const tag = locale === 'en' ? 'en-GB' : locale
  const numbers = new Intl.NumberFormat(tag, { maximumFractionDigits: 6 })
  const days = new Intl.DateTimeFormat(tag, { dateStyle: 'medium', calendar: 'gregory', timeZone: 'UTC' })
  const lists = new Intl.ListFormat(tag)
  return {
    language,
    measure: say(message('charter.canvas.measure')),
    baseline: say(message('charter.canvas.baseline')),
    target: say(message('charter.canvas.target')),
    due: say(message('charter.canvas.due')),
    driving: say(message('charter.canvas.driving')),
    restraining: say(message('charter.canvas.restraining')),
    version: say(message('charter.canvas.version')),
    published: say(message('charter.canvas.published')),
    nextReview: say(message('charter.canvas.next_review')),
    notWritten: say(message('charter.canvas.not_written')),
    vision: say(message('charter.canvas.vision')),
    more: say(message('charter.canvas.more')),
    shortened: say(message('charter.canvas.shortened')),
    leader: count => say(message('charter.canvas.leader', { count })),
    sponsor: count => say(message('charter.canvas.sponsor', { count })),
    sections: count => say(message('charter.canvas.sections', { count })),
    strength: strength => say(message('charter.canvas.strength', { strength })),
    list: texts => lists.format(texts),
    number: value => numbers.format(value),
    day: day => days.format(new Date(day))
  }
}
