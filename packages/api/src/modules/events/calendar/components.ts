import ICAL from 'ical.js'

/** A property as jCal has it (RFC 7265): its name, parameters, type and values. */
export type Property = [name: string, parameters: Record<string, string | string[]>, type: string, ...values: unknown[]]

/** An event of a file: its properties, or none where its text cannot be read. */
export type Component = { line: number; properties: Property[] | undefined }

const begins = /^BEGIN:VEVENT\s*$/i
const ends = /^END:VEVENT\s*$/i

/** The texts of the events, each with the number of its first line; of one without an end there is no text. */
const blocksIn = (lines: readonly string[]) => {
  const blocks: { line: number; text: string | undefined }[] = []
  let open: { line: number; lines: string[] } | undefined
  const close = (text?: string) => {
    if (open) blocks.push({ line: open.line, text })
    open = undefined
  }
  for (const [index, line] of lines.entries()) {
    if (begins.test(line)) {
      close()
      open = { line: index + 1, lines: [] }
    }
    open?.lines.push(line)
    if (open && ends.test(line)) close(open.lines.join('\r\n'))
  }
  close()
  return blocks
}

const propertiesIn = (text: string | undefined): Property[] | undefined => {
  if (text === undefined) return undefined
  try {
    return ICAL.parse(text)[1] as Property[]
  } catch {
    // Its words are about its own code; one event that cannot be read leaves the others as they are.
    return undefined
  }
}

const ZONE = /^X-WR-TIMEZONE:(.*)$/i

/** The events of a file, and the zone of the calendar where it names one; nothing where it is no calendar. */
export const componentsIn = (text: string): { events: Component[]; zone: string | undefined } | undefined => {
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|\n|\r/)
  const first = lines.find(line => line.trim())
  if (!first || !/^BEGIN:VCALENDAR\s*$/i.test(first)) return undefined
  const zone = lines.map(line => ZONE.exec(line)?.[1]?.trim()).find(Boolean)
  return { events: blocksIn(lines).map(({ line, text }) => ({ line, properties: propertiesIn(text) })), zone }
}
