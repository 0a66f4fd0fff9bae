import { ApiError } from '../problem/api-error.ts'

const UTF_8 = /;\s*charset\s*=\s*"?utf-?8"?\s*(;|$)/i

/** Refuses a Content-Type that names another encoding than UTF-8. */
export const requireUtf8 = (type: string) => {
  if (/charset/i.test(type) && !UTF_8.test(type)) throw new ApiError('UNSUPPORTED_MEDIA_TYPE')
}

/** A Content-Type without its parameters. */
export const mediaTypeOf = (type: string) => type.split(';')[0]!.trim().toLowerCase()
