// Numbers that a line names, of which some move on by themselves: counters, clocks, years.

/**
 * A number apart from what it is exactly: its size, of which numbers within a tenth have the same or the next one; or the time of day
 * that it is.
 */
export type Amount = number | string

/** What a line names: `exact` are the numbers as they stand. */
export type Numbers = { exact: string; amounts: Amount[] }

const NUMBER = /\d[\d.,:]*(?:\s?(?:[ap]\.?m\.?|uhr|h)(?!\p{L}))?/gu
const TIME = /:|\p{L}/u

const any = (...words: string[]) => new RegExp(`(?<!\\p{L})(?:${words.join('|')})(?!\\p{L})`, 'u')
// What programs count, measure or print, in the languages of most pages.
const PRINTED = any(
  '©|copyright|powered by|version|build|generated|rendered|created in|queries|load(?:ed| time)|uptime|(?:last )?updated|as of',
  'visitors?|visits?|hits?|views?|viewed|readers?|clicks?|downloads?|downloaded|likes?|followers?|subscribers?|shares?|votes?|online|logged in',
  'comments?|replies|unread|results?|left|remaining|in stock|temperature|humidity',
  'besucher\\p{L}*|besuche|aufrufe|zugriffe|klicks|angemeldet|kommentare|antworten|übrig|noch frei|erzeugt|geladen|aktualisiert|stand',
  'visiteurs?|visites?|vues?|téléchargements?|en ligne|commentaires?|restante?s?|générée?|mise? à jour',
  'visitantes?|visitas?|vistas?|descargas?|en línea|comentarios?|quedan|generad[oa]|actualizad[oa]'
)

/** From ten on, a tenth more is about one size more; below, one more is. */
const sizeOf = (value: number) => Math.round(Math.log1p(value / 10) / Math.log(1.1))
const readNumber = (said: string) => Number.parseFloat(said.replace(/[.,](?=\d{3}(?!\d))/g, '').replace(',', '.'))
const amountOf = (said: string): Amount => (TIME.test(said) ? said.replace(/[\s.]/g, '') : sizeOf(readNumber(said)))

/** The numbers that somebody may have written into a text in small letters; undefined where there are none, or a program prints them. */
export const numbersIn = (text: string): Numbers | undefined => {
  const said = (text.match(NUMBER) ?? []).map(one => one.replace(/[.,:]+$/, ''))
  if (said.length === 0 || PRINTED.test(text)) return undefined
  return { exact: said.join(' '), amounts: said.map(amountOf) }
}

/** Whether one of the numbers is quite another: not the next year, or a count that went up by one or by less than a tenth. */
export const areOthers = (before: readonly Amount[], after: readonly Amount[]): boolean =>
  before.length === after.length &&
  before.some((one, at) => {
    const other = after[at]!
    return typeof one === 'number' && typeof other === 'number' ? Math.abs(one - other) > 1 : one !== other
  })
