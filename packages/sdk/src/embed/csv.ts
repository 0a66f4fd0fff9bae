type Value = string | number | boolean | null

const cell = (value: Value) => {
  const text = String(value ?? '')
  const safe = typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** Lines as CSV (RFC 4180); what a spreadsheet would take for a formula is made text. */
export const csvOf = (lines: readonly (readonly Value[])[]): string =>
  lines.map(line => `${line.map(cell).join(',')}\r\n`).join('')
