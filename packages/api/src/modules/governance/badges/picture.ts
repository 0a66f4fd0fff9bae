import { escapeHtml } from '../../../platform/html.ts'
import { widthOf } from '../../../platform/text-width.ts'

/** What a badge says: in short, in a name and in a sentence for those who listen, and in which tone. */
export type Badge = { text: string; title: string; description: string; tone: 'good' | 'soon' | 'due' | 'quiet' }

// The mark of a tone differs in shape too, for those who see no colours.
const MARKS: Record<Badge['tone'], string> = {
  good: '<path d="M10.2 14.2l2.6 2.6 5-5.4"/>',
  soon: '<path d="M14 10v4.2l2.7 1.7"/>',
  due: '<path d="M14 9.8v5"/><path d="M14 18v.1"/>',
  quiet: '<path d="M10.4 14h7.2"/>'
}

const STYLE = `rect{fill:#fff;stroke:#d3d9de}text{fill:#1d2329;font:500 13px system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif}
.good{--c:#17715f}.soon{--c:#2f62a3}.due{--c:#9a5b00}.quiet{--c:#5b6670}circle{fill:var(--c)}path{fill:none;stroke:#fff;stroke-width:2;stroke-linecap:round;stroke-linejoin:round}
@media(prefers-color-scheme:dark){rect{fill:#1c2228;stroke:#3d4751}text{fill:#e9ecef}.good{--c:#7ad3c4}.soon{--c:#9cc4ff}.due{--c:#f2bd66}.quiet{--c:#a6b0ba}path{stroke:#14181c}}`

/** A badge as a picture (SVG) that needs nothing else and looks right on light and dark pages. */
export const pictureOf = ({ text, title, description, tone }: Badge): string => {
  // What a letter takes in another font is stretched to this.
  const length = Math.round(widthOf(text))
  const width = length + 42
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="28" viewBox="0 0 ${width} 28" role="img" aria-labelledby="t d"><title id="t">${escapeHtml(title)}</title><desc id="d">${escapeHtml(description)}</desc><style>${STYLE}</style><g class="${tone}"><rect x=".5" y=".5" width="${width - 1}" height="27" rx="13.5"/><circle cx="14" cy="14" r="8"/>${MARKS[tone]}</g><text x="29" y="18.5" textLength="${length}" lengthAdjust="spacingAndGlyphs">${escapeHtml(text)}</text></svg>
`
}
