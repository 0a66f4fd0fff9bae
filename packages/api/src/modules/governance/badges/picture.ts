import type { Theme } from '@guildhall/schema'
import { escapeHtml } from '../../../platform/html.ts'
import { directionOf } from '../../../platform/text.ts'
import { widthOf } from '../../../platform/text-width.ts'

/** What a badge says: in short, in a name and in a sentence for those who listen, in which tone and language. */
export type Badge = {
  label?: string
  text: string
  title: string
  description: string
  tone: 'good' | 'soon' | 'due' | 'long' | 'quiet'
  language: string
}

// The mark of a tone differs in shape too, for those who see no colours.
const MARKS: Record<Badge['tone'], string> = {
  good: '<path d="M10.2 14.2l2.6 2.6 5-5.4"/>',
  soon: '<path d="M14 10v4.2l2.7 1.7"/>',
  due: '<path d="M14 9.8v5"/><path d="M14 18v.1"/>',
  long: '<path d="M11.2 11.2l5.6 5.6M16.8 11.2l-5.6 5.6"/>',
  quiet: '<path d="M10.4 14h7.2"/>'
}

const STYLE = `text{font:500 13px system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,"Noto Sans Arabic",sans-serif}
circle{fill:var(--c)}path{fill:none;stroke-width:2;stroke-linecap:round;stroke-linejoin:round}.label{font-weight:400}`

const COLOURS = {
  light:
    'rect{fill:#fff;stroke:#d3d9de}text{fill:#1d2329}.label{fill:#57616b}.good{--c:#17715f}.soon{--c:#2f62a3}.due{--c:#9a5b00}.long{--c:#a33a1f}.quiet{--c:#5b6670}path{stroke:#fff}',
  dark: 'rect{fill:#1c2228;stroke:#3d4751}text{fill:#e9ecef}.label{fill:#a6b0ba}.good{--c:#7ad3c4}.soon{--c:#9cc4ff}.due{--c:#f2bd66}.long{--c:#ff9d80}.quiet{--c:#a6b0ba}path{stroke:#14181c}'
}

const styleFor = (theme: Theme | undefined) =>
  STYLE + (theme ? COLOURS[theme] : `${COLOURS.light}@media(prefers-color-scheme:dark){${COLOURS.dark}}`)

const [HEIGHT, MARK, GAP, END] = [28, 29, 7, 13]

/** A badge as a picture (SVG) that needs nothing else, in the colours of a theme, else those that the reader's system prefers. */
export const pictureOf = ({ label, text, title, description, tone, language }: Badge, theme?: Theme): string => {
  const isMirrored = directionOf(language) === 'rtl'
  // What a letter takes in another font is stretched to these.
  const texts = [...(label ? [{ text: label, name: 'label' }] : []), { text, name: 'text' }].map(one => ({
    ...one,
    length: Math.round(widthOf(one.text))
  }))
  const width = MARK + texts.reduce((sum, { length }) => sum + length, (texts.length - 1) * GAP) + END
  const at = (x: number) => (isMirrored ? width - x : x)
  let x = MARK
  const drawn = texts.map(({ text, name, length }) => {
    const from = at(x)
    x += length + GAP
    return `<text class="${name}" x="${from}" y="18.5" textLength="${length}" lengthAdjust="spacingAndGlyphs">${escapeHtml(text)}</text>`
  })
  const mark = isMirrored ? ` transform="translate(${width - HEIGHT})"` : ''
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${HEIGHT}" viewBox="0 0 ${width} ${HEIGHT}" role="img" lang="${escapeHtml(language)}" direction="${isMirrored ? 'rtl' : 'ltr'}" aria-labelledby="t d"><title id="t">${escapeHtml(title)}</title><desc id="d">${escapeHtml(description)}</desc><style>${styleFor(theme)}</style><rect x=".5" y=".5" width="${width - 1}" height="27" rx="13.5"/><g class="${tone}"${mark}><circle cx="14" cy="14" r="8"/>${MARKS[tone]}</g>${drawn.join('')}</svg>
`
}
