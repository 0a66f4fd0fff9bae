/** The path and the query of a request's address: the query begins at the first `?`, and every other one belongs to it (RFC 3986, 3.4). */
export const partsOf = (url: string): { path: string; query: string } => {
  const at = url.indexOf('?')
  return at < 0 ? { path: url, query: '' } : { path: url.slice(0, at), query: url.slice(at + 1) }
}
