/** The site that the page is on, as its readers know it, for a key that does not work there; the console says how to allow it. */
export const refusedOrigin = (): string => {
  const { origin } = globalThis
  console.error(
    `Guildhall: this publishable key does not work from "${origin}". Add "${origin}" to the origins of the key's portal (PATCH /v1/portals/{portal}), or use a key of the portal that this page belongs to.`
  )
  return origin === 'null' ? `${location.protocol}//${location.host}` : origin
}
