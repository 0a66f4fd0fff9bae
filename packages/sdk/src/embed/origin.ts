import type { LoadError } from './source.ts'
import { fill } from './words.ts'

/** The site that the page is on, as its readers know it, for a key that does not work there; the console says how to allow it. */
const refusedOrigin = (): string => {
  const { origin } = globalThis
  console.error(
    `Guildhall: this key does not work from "${origin}". Add "${origin}" to the origins of the key's portal (PATCH /v1/portals/{portal}), or use a key of this page's portal.`
  )
  return origin === 'null' ? `${location.protocol}//${location.host}` : origin
}

type Explaining = Record<
  'originTitle' | 'originText' | 'offlineTitle' | 'offlineText' | 'errorTitle' | 'errorText',
  string
>

/** Why nothing came, in words. */
export const explain = ({ status, code, message }: LoadError, words: Explaining): [title: string, text: string] => {
  if (code === 'ORIGIN_NOT_ALLOWED') return [fill(words.originTitle, { origin: refusedOrigin() }), words.originText]
  if (status === 0 && !navigator.onLine) return [words.offlineTitle, words.offlineText]
  return [words.errorTitle, message || words.errorText]
}
