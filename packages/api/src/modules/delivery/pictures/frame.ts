import type { Theme } from '@guildhall/schema'
import type { Speech } from '../../../core/words/catalogue.ts'
import { Markup, markup } from '../../../platform/html.ts'
import { directionOf } from '../../../platform/text.ts'
import type { Locale } from '../../engagement/charts/locale.ts'

/** For whom a picture is drawn: in which words and numbers, in which colours, and how wide. */
export type Look = { speech: Speech; locale: Locale; theme: Theme | undefined; width: number }

/** The space around what is drawn. */
export const EDGE = 16
/** How wide titles are, as a size: bold letters take more room. */
export const BOLD = 20.5
/** How much wider than estimated texts can be. */
export const WIDER = 1.08

const STYLE = `text{font:13px system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,"Noto Sans","Noto Sans Arabic",sans-serif}
.title{font-size:16px;font-weight:600}.strong{font-weight:600}.mid{text-anchor:middle}.small{font-size:12px}.fine{font-size:11px}
.part,.disc{fill:var(--c)}.sign{fill:none;stroke-width:2;stroke-linecap:round;stroke-linejoin:round}.line{fill:none}.ring{fill:none;stroke-width:10}
.arc{stroke:var(--c);stroke-linecap:round}.dashed{stroke-dasharray:3 5}.tie{stroke:var(--c);fill:none}.topics{stroke-dasharray:1 5;stroke-linecap:round}.halo{paint-order:stroke;stroke-width:3px;stroke-linejoin:round}`

const COLOURS: Record<Theme, string> = {
  light: `text{fill:#1d2329}.page{fill:#fff}.soft{fill:#57616b}.good{--c:#17715f}.soon{--c:#2f62a3}.due{--c:#9a5b00}.long{--c:#a33a1f}.quiet{--c:#5b6670}.accent{--c:#12504a}
.sign{stroke:#fff}.track,.path{stroke:#d3d9de}.track{fill:none}.empty{fill:#edf0f2}.open{fill:#fff;stroke:#838d97;stroke-width:2}.node{fill:#12504a;stroke:#fff;stroke-width:2}.here{fill:#e8f3f1}.tie{--c:#6d9d97}.halo{stroke:#fff}`,
  dark: `text{fill:#e9ecef}.page{fill:#14181c}.soft{fill:#a6b0ba}.good{--c:#7ad3c4}.soon{--c:#9cc4ff}.due{--c:#f2bd66}.long{--c:#ff9d80}.quiet{--c:#a6b0ba}.accent{--c:#a9ece1}
.sign{stroke:#14181c}.track,.path{stroke:#3d4751}.track{fill:none}.empty{fill:#232a31}.open{fill:#14181c;stroke:#76818c;stroke-width:2}.node{fill:#a9ece1;stroke:#14181c;stroke-width:2}.here{fill:#1b2c2b}.tie{--c:#4f7f79}.halo{stroke:#14181c}`
}

/** Places and texts as the direction of a language has them: `at` is a distance from the start of a line. */
export const sidesOf = ({ locale, width }: Pick<Look, 'locale' | 'width'>) => {
  const direction = directionOf(locale.tag)
  return { direction, at: (x: number) => (direction === 'rtl' ? width - x : x) }
}

/** A number as a coordinate. */
export const px = (value: number) => Math.round(value * 10) / 10

/** The signs of states, each around the middle of a disc of 7 pixels, so that they differ in shape too. */
export const SIGNS = {
  good: markup`<path class="sign" d="M-3.2 .2l2.2 2.2 4.2-4.6"/>`,
  soon: markup`<path class="sign" d="M0-3.4v3.6l2.2 1.4"/>`,
  due: markup`<path class="sign" d="M0-3.6v4.2M0 3.4v.1"/>`,
  long: markup`<path class="sign" d="M-2.4-2.4l4.8 4.8M2.4-2.4l-4.8 4.8"/>`,
  quiet: markup`<path class="sign" d="M-3 0h6"/>`
}
/** In which tone something is said. */
export type Tone = keyof typeof SIGNS

/** The sign of a tone at a place. */
export const signAt = (tone: Tone, x: number, y: number) =>
  markup`<g class="${tone}" transform="translate(${px(x)} ${px(y)})"><circle class="disc" r="7.5"/>${SIGNS[tone]}</g>`

/** A picture as SVG that needs nothing else: `drawn` on a plain ground, with its title and its description for those who listen. */
export const pictureOf = (
  {
    title,
    description,
    height,
    drawn
  }: { title: string; description: string; height: number; drawn: readonly Markup[] },
  look: Look,
  hasGround = true
): string => {
  const { theme, width, locale } = look
  const colours = theme ? COLOURS[theme] : `${COLOURS.light}\n@media(prefers-color-scheme:dark){${COLOURS.dark}}`
  return markup`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="t d" lang="${locale.tag}" direction="${sidesOf(look).direction}"><title id="t">${title}</title><desc id="d">${description}</desc><style>${new Markup(`${STYLE}\n${colours}`)}</style>${hasGround && markup`<rect class="page" width="${width}" height="${height}" rx="8"/>`}${drawn}</svg>
`.text
}
