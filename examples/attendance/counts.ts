type Attendee = {
  name: string | null
  handle: string | null
  role: string | null
  status: string
  kind?: string | null
}
type Meeting = { startsOn: string; headcount: number | null; attendees: Attendee[] }

const tally = (values: readonly (string | null)[]) =>
  Object.fromEntries([...Map.groupBy(values, String)].map(([value, all]) => [value, all.length]))
const lower = (values: readonly (string | null)[]) =>
  new Set(values.flatMap(value => (value ? [value.toLowerCase()] : [])))

/** What a file of the shape `attendance-neutral/1` holds, by number, before anything of it is merged: its own `counts`. */
export const countsOf = (events: readonly Meeting[]) => {
  const rows = events.flatMap(({ attendees }) => attendees)
  const people = rows.filter(({ kind }) => !kind)
  const [names, handles] = [lower(people.map(({ name }) => name)), lower(people.map(({ handle }) => handle))]
  const nameless = people.filter(({ name }) => !name)
  const heads = events.flatMap(({ headcount }) => (headcount === null ? [] : [headcount]))
  const days = events.map(({ startsOn }) => startsOn).toSorted()
  const twice = ({ attendees }: Meeting) => {
    const groups = Map.groupBy(
      attendees.filter(({ name, kind }) => name && !kind),
      ({ name }) => name!.toLowerCase()
    )
    return [...groups.values()].filter(({ length }) => length > 1).length
  }
  return {
    events: events.length,
    eventsWithoutAttendees: events.filter(({ attendees }) => attendees.length === 0).length,
    eventsWithHeadcount: heads.length,
    attendeeRows: rows.length,
    groupRows: rows.length - people.length,
    byStatus: tally(rows.map(({ status }) => status)),
    byRole: tally(rows.map(({ role }) => role ?? 'None')),
    distinctNames: names.size,
    distinctHandles: handles.size,
    rowsWithoutHandle: people.filter(({ handle }) => !handle).length,
    rowsWithoutName: nameless.length,
    distinctNameOrHandle: names.size + lower(nameless.map(({ handle }) => handle)).size,
    headcountSum: heads.reduce((sum, one) => sum + one, 0),
    duplicateNameWithinEvent: events.reduce((sum, event) => sum + twice(event), 0),
    firstDate: days[0],
    lastDate: days.at(-1)
  }
}
