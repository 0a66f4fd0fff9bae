import type { OccurrenceInput } from '../src/transports/html/representation.ts'

/** The moment at which the tests look at the occurrences below. */
export const NOW = '2026-12-09T09:30:00Z'

const occurrence = (
  id: number,
  title: string,
  host: string,
  startsAt: string,
  minutes: number,
  more: Partial<OccurrenceInput> = {}
): OccurrenceInput => ({
  id: `0198c0de-0000-7000-8000-${String(id).padStart(12, '0')}`,
  title,
  hosts: [{ name: host }],
  startsAt,
  endsAt: new Date(Date.parse(startsAt) + minutes * 60_000).toISOString(),
  originalStart: startsAt,
  start: startsAt.replace(/:00\.000Z$/, ''),
  days: null,
  mode: 'online',
  place: null,
  joinUrl: null,
  registrationUrl: null,
  format: 'other',
  status: 'confirmed',
  cause: null,
  overrides: [],
  ...more
})

const on = (name: string): Partial<OccurrenceInput> => ({ mode: 'on_site', place: { name } })

/** Occurrences as an organisation has them: moved, cancelled, tentative, long, late at night, and with titles that are hard to show. */
export const OCCURRENCES: OccurrenceInput[] = [
  occurrence(1, 'Mob hour', 'Software Guild', '2026-12-02T12:00:00.000Z', 60, { format: 'action_learning' }),
  occurrence(2, 'Read-aloud', 'Plain Language', '2026-12-09T08:00:00.000Z', 60, { format: 'workshop' }),
  occurrence(3, 'Mob hour', 'Software Guild', '2026-12-09T12:00:00.000Z', 60, {
    format: 'action_learning',
    joinUrl: 'https://video.example.org/mob-hour'
  }),
  occurrence(4, 'Show the mess', 'Service Design', '2026-12-11T10:00:00.000Z', 75, {
    mode: 'hybrid',
    place: { name: 'Studio 3' },
    format: 'lean_coffee',
    registrationUrl: 'https://guild.example.org/register/4',
    overrides: ['start'],
    originalStart: '2026-12-10T14:00:00.000Z'
  }),
  occurrence(5, 'Gangway walk', 'Step-free Ports', '2026-12-11T08:30:00.000Z', 90, {
    ...on('Terminal 1'),
    status: 'cancelled',
    cause: 'Storm warning: the quay is closed. We walk in the new year.'
  }),
  occurrence(6, 'Blueprints on the floor', 'Service Design', '2026-12-14T23:00:00.000Z', 2880, {
    ...on('Terminal hall'),
    hosts: [{ name: 'Service Design' }, { name: 'Listening Posts' }],
    format: 'workshop',
    start: '2026-12-15T00:00',
    days: 2
  }),
  occurrence(
    7,
    'Quieter doors: a night of listening',
    'Night Trains',
    '2026-12-12T22:15:00.000Z',
    330,
    on('Platform 9')
  ),
  occurrence(8, 'The first evening', 'Open Stage', '2026-12-17T18:30:00.000Z', 120, {
    ...on('The room with the good chairs'),
    format: 'launch',
    status: 'tentative'
  }),
  occurrence(9, 'طاولة العربية', 'Language Tables', '2026-12-16T11:00:00.000Z', 45, { format: 'coffee_catch_up' }),
  occurrence(10, 'Mob hour', 'Software Guild', '2026-12-16T12:00:00.000Z', 60, { format: 'action_learning' }),
  occurrence(11, 'Premortem', 'Project Navigators', '2026-12-16T13:00:00.000Z', 60, { format: 'workshop' }),
  occurrence(12, 'Coming off shift', 'Night Trains', '2026-12-16T04:30:00.000Z', 30),
  occurrence(
    13,
    'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft <b>& friends</b>',
    'History',
    '2026-12-18T09:00:00.000Z',
    60,
    { format: 'talk' }
  ),
  occurrence(14, 'Lightning talks', 'Software Guild', '2026-12-28T13:00:00.000Z', 45, { format: 'lightning_talks' }),
  occurrence(15, 'Mob hour', 'Software Guild', '2027-01-06T12:00:00.000Z', 60, { format: 'action_learning' }),
  occurrence(16, 'Mob hour', 'Software Guild', '2027-01-13T12:00:00.000Z', 60, { format: 'action_learning' }),
  occurrence(17, 'Story of the tide', 'Story Harbour', '2027-01-18T15:00:00.000Z', 60, { format: 'talk' })
]

export type Asked = { startsSince?: string; startsBefore?: string; community?: unknown }

/** Answers as the service does, from the data above; of a community that is named, nothing. */
export const occurrences = ({ startsSince = '', startsBefore = '9', community }: Asked) => ({
  items: OCCURRENCES.filter(({ startsAt }) => !community && startsAt >= startsSince && startsAt < startsBefore).sort(
    (one, other) => one.startsAt.localeCompare(other.startsAt)
  ),
  next: null
})
