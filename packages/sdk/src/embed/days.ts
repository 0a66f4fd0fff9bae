/** Says days as the language does; the day of a moment is the reader’s. */
export const dayFormat = (language: string) => {
  const formatIn = (timeZone?: string) => new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone })
  const [days, moments] = [formatIn('UTC'), formatIn()]
  return (at: string) => (at.includes('T') ? moments : days).format(new Date(at))
}
