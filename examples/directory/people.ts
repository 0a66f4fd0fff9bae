import { addressOf } from './channels.ts'
import { isNothing, type Source } from './ledger.ts'
import type { Reason } from './reasons.ts'
import type { ImportPerson } from './row.ts'
import { handleIn, type Meaning, memberOf, nameIn } from './shape.ts'
import { LIMITS, plain, shorten, takeLine, takeMarkdown } from './text.ts'

/** One appearance of a person, and as of when it speaks: the latest is believed. */
type Sighting = { source: Source; asOf: string; listed: boolean }

const fold = (name: string) => plain(name).toLowerCase()
const handleOf = (source: Source) => plain(handleIn(source).text() ?? '').replace(/^@/, '')
const nameKey = (name: string) =>
  fold(name)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')

/** The names by which each handle goes anywhere in the file. */
export const handlesIn = (source: Source, found = new Map<string, Set<string>>()): Map<string, Set<string>> => {
  const handle = source.text() === undefined ? handleOf(source).toLowerCase() : ''
  if (handle) found.set(handle, (found.get(handle) ?? new Set()).add(fold(nameIn(source).text() ?? '')))
  for (const inner of [...source.items(), ...source.members()]) handlesIn(inner, found)
  return found
}

/**
 * The people of one file. A handle makes a person, whatever its case; who has none is known by name.
 * @param handles the handles of the file with their names
 */
export const openPeople = (handles: ReadonlyMap<string, ReadonlySet<string>>) => {
  const known = new Map<string, Sighting[]>()

  const byName = (source: Source): string | undefined => {
    const name = nameIn(source).text() ?? ''
    const key = shorten(nameKey(name), LIMITS.key - 5)
    if (!key) {
      source.note('nobody')
      return undefined
    }
    nameIn(source).note('nameOnly')
    // Where handles are made of names, this one is that person; where a handle only looks like the name, it is not.
    return handles.has(key) && !handles.get(key)!.has(fold(name)) ? `name:${key}` : key
  }

  /**
   * Makes a person known; returns their key, or nothing where there is neither a handle nor a name.
   * @param listed whether the place is a record of the person, whose title is that of their job
   */
  const see = (source: Source, asOf: string, listed = false): string | undefined => {
    const key = shorten(handleOf(source).toLowerCase(), LIMITS.key) || byName(source)
    if (key) known.set(key, [...(known.get(key) ?? []), { source, asOf, listed }])
    return key
  }

  /** The people as rows; where appearances differ, the latest is taken and the others are noted. */
  const rows = (): ImportPerson[] => {
    const people = [...known].map(([key, sightings]) => personOf(key, sightings))
    noteNamesakes(people)
    return people.map(({ row }) => row)
  }

  return { see, rows }
}
/** The people of one file while they are being collected. */
export type People = ReturnType<typeof openPeople>

const personOf = (key: string, sightings: Sighting[]) => {
  const sorted = sightings.toSorted((a, b) => (a.asOf < b.asOf ? 1 : a.asOf > b.asOf ? -1 : 0))
  const latest = sorted.map(({ source }) => source)
  const listed = sorted.flatMap(one => (one.listed ? [one.source] : []))
  const handle = choose(
    latest.map(source => handleIn(source)),
    LIMITS.handle,
    'handleCase',
    text => text.replace(/^@/, '')
  )
  const names = latest.map(source => nameIn(source))
  const name = choose(names, LIMITS.name, 'otherName')
  if (!name) handleIn(latest[0]!).note('noName')
  for (const source of latest) leaveRest(source, name ?? '')
  const row: ImportPerson = {
    key,
    name: name ?? handle ?? key,
    ...(handle && { handle }),
    ...detailsOf(latest, listed)
  }
  return { row, name: names.find(source => source.text() !== undefined) }
}

const DETAILS = [
  ['company', 'organisation', 200, 'otherCompany'],
  ['location', 'location', 200, 'otherDetail'],
  ['unit', 'unit', 200, 'otherDetail']
] as const

const isZone = (text: string) => {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: text })) && /^[A-Za-z]\w*(\/[\w+-]+)*$/.test(text)
  } catch {
    return false
  }
}
const EMAIL = /^[\w.+-]{1,64}@[a-z\d](?:[a-z\d-]*[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]*[a-z\d])?)+$/i

/** Takes what is said of a person besides the name. */
const detailsOf = (all: Source[], listed: Source[]): Partial<ImportPerson> => {
  const lines = DETAILS.map(([meaning, member, max, reason]) => [
    member,
    choose(
      all.map(source => memberOf(source, meaning)),
      max,
      reason
    )
  ])
  const [titles, bios] = [listed.map(each => memberOf(each, 'jobTitle')), listed.map(each => memberOf(each, 'bio'))]
  const title = choose(titles, LIMITS.label, 'otherDetail')
  const bio = bios[0] && takeMarkdown(bios[0], 4000)
  const timeZone = chooseValid(all, 'timeZone', 'noZoneName', isZone)
  const email = chooseValid(all, 'email', 'badMail', text => EMAIL.test(text) && text.length <= 254)
  const addresses = (['avatarUrl', 'profileUrl'] as const).map(meaning => [meaning, chooseAddress(all, meaning)])
  const found = [...lines, ['title', title], ['bio', bio], ['timeZone', timeZone], ['email', email], ...addresses]
  return Object.fromEntries(found.filter(([, value]) => value !== undefined))
}

/** The first text that is valid; others that say the same have landed too. */
const chooseValid = (all: Source[], meaning: Meaning, reason: Reason, isValid: (text: string) => boolean) => {
  let chosen: string | undefined
  for (const place of all.map(source => memberOf(source, meaning))) {
    const text = place.text()?.trim()
    if (text === undefined) continue
    if (text === chosen || (chosen === undefined && isValid(text))) {
      chosen = text
      place.take()
    } else place.note(isValid(text) ? 'otherDetail' : reason, chosen)
  }
  return chosen
}

const chooseAddress = (all: Source[], meaning: Meaning) => {
  let chosen: string | undefined
  for (const place of all.map(source => memberOf(source, meaning))) {
    const text = place.text()
    if (text === undefined) continue
    const address = addressOf(text)
    if ('reason' in address) place.note(address.reason)
    else if (chosen === undefined || chosen === address.url) {
      chosen = address.url
      place.take()
      if (address.rewritten) place.note('rewritten', address.url)
    } else place.note('otherDetail', chosen)
  }
  return chosen
}

// The first that says anything counts; those that say the same have landed too, the others are noted.
const choose = (sources: Source[], max: number, reason: Reason, clean = (text: string) => text): string | undefined => {
  const said = sources.filter(source => source.text() !== undefined)
  const line = said[0] && takeLine(said[0], max)
  const chosen = line && clean(line)
  for (const source of said.slice(1))
    if (shorten(clean(plain(source.text() ?? '')), max) === chosen) source.take()
    else source.note(reason, chosen)
  return chosen
}

const noteNamesakes = (people: { row: ImportPerson; name: Source | undefined }[]) => {
  for (const same of Map.groupBy(people, ({ row }) => fold(row.name)).values())
    if (same.length > 1) for (const { name, row } of same) name?.note('namesake', row.key)
}

const leaveRest = (source: Source, name: string) => {
  for (const field of ['firstName', 'lastName']) {
    const part = source.get(field)
    if (part.text() === undefined) continue
    if (name.includes(plain(part.text() ?? ''))) part.take()
    else part.note('identity')
  }
  for (const field of ['source', 'unresolved', 'raw'])
    if (!isNothing(source.get(field).value)) source.get(field).note('provenance')
  for (const field of ['githubHandle', 'expiryDate'])
    if (!isNothing(source.get(field).value)) source.get(field).note('identity')
}
