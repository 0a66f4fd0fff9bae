import { ApiError } from '../problem/api-error.ts'

/** The place of a row in a sorted list: its sort value as text, and its id. */
export type Place = [value: string | null, id: string]

/** Makes an opaque cursor of a place in a list, which is named with its order. */
export const encodeCursor = (list: string, place: Place) =>
  Buffer.from(JSON.stringify([list, ...place])).toString('base64url')

const refusal = (parameter: string, detail: string) => new ApiError('INVALID_INPUT', detail, [{ parameter, detail }])

/** Refuses any cursor of a list that has all of its items on the first page. */
export const refuseCursor = ({ cursor }: Record<string, unknown>): void => {
  if (cursor === undefined) return
  throw refusal('cursor', 'The cursor is not valid: all items of this list are on its first page. Omit the cursor.')
}

/** Reads a cursor back; one from another list or order, or no cursor of ours, is refused. */
export const decodeCursor = (cursor: string, list: string, parameter = 'cursor'): Place => {
  try {
    const [made, value, id] = JSON.parse(Buffer.from(cursor, 'base64url').toString())
    if (made === list && typeof value === 'string' && /^[0-9a-f-]{1,36}$/.test(id)) return [value, id]
  } catch {
    // Not one of ours; said below.
  }
  const detail =
    'The cursor is not valid for this list in this order. Start again without a cursor, or keep sort and filters the same for all pages.'
  throw refusal(parameter, detail)
}
