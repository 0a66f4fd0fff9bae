import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { renderAsync } from '@resvg/resvg-js'
import type { Canvas } from './content.ts'

export const FORMATS = ['svg', 'pdf', 'png'] as const
export type Format = (typeof FORMATS)[number]
export const SIZES = ['a4', 'a3'] as const
export type Size = (typeof SIZES)[number]

const FONTS = [
  ...['400Regular', '500Medium', '600SemiBold', '700Bold'].map(weight => `noto-sans/${weight}/NotoSans_${weight}`),
  ...['400Regular', '600SemiBold', '700Bold'].map(weight => `noto-sans-arabic/${weight}/NotoSansArabic_${weight}`),
  ...['400Regular', '700Bold'].map(weight => `noto-sans-jp/${weight}/NotoSansJP_${weight}`),
  'noto-emoji/400Regular/NotoEmoji_400Regular'
].map(name => fileURLToPath(import.meta.resolve(`@expo-google-fonts/${name}.ttf`)))

const TEMPLATE = readFileSync(new URL('canvas.typ', import.meta.url), 'utf8')
/** A compiler keeps a little of each picture. */
const PICTURES_PER_COMPILER = 1000
const KEPT = 5
/** How wide an image is, in dots: 150 in an inch. */
const WIDTHS: Record<Size, number> = { a4: 1754, a3: 2480 }

const makeCompiler = () =>
  NodeCompiler.create({ workspace: import.meta.dirname, fontArgs: [{ fontBlobs: FONTS.map(path => readFileSync(path)) }] })

let compiler: NodeCompiler | undefined
let pictures = 0

/** Draws a canvas. It takes the processor for up to half a second, so that it runs in a thread of its own. */
export const typeset = async (canvas: Canvas, format: Format, size: Size): Promise<string | Uint8Array> => {
  if (!compiler || pictures >= PICTURES_PER_COMPILER) [compiler, pictures] = [makeCompiler(), 0]
  pictures += 1
  const asked = {
    mainFileContent: TEMPLATE,
    inputs: { data: JSON.stringify({ ...canvas, size }) }
  }
  try {
    if (format === 'pdf') return compiler.pdf(asked, { pdfStandard: 'ua-1', pdfTags: true })
    const svg = compiler.plainSvg(asked)
    if (format === 'svg') return svg
    const image = await renderAsync(svg, {
      font: { loadSystemFonts: false },
      background: '#fff',
      fitTo: { mode: 'width', value: WIDTHS[size] }
    })
    return image.asPng()
  } finally {
    compiler.evictCache(KEPT)
  }
}
