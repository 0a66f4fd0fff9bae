import { addDays, firstWeekday, sameDay, weekdayOf } from './days.ts'

/** The day to which a key leads from another; nothing where the key is for something else. */
export const stepOf = (
  { key, altKey, ctrlKey, metaKey }: Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey'>,
  day: string,
  language: string,
  isRightToLeft: boolean
): string | undefined => {
  if (altKey || ctrlKey || metaKey) return undefined
  const place = (weekdayOf(day) - firstWeekday(language) + 7) % 7
  const forward = isRightToLeft ? -1 : 1
  const days: Record<string, number> = {
    ArrowLeft: -forward,
    ArrowRight: forward,
    ArrowUp: -7,
    ArrowDown: 7,
    Home: -place,
    End: 6 - place
  }
  const months: Record<string, number> = { PageUp: -1, PageDown: 1 }
  if (key in days) return addDays(day, days[key]!)
  return key in months ? sameDay(day, months[key]!) : undefined
}
