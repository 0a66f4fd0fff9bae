import { clipped, shortened } from '../../../platform/text.ts'
import type { Property } from './components.ts'

/** What a file says of an event besides its times, as the contract has it. */
export type ReadDetails = {
  title: string
  description: string | null
  mode: 'online' | 'on_site' | 'hybrid'
  place: { name: string } | null
  joinUrl: string | null
  topics: string[]
  status: 'tentative' | 'confirmed' | 'cancelled'
}

/** The first value of a property, as a text. */
export const firstValue = (properties: readonly Property[], ...names: string[]): string | undefined => {
  for (const name of names) {
    const found = properties.find(([one]) => one === name)
    if (found && found[3] !== undefined && String(found[3]).trim()) return String(found[3])
  }
  return undefined
}

const NOT_ON_A_LINE = /[\p{Cc}\s]+/gu

/** A value as one line of the contract. */
const line = (value: string | undefined, most: number) =>
  value && shortened(value.toWellFormed().replace(NOT_ON_A_LINE, ' ').trim(), most)

/** What stands for a place where there is none. */
const NOWHERE = /^(online|remote|virtual)$/i
// A little narrower than the addresses of the contract.
const LINK =
  /^https?:\/\/(?:[\w.~:/?@!$&'()*+,;=-]|%[\da-f]{2}){1,1900}(?:#(?:[\w.~:/?@!$&'()*+,;=-]|%[\da-f]{2}){0,90})?$/i
const UNSAFE = /[^\x21-\x7e]|["<>\\^`{|}]/gu
const JOIN = ['conference', 'x-google-conference', 'x-microsoft-skypeteamsmeetingurl']
const STATUSES = { TENTATIVE: 'tentative', CONFIRMED: 'confirmed', CANCELLED: 'cancelled' } as const

/** A value as a link; characters that no address may hold are encoded. */
const linkIn = (value = '') => {
  const link = value.toWellFormed().trim().replace(UNSAFE, encodeURIComponent)
  return LINK.test(link) && URL.canParse(link) ? link : null
}

/** What an event of a file says. It takes part online where there is a link or no place. Nothing where it has no title. */
export const detailsIn = (properties: readonly Property[]): ReadDetails | undefined => {
  const title = line(firstValue(properties, 'summary'), 300)
  if (!title) return undefined
  const location = firstValue(properties, 'location')
  const joinUrl = linkIn(firstValue(properties, ...JOIN)) ?? linkIn(location)
  const name = linkIn(location) || NOWHERE.test(location?.trim() ?? '') ? undefined : line(location, 200)
  const status = firstValue(properties, 'status')?.trim().toUpperCase()
  const topics = properties.filter(([one]) => one === 'categories').flatMap(([, , , ...values]) => values)
  const description = firstValue(properties, 'description')?.toWellFormed().replaceAll('\0', '')
  return {
    title,
    description: description ? clipped(description, 20_000) : null,
    mode: name ? (joinUrl ? 'hybrid' : 'on_site') : 'online',
    place: name ? { name } : null,
    joinUrl,
    topics: [
      ...new Set(topics.map(topic => line(String(topic), 80)).filter(topic => topic !== undefined && topic !== ''))
    ].slice(0, 30) as string[],
    status: STATUSES[(status ?? 'CONFIRMED') as keyof typeof STATUSES] ?? 'confirmed'
  }
}
