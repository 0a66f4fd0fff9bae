import { isNothing, type Source } from './ledger.ts'
import type { ImportCommunity } from './row.ts'
import { LIMITS, lengthOf, plain, shorten, takeLine, takeMarkdown } from './text.ts'

/** Takes the name, or the title where there is none; else the key stands for it. */
export const takeName = (source: Source, key: string): string => {
  const said = ['name', 'title'].map(field => source.get(field)).find(field => field.text() !== undefined)
  const name = said && takeLine(said, LIMITS.name)
  const title = source.get('title')
  if (name && title !== said && plain(title.text() ?? '') === name) title.take()
  if (!name) source.get('name').note('noName', key)
  return name ?? shorten(key, LIMITS.name)
}

const bare = (text: string) => plain(text).replace(/[.!]$/, '').toLowerCase()

const LINK = /!?\[([^\]]+)\]\([^()\s]+(?: "[^"]*")?\)/g

/**
 * Takes the summary and the description. A summary that is too long is cut, one with links in Markdown has their words, and the
 * description begins with the whole of it; a subtitle that says something else than the summary stands there too.
 */
export const takeProse = (source: Source): Pick<ImportCommunity, 'summary' | 'description'> => {
  const said = source.get('summary')
  const whole = plain(said.text() ?? '')
  const words = whole.replace(LINK, '$1')
  const long = lengthOf(words) > LIMITS.summary
  const other = long || words !== whole
  const summary = other ? shorten(words, LIMITS.summary) : takeLine(said, LIMITS.summary)
  if (other) said.note(long ? 'shortenedSummary' : 'plainSummary', summary)
  const deck = source.get('deck')
  const repeats = deck.text() !== undefined && bare(deck.text()!) === bare(whole)
  if (repeats) deck.take()
  const texts = [
    ...(other ? [said] : []),
    ...(repeats ? [] : [deck]),
    source.get('pageText'),
    source.get('pageCustomText')
  ]
  const description = join(texts)
  return { ...(summary && { summary }), ...(description && { description }) }
}

/** Takes texts, one below the other, as far as they fit. */
export const join = (texts: Source[]): string | undefined => {
  let whole = ''
  for (const source of texts) {
    const text = takeMarkdown(source)
    if (text === undefined) continue
    const longer = whole ? `${whole}\n\n${text}` : text
    whole = cut(longer)
    if (whole !== longer) source.note('shortened')
  }
  return whole || undefined
}

// Line ends are kept, which `shorten` leaves alone up to the last word.
const cut = (text: string) => shorten(text, LIMITS.description)

const TOPICS = 30

/** Takes the topics, each once. */
export const takeTopics = (topics: Source): string[] | undefined => {
  const taken = new Set<string>()
  for (const topic of topics.items()) {
    if (isNothing(topic.value)) continue
    if (taken.size === TOPICS) topic.note('tooMany')
    else {
      const line = takeLine(topic, LIMITS.topic)
      if (line) taken.add(line)
    }
  }
  return taken.size > 0 ? [...taken] : undefined
}
