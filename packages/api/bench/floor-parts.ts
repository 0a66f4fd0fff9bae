/** Runs a statement that is prepared. */
export type Rows = (values?: unknown[]) => Promise<Record<string, unknown>[]>

/** The members of a person, from the table of an alias. */
export const PERSON = (p: string) =>
  `'id', ${p}.id, 'name', ${p}.name, 'title', ${p}.title, 'organisation', ${p}.organisation, 'unit', ${p}.unit, 'avatarUrl', ${p}.avatar_url`

/** A page of rows, of which one more than wanted was read. */
export const page = (rows: object[], limit: number) => ({
  items: rows.slice(0, limit),
  next: rows.length > limit ? 'more' : null
})
