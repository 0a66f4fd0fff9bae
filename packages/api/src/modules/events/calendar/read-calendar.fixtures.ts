import { type CalendarRead, readCalendar } from './read-calendar.ts'

/** A calendar file of these lines. */
export const file = (...lines: string[]) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Test//EN', ...lines, 'END:VCALENDAR'].join('\n')
/** An event of a file. */
export const event = (...lines: string[]) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'].join('\n')
export const SUMMARY = 'SUMMARY:Design clinic'
export const NEW_YORK = 'DTSTART;TZID=America/New_York:20261201T100000'
export const HOUR = 'DURATION:PT1H'

/** Reads a file without a pause. */
export const readNow = (text: string): CalendarRead => {
  const steps = readCalendar(text)
  let step = steps.next()
  while (!step.done) step = steps.next()
  return step.value
}

export const read = (text: string): Exclude<CalendarRead, { reason: string }> => {
  const found = readNow(text)
  if ('reason' in found) throw new Error(found.reason)
  return found
}
