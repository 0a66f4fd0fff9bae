const object = (number: number, text: string) => `${number} 0 obj\n${text}\nendobj\n`

type Parts = { lines?: string[]; info?: string; stream?: Buffer; filter?: string; links?: string[] }

/** A PDF file of one page. */
export const pdf = ({ lines = [], info = '', stream, filter = '', links = [] }: Parts): Buffer => {
  const text = lines.map(line => `(${line.replace(/[()\\]/g, '\\$&')}) Tj 0 -20 Td`).join(' ')
  const content = stream ?? Buffer.from(`BT /F1 12 Tf 72 720 Td ${text} ET`)
  const notes = links.map(url => `<</Type/Annot/Subtype/Link/Rect[0 0 9 9]/A<</S/URI/URI(${url})>>>>`).join('')
  return Buffer.concat([
    Buffer.from(
      `%PDF-1.4\n${object(1, '<</Type/Catalog/Pages 2 0 R>>')}${object(2, '<</Type/Pages/Kids[3 0 R]/Count 1>>')}${object(3, `<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Annots[${notes}]/Resources<</Font<</F1 5 0 R>>>>>>`)}4 0 obj\n<</Length ${content.length}${filter}>>\nstream\n`
    ),
    content,
    Buffer.from(
      `\nendstream\nendobj\n${object(5, '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>')}${object(6, `<<${info}>>`)}trailer<</Root 1 0 R/Info 6 0 R>>\n%%EOF`
    )
  ])
}
