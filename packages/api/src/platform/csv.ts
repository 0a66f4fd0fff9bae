import { stringify } from 'csv-stringify/sync'

/** Writes rows as CSV (RFC 4180) of these columns. A cell that a spreadsheet would take for a formula is made text by an apostrophe. */
export const csvWith =
  <C extends string>(columns: readonly C[]) =>
  (rows: readonly Partial<Record<C, unknown>>[], header = true): string =>
    stringify([...rows], {
      header,
      columns: [...columns],
      record_delimiter: '\r\n',
      escape_formulas: true,
      cast: { boolean: String }
    })
