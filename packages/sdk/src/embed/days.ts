/** The reader’s day. */
export const today = (): string =>
  new Intl.DateTimeFormat('en-CA', { year: 'numeric', month: '2-digit', day: '2-digit' }).format()

/** Says days as the language does; the day of a moment is the reader’s. */
export const dayFormat = (language: string) => {
  const formatIn = (timeZone?: string) => new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone })
  const [days, moments] = [formatIn('UTC'), formatIn()]
  return (at: string) => (at.includes('T') ? moments : days).format(new Date(at))
}

/**
 * Says when an event starts: the day and the time with their zone, or of whole days the day. Times are on the reader’s clock, or where
 * nothing is known of the reader on that of the event; whole days are the same days for everyone. `fields` asks for less.
 */
export const startFormat =
  (language: string, readersClock = false) =>
  (
    { startsAt, timeZone, days }: { startsAt: string; timeZone: string; days: number | null },
    fields?: Intl.DateTimeFormatOptions
  ): string =>
    new Intl.DateTimeFormat(language, {
      timeZone: readersClock && days === null ? undefined : timeZone,
      ...(fields ?? {
        day: 'numeric',
        month: 'short',
        year: 'numeric',
        ...(days === null && { hour: 'numeric', minute: '2-digit', timeZoneName: 'short' })
      })
    }).format(new Date(startsAt))
