import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { renderAsync } from '@resvg/resvg-js'
import { markup } from '../../../platform/html.ts'
import type { Canvas } from './content.ts'

export type Format = 'svg' | 'pdf' | 'png'
export type Size = 'a4' | 'a3'
export type Picture = string | Uint8Array
/** A canvas as a picture of a format and a size. */
export type AskedPicture = { canvas: Canvas; format: Format; size: Size }

const FONTS = [
  ...['400Regular', '500Medium', '600SemiBold', '700Bold'].map(weight => `noto-sans/${weight}/NotoSans_${weight}`),
  ...['400Regular', '600SemiBold', '700Bold'].map(weight => `noto-sans-arabic/${weight}/NotoSansArabic_${weight}`),
  ...['400Regular', '700Bold'].map(weight => `noto-sans-jp/${weight}/NotoSansJP_${weight}`),
  'noto-emoji/400Regular/NotoEmoji_400Regular'
].map(name => fileURLToPath(import.meta.resolve(`@expo-google-fonts/${name}.ttf`)))

const TEMPLATE = readFileSync(new URL('canvas.typ', import.meta.url), 'utf8')
/** A compiler keeps a little of each picture. */
const PICTURES_PER_COMPILER = 1000
/** For how many pictures it remembers what it has not used again. */
const REMEMBERED = 5
/** How wide an image is, in dots: 150 in an inch. */
const WIDTHS: Record<Size, number> = { a4: 1754, a3: 2480 }

const makeCompiler = () =>
  NodeCompiler.create({
    workspace: import.meta.dirname,
    fontArgs: [{ fontBlobs: FONTS.map(path => readFileSync(path)) }]
  })

let compiler: NodeCompiler | undefined
let pictures = 0

const titled = (svg: string, { title, language, description }: Canvas) =>
  svg.replace(
    /^(<svg[^>]*)>/,
    (_, start: string) =>
      `${start} role="img" aria-labelledby="t d"${markup` lang="${language}"><title id="t">${title}</title><desc id="d">${description}</desc>`.text}`
  )

/** Draws a canvas. It keeps the processor busy for up to half a second: it runs in a process of its own. */
export const typeset = async (canvas: Canvas, format: Format, size: Size): Promise<Picture> => {
  if (!compiler || pictures >= PICTURES_PER_COMPILER) [compiler, pictures] = [makeCompiler(), 0]
  pictures += 1
  const asked = { mainFileContent: TEMPLATE, inputs: { data: JSON.stringify({ ...canvas, size }) } }
  try {
    if (format === 'pdf') {
      // The same charter is the same file, whenever it is drawn.
      const creationTimestamp = Math.floor(Date.parse(canvas.madeAt) / 1000)
      return compiler.pdf(asked, { pdfStandard: 'ua-1', pdfTags: true, creationTimestamp })
    }
    const svg = compiler.plainSvg(asked)
    if (format === 'svg') return titled(svg, canvas)
    const image = await renderAsync(svg, {
      font: { loadSystemFonts: false },
      background: '#fff',
      fitTo: { mode: 'width', value: WIDTHS[size] }
    })
    return image.asPng()
  } finally {
    compiler.evictCache(REMEMBERED)
  }
}
