import { hash } from 'node:crypto'

/** A strong ETag of a text: the same bytes have the same tag, whoever reads them. */
export const etagOf = (text: string) => `"${hash('sha1', text, 'base64url')}"`

/** Whether a list of tags as If-Match and If-None-Match give it (`"a", "b"` or `*`) names this one. */
export const names = (header: string, etag: string) =>
  header.trim() === '*' || header.split(',').some(tag => tag.trim().replace(/^W\//, '') === etag)
