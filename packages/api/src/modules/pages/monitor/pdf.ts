import { extractLinks, getDocumentProxy, getMeta } from 'unpdf'
import type { Seen } from './walk.ts'

/** How many bytes of a PDF file are fetched, since its directory stands at the end. */
export const PDF_AT_MOST = 10_485_760
const PAGES_AT_MOST = 50

const MAGIC = Buffer.from('%PDF-')

/** Whether an answer is a PDF file, by what it says or, where that says nothing, by how it begins. */
export const isPdf = (contentType: string, bytes: Uint8Array): boolean => {
  if (/^\s*application\/(?:x-)?pdf\b/i.test(contentType)) return true
  const isUntold = contentType.trim() === '' || /octet-stream/i.test(contentType)
  return isUntold && MAGIC.equals(bytes.subarray(0, MAGIC.length))
}

type File = Awaited<ReturnType<typeof getDocumentProxy>>
type Outline = Awaited<ReturnType<File['getOutline']>>

/** The chapters of a file, as headings. */
const chapters = (outline: Outline, level = 1): Seen['headings'] =>
  (outline ?? []).flatMap(({ title, items }) => [
    { level, text: title.trim() },
    ...(level < 6 ? chapters(items, level + 1) : [])
  ])

const linesOf = async (file: File): Promise<string[]> => {
  const lines: string[] = []
  for (let number = 1; number <= Math.min(file.numPages, PAGES_AT_MOST); number++) {
    const page = await file.getPage(number)
    const { items } = await page.getTextContent()
    const text = items.map(item => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : '')).join('')
    lines.push(...text.split('\n').map(line => line.normalize('NFC').replace(/\s+/g, ' ').trim()))
    page.cleanup()
  }
  return lines.filter(line => line !== '')
}

const textOf = (value: unknown) => (typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined)

/** What is seen of a PDF file. @throws where it is none, or has no text, as a scan has */
export const seePdf = async (bytes: Uint8Array): Promise<Seen & { cut: boolean }> => {
  const file = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 })
  const lines = await linesOf(file)
  const [first] = lines
  if (first === undefined) throw new Error('This PDF file has no text.')
  const { info } = await getMeta(file)
  const headings = chapters(await file.getOutline())
  const { links } = await extractLinks(file)
  return {
    title: textOf(info.Title) ?? first,
    language: textOf(info.Language),
    headings: headings.length > 0 ? headings : [{ level: 1, text: first }],
    lines: lines.map(text => ({ text, place: 'body', isLabel: false })),
    links,
    images: [],
    password: false,
    cut: file.numPages > PAGES_AT_MOST
  }
}
