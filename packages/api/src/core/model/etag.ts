import { hash } from 'node:crypto'

/** A strong ETag of a body: the same bytes have the same tag, whoever reads them. */
export const etagOf = (body: string | Uint8Array) => `"${hash('sha1', body, 'base64url')}"`

/** The ETag of a body in an encoding: its other bytes have another tag (RFC 9110, 8.8.3.3). */
export const etagIn = (etag: string, encoding: string | undefined) =>
  encoding ? `${etag.slice(0, -1)}-${encoding}"` : etag

/** The ETag of a record found by a search: that of the record read alone, where `match` is null. */
export const etagOfMatch = (text: string) => {
  const match = text.lastIndexOf('"match":{')
  return etagOf(match < 0 ? text : `${text.slice(0, match)}"match":null}`)
}

/** The JSON text of a record with its ETag as a member. */
export const withEtag = (text: string, etag: string) => `${text.slice(0, -1)},"etag":${JSON.stringify(etag)}}`

// With two hyphens as some servers in front of it write them.
const ENCODED = /--?(br|gzip|deflate|zstd)"$/

// Conditions are about the resource, so the encoding in which it was read does not count.
const tagsIn = (header: string) => header.split(',').flatMap(tag => [tag.trim(), tag.trim().replace(ENCODED, '"')])

/** Whether If-None-Match (`"a", W/"b-br"` or `*`) names this tag; weak tags count. */
export const names = (header: string, etag: string) =>
  tagsIn(header).some(tag => tag === '*' || tag.replace(/^W\//, '') === etag)

/** Whether If-Match (`"a", "b-br"` or `*`) names this tag; weak tags never do (RFC 9110, 13.1.1). */
export const namesExactly = (header: string, etag: string) => tagsIn(header).some(tag => tag === '*' || tag === etag)
