/** A text for each plural form of a language (`one`, `few`, `other` …); `other` serves those not given. */
export type Plural = { other: string } & Partial<Record<Intl.LDMLPluralRule, string>>

/** All texts of the listing. `{count}`, `{words}` and `{topic}` are filled in. */
export const ENGLISH = {
  language: 'en',
  communities: 'Communities',
  search: 'Search communities',
  topic: 'Topic',
  allTopics: 'All topics',
  go: 'Search',
  loading: 'Loading communities…',
  more: 'Show more',
  next: 'Next page',
  start: 'Back to the first page',
  shown: { one: '{count} community', other: '{count} communities' } as Plural,
  shownMore: { one: 'First {count} community', other: 'First {count} communities' } as Plural,
  shownNext: { one: '{count} more community', other: '{count} more communities' } as Plural,
  members: { one: '{count} member', other: '{count} members' } as Plural,
  leaders: { one: '{count} leader', other: '{count} leaders' } as Plural,
  noLeader: 'Looking for a leader',
  nextEvent: 'Next: {title}, {start}',
  paused: 'Paused until {day}',
  partOf: 'Part of {name}',
  topics: 'Topics',
  moreTopics: { one: '{count} more topic', other: '{count} more topics' } as Plural,
  emptyTitle: 'No communities yet',
  emptyText: 'Communities appear here once they are created.',
  nothingTitle: 'Nothing found',
  nothingText: 'Try other words, or show all communities.',
  clear: 'Show all communities',
  errorTitle: 'The communities could not be loaded',
  errorText: 'Please try again.',
  originTitle: 'This key does not work from {origin}',
  originText: 'An admin of this site can allow it; see the browser’s console.',
  offlineTitle: 'You seem to be offline',
  offlineText: 'The list loads once you are online again.',
  retry: 'Try again',
  status: {
    draft: 'Draft',
    proposed: 'Proposed',
    changes_asked: 'Changes requested',
    approved: 'Approved',
    declined: 'Declined',
    planning: 'Starting soon',
    renewing: 'Renewing',
    dormant: 'Dormant',
    closing: 'Closing',
    closed: 'Closed',
    merged: 'Merged',
    withdrawn: 'Withdrawn'
  } as Record<string, string>
}

/** The words of one language. */
export type Words = typeof ENGLISH

const isText = (text: unknown): boolean => text !== undefined && text !== null

/** Whether texts are plural forms of one text rather than texts by name. */
const isPlural = (texts: object): boolean =>
  'other' in texts && Object.keys(texts).every(form => /^(zero|one|two|few|many|other)$/.test(form))

/** Words with some of them said differently. Of texts by name, such as those of statuses, each is replaced alone; what has no value keeps its text. */
export const withWords = <W extends object>(words: W, ...others: (Partial<W> | undefined)[]): W => {
  const all = { ...words } as Record<string, unknown>
  for (const other of others)
    for (const [name, text] of Object.entries(other ?? {})) {
      const before = all[name]
      const named = typeof before === 'object' && before && typeof text === 'object' && !isPlural(before)
      if (isText(text)) all[name] = named ? { ...before, ...text } : text
    }
  return all as W
}

/** The English words with some of them said differently. */
export const wordsWith = (own?: Partial<Words>): Words => withWords(ENGLISH, own)

/**
 * The language in its canonical form when it is one, else the other. Plain English is written as in most of the world, as the service
 * writes it (3 December 2026, 14:00); a page for Americans says `en-US`.
 */
export const languageOr = (asked: string | null | undefined, other: string): string => {
  let language = other
  try {
    language = (asked && Intl.getCanonicalLocales(asked)[0]) || other
  } catch {}
  return language === 'en' ? 'en-GB' : language
}

/** Fills `{name}` places. */
export const fill = (text: string, values: Record<string, string>): string =>
  text.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place)

/** Says a count in the plural form and the digits of the language. */
export const counted = (texts: Plural, count: number, language: string): string => {
  const text = texts[new Intl.PluralRules(language).select(count)] ?? texts.other
  return fill(text, { count: new Intl.NumberFormat(language).format(count) })
}
