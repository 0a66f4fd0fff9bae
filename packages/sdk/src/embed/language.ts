const PATIENCE_MS = 5000

/** The texts that were loaded, or are on their way, by address. */
const loaded = new Map<string, object | Promise<object>>()

/** The texts of an element in a language, from a module of the service. None where they cannot be had, or take longer than 5 s. */
export const textsAt = (href: string): object | Promise<object> => {
  const known = loaded.get(href)
  if (known) return known
  const late = new Promise<never>((_, reject) => setTimeout(reject, PATIENCE_MS))
  const coming = Promise.race([import(href), late]).then(
    ({ default: texts }) => Object(texts) as object,
    () => ({})
  )
  loaded.set(href, coming)
  void coming.then(texts => loaded.set(href, texts))
  return coming
}
