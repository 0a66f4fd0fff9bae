import { domainToASCII } from 'node:url'

// The signs of an unquoted name (RFC 5322), with the letters of every language (RFC 6531).
const NAME = /^[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+(\.[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+)*$/u
const DOMAIN = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+$/
// What a domain written out may consist of, so that nothing is decoded or cut off on the way to ASCII.
const LABELS = /^[\p{L}\p{M}\p{N}.-]+$/u
const LONGEST = { name: 64, all: 254 }

/** Whether a text is an e-mail address, in the letters of any language. */
export const isEmail = (text: string): boolean => {
  const at = text.lastIndexOf('@')
  const [name, domain] = [text.slice(0, at), text.slice(at + 1)]
  if (at < 1 || text.length > LONGEST.all || Buffer.byteLength(name) > LONGEST.name) return false
  return NAME.test(name) && LABELS.test(domain) && DOMAIN.test(domainToASCII(domain))
}
