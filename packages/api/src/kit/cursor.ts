import { Fault } from './fault.ts'

/** The place of a row in a sorted list: its sort value as text, and its id. */
export type Place = [value: string | null, id: string]

/** Makes an opaque cursor of a place in a list sorted so. */
export const encodeCursor = (sort: string, place: Place) =>
  Buffer.from(JSON.stringify([sort, ...place])).toString('base64url')

/** Reads a cursor back; one from another order, or no cursor of ours, is refused. */
export const decodeCursor = (cursor: string, sort: string, parameter = 'cursor'): Place => {
  try {
    const [made, value, id] = JSON.parse(Buffer.from(cursor, 'base64url').toString())
    if (made === sort && typeof value === 'string' && /^[0-9a-f-]{1,36}$/.test(id)) return [value, id]
  } catch {
    // Not one of ours; said below.
  }
  const detail =
    'This is no cursor of this list in this order. Start again without it, or keep sort and filters the same from page to page.'
  throw new Fault('INVALID_INPUT', detail, [{ parameter, detail }])
}
