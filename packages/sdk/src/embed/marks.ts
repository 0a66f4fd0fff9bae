/** A piece of a text that a search found, or that lies between two finds. */
export type Segment = { text: string; marked: boolean }

const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", '#39': "'", '#x27': "'" }

const decode = (text: string): string =>
  text.replace(/&(#39|#x27|[a-z]+);/g, (entity, name: string) => NAMED[name] ?? entity)

/** The segments of a text whose finds stand between `<mark>` and `</mark>`; any other tag in it is just text. */
export const segments = (marked: string): Segment[] => {
  let open = false
  return marked.split(/(<\/?mark>)/).flatMap(piece => {
    if (piece === '<mark>' || piece === '</mark>') {
      open = piece === '<mark>'
      return []
    }
    return piece ? [{ text: decode(piece), marked: open }] : []
  })
}

/** Text without finds, as segments. */
export const plain = (text: string): Segment[] => (text ? [{ text, marked: false }] : [])

/** The segments as one text. */
export const textOf = (pieces: Segment[]): string => pieces.map(piece => piece.text).join('')
