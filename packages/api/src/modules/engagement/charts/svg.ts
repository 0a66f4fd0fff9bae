import type { Theme } from '@guildhall/schema'
import { Markup, markup } from '../../../platform/html.ts'
import { linesOf } from '../../../platform/text-width.ts'
import { EDGE, frameOf, PLOT_HEIGHT, WIDER } from './frame.ts'
import type { Note, Picture } from './picture.ts'
import { plot } from './plot.ts'

const STYLE = `text{font:13px system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,"Noto Sans",sans-serif}
.title{font-size:16px;font-weight:600}.mid{text-anchor:middle}.end{text-anchor:end}.hatch{stroke-width:1.5}.grid,.axis,.lead,.line{fill:none}
.bar{fill:var(--c)}.bar.dense{stroke:none}.neutral{stroke-dasharray:2 4}.bar.open{fill-opacity:.45;stroke:var(--c);stroke-dasharray:4 3}.withheld,.rest{fill:url(#h)}
.line{stroke:var(--c);stroke-width:2.5;stroke-linejoin:round;stroke-linecap:round}.line.open{stroke-dasharray:1 6}.lead{stroke:var(--c)}
.dot{fill:var(--c)}.hollow{stroke:var(--c);stroke-width:2}`

const COLOURS: Record<Theme, string> = {
  light: `text{fill:#1d2329}.page,.hollow{fill:#fff}.soft{fill:#57616b}.grid{stroke:#e3e7ea}.axis,.hatch{stroke:#838d97}
.s0{--c:#12504a}.s1{--c:#3a76b5}.s2{--c:#bd8416}.s3{--c:#87919a}.s4{--c:#8a4f9e}.s5{--c:#63a06b}.bar{stroke:#fff}.bar.open{stroke:var(--c)}.bar.rest{--c:#838d97;stroke:#838d97}.key{--c:#57616b}`,
  dark: `text{fill:#e9ecef}.page,.hollow{fill:#14181c}.soft{fill:#a6b0ba}.grid{stroke:#2c343c}.axis,.hatch{stroke:#76818c}
.s0{--c:#a9ece1}.s1{--c:#6aa5e8}.s2{--c:#c48d2b}.s3{--c:#6b7680}.s4{--c:#b98bd0}.s5{--c:#5d9a66}.bar{stroke:#14181c}.bar.open{stroke:var(--c)}.bar.rest{--c:#76818c;stroke:#76818c}.key{--c:#a6b0ba}`
}

const styleFor = (theme: Theme | undefined) =>
  new Markup(
    `${STYLE}\n${theme ? COLOURS[theme] : `${COLOURS.light}\n@media(prefers-color-scheme:dark){${COLOURS.dark}}`}`
  )

const MARKS: Record<Note['mark'], Markup> = {
  withheld: markup`<rect class="withheld" x="-12" y="-10" width="12" height="12"/>`,
  unknown: markup`<text class="end soft" x="-3">–</text>`,
  open: markup`<circle class="hollow key" cx="-6" cy="-4" r="3.5"/>`,
  openBar: markup`<rect class="bar open key" x="-11.5" y="-9.5" width="11" height="11"/>`
}

/** In the other direction a mark is on the other side of its text. */
const MIRRORED = { ltr: '', rtl: 'scale(-1 1)' }

/** Lines of text, each so much lower than the one before; and where the next one would be. */
const lines = (texts: readonly string[], x: number, top: number, apart: number, name: string) => ({
  drawn: texts.map((text, nth) => markup`<text class="${name}" x="${x}" y="${top + nth * apart}">${text}</text>`),
  next: top + texts.length * apart
})

/** A picture as SVG that needs nothing else and fits light and dark pages. */
export const svgOf = (picture: Picture): string => {
  const { width, direction, locale, title, about, description, isPlain } = picture
  const frame = frameOf(picture)
  const room = (width - 2 * EDGE) / WIDER
  const x = frame.at(EDGE)
  const head = lines(isPlain ? [] : linesOf(title, room, 2, 19), x, 30, 21, 'title')
  const sub = lines(isPlain ? [] : about.flatMap(text => linesOf(text, room, 2)), x, head.next, 18, 'soft')
  const top = isPlain ? 22 : sub.next + 12
  let next = top + PLOT_HEIGHT + 62
  const notes = (isPlain ? [] : picture.notes).map(({ mark, text }) => {
    const inset = frame.at(EDGE + 18)
    const own = lines(linesOf(text, room - 18, 3), inset, next, 18, 'soft')
    const place = `translate(${inset - (direction === 'rtl' ? -6 : 6)} ${next})${MIRRORED[direction]}`
    next = own.next
    return markup`<g transform="${place}">${MARKS[mark]}</g>${own.drawn}`
  })
  const height = next - (notes.length > 0 ? 2 : 14)
  return markup`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="t d" lang="${locale.tag}" direction="${direction}"><title id="t">${[title, ...about].join(' · ')}</title><desc id="d">${description}</desc><style>${styleFor(picture.theme)}</style><defs><pattern id="h" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="hatch" d="M0 0V6"/></pattern></defs>${!isPlain && markup`<rect class="page" width="${width}" height="${height}" rx="8"/>`}${head.drawn}${sub.drawn}<g transform="translate(0 ${top})">${plot(frame)}</g>${notes}</svg>
`.text
}
