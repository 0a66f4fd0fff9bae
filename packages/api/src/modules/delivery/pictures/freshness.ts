import { FRESHNESS, type Freshness, type PortalOverview } from '@guildhall/schema'
import { type Markup, markup } from '../../../platform/html.ts'
import { linesOf, widthOf } from '../../../platform/text-width.ts'
import { message } from '../message.ts'
import { BOLD, EDGE, type Look, pictureOf, px, sidesOf, signAt, type Tone, WIDER } from './frame.ts'

const TONES: Record<Freshness, Tone> = { fresh: 'good', due: 'soon', stale: 'due', abandoned: 'long', unknown: 'quiet' }

const [BAR, GAP, LEAST, ROW] = [24, 2, 5, 26]

/** The widths of the parts of a bar: as their numbers are, and none so narrow that it is not seen. */
const widthsOf = (counts: readonly number[], room: number) => {
  const total = counts.reduce((sum, count) => sum + count, 0)
  const free = room - LEAST * counts.length - GAP * (counts.length - 1)
  return counts.map(count => LEAST + (free * count) / total)
}

/** The pages of a portal by freshness, as one bar and what its parts are. */
export const freshnessPicture = (
  { name, freshness }: Pick<PortalOverview, 'name' | 'freshness'>,
  look: Look
): string => {
  const { speech, locale, width } = look
  const { say } = speech
  const { at, direction } = sidesOf(look)
  const room = width - 2 * EDGE
  const parts = FRESHNESS.map(one => ({
    tone: TONES[one],
    count: freshness[one],
    name: say(message('picture.freshness', { freshness: one }))
  }))
  const shown = parts.filter(({ count }) => count > 0)
  const total = shown.reduce((sum, { count }) => sum + count, 0)
  const title = say(message('picture.freshness_title', { name }))
  const about = say(total > 0 ? message('picture.pages', { count: total }) : message('picture.no_pages'))
  const drawn: Markup[] = []
  const heading = linesOf(title, room, 2, BOLD)
  heading.forEach((line, nth) => {
    drawn.push(markup`<text class="title" x="${at(EDGE)}" y="${30 + 21 * nth}">${line}</text>`)
  })
  const top = 30 + 21 * heading.length
  drawn.push(markup`<text class="soft" x="${at(EDGE)}" y="${top}">${about}</text>`)

  const y = top + 14
  drawn.push(markup`<clipPath id="bar"><rect x="${EDGE}" y="${y}" width="${room}" height="${BAR}" rx="7"/></clipPath>`)
  let from = EDGE
  const widths = widthsOf(
    shown.map(({ count }) => count),
    room
  )
  const segments = shown.map(({ tone }, nth) => {
    const own = widths[nth]!
    const x = direction === 'rtl' ? width - from - own : from
    from += own + GAP
    return markup`<rect class="part ${tone}" x="${px(x)}" y="${y}" width="${px(own)}" height="${BAR}"/>`
  })
  const bar = total > 0 ? segments : markup`<rect class="empty" x="${EDGE}" y="${y}" width="${room}" height="${BAR}"/>`
  drawn.push(markup`<g clip-path="url(#bar)">${bar}</g>`)

  // What the parts are, in as many rows as it takes.
  let [x, row] = [EDGE, y + BAR + 26]
  for (const { tone, count, name: called } of shown) {
    const number = locale.value(count)
    const own = 24 + WIDER * (widthOf(called) + widthOf(number)) + 6
    if (x > EDGE && x + own > width - EDGE) [x, row] = [EDGE, row + ROW]
    const label = px(at(x + 24))
    drawn.push(
      signAt(tone, at(x + 8), row - 4.5),
      markup`<text x="${label}" y="${row}">${called} <tspan class="strong">${number}</tspan></text>`
    )
    x += own + 18
  }
  const description =
    total > 0
      ? say(
          message('picture.parts', {
            parts: shown.map(({ name: part, count }) => ({ name: part, count: locale.value(count) }))
          })
        )
      : about
  return pictureOf({ title, description, height: (total > 0 ? row : y + BAR) + 16, drawn }, look)
}
