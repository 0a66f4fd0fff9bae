import encodeQR from 'qr'
import { escapeHtml } from '../../../platform/html.ts'

const BORDER = 4

/** The dark modules of a row that follow each other, as parts of a path. */
const runsOf = (row: readonly boolean[], y: number) =>
  [
    ...row
      .map(dark => (dark ? '1' : '0'))
      .join('')
      .matchAll(/1+/g)
  ].map(({ index, 0: run }) => `M${index} ${y}h${run.length}v1h-${run.length}z`)

/** A QR code of a text as an SVG image, dark on light wherever it is shown. */
export const pictureOf = (text: string, title: string): string => {
  const rows = encodeQR(text, 'raw', { ecc: 'medium', border: BORDER })
  const path = rows.flatMap(runsOf).join('')
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${rows.length} ${rows.length}" role="img" shape-rendering="crispEdges"><title>${escapeHtml(title)}</title><path fill="#fff" d="M0 0h${rows.length}v${rows.length}H0z"/><path fill="#000" d="${path}"/></svg>`
}
