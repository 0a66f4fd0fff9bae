import { addressOf } from './channels.ts'
import { dayOf } from './dates.ts'
import { digest } from './keys.ts'
import { isNothing, type Source } from './ledger.ts'
import type { ImportCharter, ImportResource } from './row.ts'
import { memberOf } from './shape.ts'
import { LIMITS, lengthOf, shorten, takeLine, takeMarkdown } from './text.ts'
import { titleOf } from './words.ts'

/** The moment that a text names, in UTC; a day alone is its beginning. */
const momentOf = (text: string | undefined): string | undefined => {
  const written = text?.trim()
  if (!written || !dayOf(written)) return undefined
  const moment = new Date(written)
  return Number.isNaN(moment.getTime()) ? undefined : moment.toISOString()
}

/** Takes the first moment that can be read, and leaves the others, which say less. */
const takeMoment = (places: Source[]): string | undefined => {
  const place = places.find(each => momentOf(each.text()))
  const moment = momentOf(place?.text())
  place?.take()
  if (moment !== place?.value) place?.note('inUtc', moment)
  return moment
}

const keyOf = (community: string, name: string): string => {
  const key = `${community}/${name}`
  return lengthOf(key) > LIMITS.key ? `${shorten(key, LIMITS.key - 9)}-${digest(key)}` : key
}

/** Takes the charter of a community as the version of the day on which its text changed last. */
export const takeCharter = (source: Source, community: string): ImportCharter | undefined => {
  const text = source.get('charterText')
  if (text.text() === undefined) return undefined
  const changed = ['charterLastContentChange', 'charterLastUpdated'].map(name => source.get(name))
  if (!changed.some(each => momentOf(each.text()))) {
    text.note('undatedCharter')
    return undefined
  }
  const markdown = takeMarkdown(text, LIMITS.charter)
  if (!markdown) return undefined
  const publishedAt = takeMoment(changed)!
  return { key: keyOf(community, `charter/${digest(publishedAt + markdown)}`), community, markdown, publishedAt }
}

const takeAddress = (place: Source, found: ReturnType<typeof addressOf>): string | undefined => {
  if ('url' in found) {
    place.take()
    if (found.rewritten) place.note('rewritten', found.url)
    return found.url
  }
  if (place.text() !== undefined) place.note(found.reason)
  return undefined
}

const takeDocument = (document: Source, community: string): ImportResource | undefined => {
  const [path, address, text] = ['path', 'url', 'text'].map(name => document.get(name)) as [Source, Source, Source]
  const kind = document.get('kind')
  const own = memberOf(document, 'name').text() === undefined ? document.get('title') : memberOf(document, 'name')
  const title =
    takeLine(own, LIMITS.title) ??
    [titleOf(takeLine(kind, 100) ?? ''), takeLine(document.get('year'), 100) ?? ''].join(' ').trim()
  const found = addressOf(address.text() ?? '')
  const markdown = takeMarkdown(text, LIMITS.document)
  if (!title || (!('url' in found) && !markdown)) {
    document.note('emptyDocument')
    return undefined
  }
  const url = takeAddress(address, found)
  const publishedAt = takeMoment(['publishedAt', 'lastUpdated'].map(name => document.get(name)))
  for (const place of [kind, document.get('year')])
    if (own.text() !== undefined && !isNothing(place.value)) place.note('documentKind')
  return {
    key: keyOf(community, takeLine(path, LIMITS.key) ?? url ?? title),
    community,
    kind: 'document',
    title,
    ...(url && { url }),
    ...(markdown && { text: markdown }),
    status: 'published',
    ...(publishedAt && { publishedAt })
  }
}

/** Takes the documents of a community as resources that it has published, each key once. */
export const takeDocuments = (source: Source, community: string): ImportResource[] => {
  const known = new Map<string, ImportResource>()
  for (const document of source.get('documents').items()) {
    if (isNothing(document.value)) continue
    const resource = takeDocument(document, community)
    if (resource && known.has(resource.key)) document.note('sameDocument')
    else if (resource) known.set(resource.key, resource)
  }
  return [...known.values()]
}
