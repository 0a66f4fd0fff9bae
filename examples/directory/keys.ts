import { createHash } from 'node:crypto'
import { dayOf, yearApart } from './dates.ts'
import type { Source } from './ledger.ts'
import { LIMITS, plain, shorten, slugOf, takeLine } from './text.ts'

/** A few characters that stand for a text. */
export const digest = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 8)

/** The spans in which a group was listed, oldest first. */
export const spansOf = (source: Source): Source[] =>
  source
    .get('listed')
    .items()
    .toSorted((a, b) => ((a.get('from').text() ?? '') < (b.get('from').text() ?? '') ? -1 : 1))

/** The lives of a group: its spans, parted wherever a year or more lies between two of them. */
export const livesOf = (source: Source): Source[][] =>
  spansOf(source).reduce<Source[][]>((lives, span) => {
    const last = lives.at(-1)
    if (last && !yearApart(last.at(-1)!.get('to').text(), span.get('from').text())) last.push(span)
    else lives.push([span])
    return lives
  }, [])

/** Gives every record a key that no other has; the same record said twice gets none. */
export const openKeys = () => {
  const known = new Map<string, string>()

  const free = (source: Source, key: string): string => {
    const since = dayOf(livesOf(source).at(-1)?.[0]?.get('from').text() ?? source.get('createdAt').text())
    const dated = since && `${key}@${since}`
    if (dated && !known.has(dated)) return dated
    for (let count = 2; ; count++) if (!known.has(`${key}#${count}`)) return `${key}#${count}`
  }

  /** The record's key, or one made of its name below its parent's. */
  const claim = (source: Source, parent?: string): string | undefined => {
    const said = source.get('key')
    const own = takeLine(said, LIMITS.key - 20)
    const wanted = own ?? shorten(below(parent, slugOf(plain(source.get('name').text() ?? ''))), LIMITS.key - 20)
    if (!wanted) {
      source.note('noKey')
      return undefined
    }
    const text = JSON.stringify(source.value)
    if ([...known].some(([key, other]) => key.startsWith(wanted) && other === text)) {
      source.note('sameRecord')
      return undefined
    }
    const key = known.has(wanted) ? free(source, wanted) : wanted
    if (key !== wanted) said.note('sameKey', key)
    else if (own === undefined) said.note('keyFromName', key)
    known.set(key, text)
    return key
  }

  return { claim }
}
/** The keys of one file while they are being given. */
export type Keys = ReturnType<typeof openKeys>

/** The keys of the communities of a file. Where several share one, the one that was listed last keeps it, wherever it stands. */
export const claimAll = (records: Source[], keys: Keys): Map<Source, string | undefined> => {
  const since = (record: Source) =>
    livesOf(record).at(-1)?.[0]?.get('from').text() ?? record.get('createdAt').text() ?? ''
  return new Map(
    records
      .toSorted((a, b) => (since(a) < since(b) ? 1 : since(a) > since(b) ? -1 : 0))
      .map(each => [each, keys.claim(each)])
  )
}

const below = (parent: string | undefined, slug: string) => (slug && parent ? `${parent}/${slug}` : slug)

/**
 * A slug for each key, the same in every run: the key written for addresses. Where two keys would share one, it stays
 * with the key that is written so anyway, and the others end in a digest of theirs.
 */
export const slugsOf = (keys: readonly string[]): Map<string, string> => {
  const plainly = (key: string) => {
    const slug = slugOf(key)
    return slug.length > LIMITS.slug ? `${slug.slice(0, LIMITS.slug - 9).replace(/-+$/, '')}-${digest(key)}` : slug
  }
  const wanted = Map.groupBy(keys, plainly)
  return new Map(
    keys.map(key => {
      const slug = plainly(key)
      if (slug && (slug === key || wanted.get(slug)!.length === 1)) return [key, slug]
      return [key, `${slug.slice(0, LIMITS.slug - 9).replace(/-+$/, '') || 'community'}-${digest(key)}`]
    })
  )
}
