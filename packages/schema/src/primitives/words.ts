/** A name as it is said in a sentence: `pageRequest` and `PageRequest` are both "page request"; `rsvp` is "RSVP". */
export const labelOf = (name: string): string =>
  name
    .replace(/(?<=[a-z])(?=[A-Z])/g, ' ')
    .toLowerCase()
    .replace(/\brsvp/g, 'RSVP')

/** A name with its article: "an organisation", "a page request", "the minutes". */
export const withArticle = (name: string): string => {
  if (/^minutes$/i.test(name)) return 'the minutes'
  return `${/^([aeio]|rsvp)/i.test(name) ? 'an' : 'a'} ${labelOf(name)}`
}

const IRREGULAR: Record<string, string> = {
  Attendance: 'attendance records',
  Person: 'people',
  Activity: 'activity entries',
  Allowed: 'allowed actions',
  EventFormatInfo: 'event formats',
  Minutes: 'minutes'
}

/** The plural of a name: "communities", "people", "page requests". */
export const pluralOf = (name: string): string => IRREGULAR[name] ?? `${labelOf(name)}s`.replace(/ys$/, 'ies')
