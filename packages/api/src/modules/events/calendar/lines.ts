// How iCalendar writes lines (RFC 5545, 3.1): no text of others can end one, or begin another.

/** What ends a line; all other control characters, at which Python's `splitlines` ends one too, are left out. */
const BREAKS = /\r\n|[\n\r\v\f\u2028\u2029]/g
const CONTROLS = /[^\P{Cc}\t\n]/gu

const plain = (text: string) => text.toWellFormed().replace(BREAKS, '\n').replace(CONTROLS, '')

/** A value of type TEXT (3.3.11). */
export const text = (value: string): string =>
  plain(value)
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n')

// No parameter has escapes by a backslash, but some readers take `\\"` for a quote that goes on.
const CARETS: Record<string, string> = { '^': '^^', '\n': '^n', '"': "^'", '\\': '/' }

/** The value of a parameter, in quotes (RFC 6868). */
export const param = (value: string): string => `"${plain(value).replace(/[\^\n"\\]/g, letter => CARETS[letter]!)}"`

/** A value of type URI: whatever is no part of one is percent-encoded. */
export const uri = (value: string): string =>
  value.toWellFormed().replace(/[^\x21\x23-\x3b\x3d\x3f-\x5b\x5d\x5f\x61-\x7a\x7e]/gu, encodeURIComponent)

const MOST_OCTETS = 75
/** Whether an octet goes on with a character of UTF-8. */
const goesOn = (octet: number | undefined) => octet !== undefined && (octet & 0xc0) === 0x80

/** Folds a line after at most 75 octets, within no character. */
export const fold = (line: string): string => {
  if (Buffer.byteLength(line) <= MOST_OCTETS) return line
  const octets = Buffer.from(line)
  const parts: string[] = []
  for (let at = 0; at < octets.length; ) {
    // The space that a further line begins with is one of its octets.
    let end = at + MOST_OCTETS - (at > 0 ? 1 : 0)
    while (goesOn(octets[end])) end--
    parts.push(octets.toString('utf8', at, end))
    at = end
  }
  return parts.join('\r\n ')
}

/** Lines as one text; those that are not there are left out. */
export const linesOf = (lines: readonly (string | false | null | undefined)[]): string =>
  lines.map(line => (line ? `${fold(line)}\r\n` : '')).join('')
