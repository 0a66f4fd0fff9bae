import { arc } from 'd3-shape'
import { markup } from '../../../platform/html.ts'
import { message } from '../message.ts'
import { type Look, pictureOf, sidesOf } from './frame.ts'

const [SIZE, OUTER, INNER] = [132, 60, 49]
const MIDDLE = SIZE / 2

const ring = (share: number, end: number) =>
  arc()
    .cornerRadius(share < 1 ? 5.5 : 0)
    .digits(1)({ innerRadius: INNER, outerRadius: OUTER, startAngle: 0, endAngle: end * share })

/** A score as a ring: the part of it that is full is the score, of 10. */
export const scorePicture = ({ name, score }: { name: string; score: number | null }, look: Look): string => {
  const own = { ...look, width: SIZE }
  const { say } = look.speech
  const { direction } = sidesOf(own)
  const end = direction === 'rtl' ? -2 * Math.PI : 2 * Math.PI
  const value = score === null ? '–' : look.locale.value(Math.round(score * 10) / 10)
  const beneath = say(score === null ? message('picture.no_score') : message('picture.of_ten'))
  const drawn = [
    markup`<g transform="translate(${MIDDLE} ${MIDDLE})"><path class="empty" d="${ring(1, end) ?? ''}"/>${
      score !== null && score > 0 && markup`<path class="part accent" d="${ring(score / 10, end) ?? ''}"/>`
    }</g>`,
    markup`<text class="mid strong" style="font-size:32px" x="${MIDDLE}" y="${MIDDLE + 7}">${value}</text>`,
    markup`<text class="mid soft small" x="${MIDDLE}" y="${MIDDLE + 26}">${beneath}</text>`
  ]
  const description =
    score === null
      ? say(message('picture.score_unknown'))
      : `${say(message('picture.score', { score: value }))} ${say(message('picture.score_about'))}`
  const title = say(message('picture.score_title', { name }))
  return pictureOf({ title, description, height: SIZE, drawn }, own, false)
}
