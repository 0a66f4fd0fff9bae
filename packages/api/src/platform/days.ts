const formatOf = (timeZone: string) =>
  new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' })

/** The time zone in which days begin, and how a day is written there. */
let zone = { name: 'UTC', format: formatOf('UTC') }

/** Sets the time zone in which days begin, once at the start; connections that are opened later take it over. */
export const setTimeZone = (name: string): void => {
  zone = { name, format: formatOf(name) }
  starts.clear()
}

/** The time zone in which days begin. */
export const timeZone = (): string => zone.name

// Asking for a format costs far more than a look into a set, and finds the old names too.
const ZONES = new Set(Intl.supportedValuesOf('timeZone'))
// ICU knows short names of its own, for which PostgreSQL has other offsets (BST, IST). These are IANA's.
const SHORT = new Set('CET EET EST GMT HST MET MST PRC ROC ROK UCT UTC WET'.split(' '))
const ICU_ALONE = /^(?:[a-z]{3}|systemv\/.*|us\/pacific-new)$/i

/** Whether IANA has a time zone of this name; offsets such as +02:00 and abbreviations such as BST are none. */
export const isTimeZone = (name: string): boolean => {
  if (ZONES.has(name)) return true
  try {
    const isIana = SHORT.has(name.toUpperCase()) || !ICU_ALONE.test(name)
    return isIana && /^[A-Za-z]/.test(name) && Boolean(formatOf(name))
  } catch {
    return false
  }
}

export const DAY_MS = 86_400_000

/** Whether a text is a day rather than a moment. */
export const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text)

/** The day of a moment, in the time zone of the service; a day is itself. */
export const dayOf = (moment: string | Date): string =>
  typeof moment === 'string' && isDay(moment) ? moment : zone.format.format(new Date(moment)).padStart(10, '0')

/** Today, in the time zone of the service. */
export const today = (): string => dayOf(new Date())

const written = (utc: number) => new Date(utc).toISOString().slice(0, 10)

/** The day that lies so many days after another. */
export const addDays = (day: string, days: number): string => written(Date.parse(day) + days * DAY_MS)

/** The same day so many years after another; of a 29 February, where the year has none, 1 March. */
export const addYears = (day: string, years: number): string => {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  return written(Date.UTC(year + years, month - 1, date))
}

/** The same day so many months after another; the last of its month, where that is shorter. */
export const addMonths = (day: string, months: number): string => {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate()
  return written(Date.UTC(year, month - 1 + months, Math.min(date, last)))
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ')

/** The day of a moment as people write it: 4 March 2026. */
export const dayInWords = (moment: string): string => {
  const [year, month, day] = dayOf(moment).split('-')
  return `${Number(day)} ${MONTHS[Number(month) - 1]} ${year}`
}

const MINUTE_MS = 60_000

const beginning = (day: string): number => {
  const utc = Date.parse(day)
  let [before, from] = [-1500, 1500]
  while (from - before > 1) {
    const middle = Math.floor((before + from) / 2)
    if (dayOf(new Date(utc + middle * MINUTE_MS)) < day) before = middle
    else from = middle
  }
  return utc + from * MINUTE_MS
}

// When days begin: the same few thousand are asked about again and again.
const starts = new Map<string, number>()
const STARTS_AT_MOST = 100_000

/** The moment at which a day begins; since 1972 all time zones are whole minutes apart. */
export const startOf = (day: string): Date => {
  const known = starts.get(day) ?? beginning(day)
  if (starts.size >= STARTS_AT_MOST) starts.clear()
  starts.set(day, known)
  return new Date(known)
}
