import { hash } from 'node:crypto'

/** A strong ETag of a text: the same bytes have the same tag, whoever reads them. */
export const etagOf = (text: string) => `"${hash('sha1', text, 'base64url')}"`

const tagsIn = (header: string) => header.split(',').map(tag => tag.trim())

/** Whether If-None-Match (`"a", W/"b"` or `*`) names this tag; weak tags count. */
export const names = (header: string, etag: string) =>
  tagsIn(header).some(tag => tag === '*' || tag.replace(/^W\//, '') === etag)

/** Whether If-Match (`"a", "b"` or `*`) names this tag; weak tags never do (RFC 9110, 13.1.1). */
export const namesExactly = (header: string, etag: string) => tagsIn(header).some(tag => tag === '*' || tag === etag)
