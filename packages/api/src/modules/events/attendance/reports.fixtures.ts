/** Somebody in a report, with each time they were there. */
type Visit = {
  name: string
  email?: string
  upn?: string
  role?: string
  stays?: readonly (readonly [from: string, until: string])[]
}

const line = (...cells: string[]) => cells.join('\t')

const TEAMS = {
  en: {
    summary: [
      '1. Summary',
      'Meeting title',
      'Attended participants',
      'Start time',
      'End time',
      'Meeting duration',
      'Average attendance time'
    ],
    sections: ['2. Participants', '3. In-Meeting Activities'],
    people: ['Name', 'First Join', 'Last Leave', 'In-Meeting Duration', 'Email', 'Participant ID (UPN)', 'Role'],
    visits: ['Name', 'Join Time', 'Leave Time', 'Duration', 'Email', 'Role'],
    day: '11/26/26, ',
    lasted: '58m 12s',
    role: 'Presenter'
  },
  de: {
    summary: [
      '1. Zusammenfassung',
      'Titel der Besprechung',
      'Teilnehmer',
      'Startzeit',
      'Endzeit',
      'Dauer der Besprechung',
      'Durchschnittliche Anwesenheitsdauer'
    ],
    sections: ['2. Teilnehmer', '3. Aktivitäten während der Besprechung'],
    people: [
      'Name',
      'Erster Beitritt',
      'Letztes Verlassen',
      'Dauer in der Besprechung',
      'E-Mail',
      'Teilnehmer-ID (UPN)',
      'Rolle'
    ],
    visits: ['Name', 'Beitrittszeit', 'Verlassenszeit', 'Dauer', 'E-Mail', 'Rolle'],
    day: '26.11.26, ',
    lasted: '58 Min. 12 Sek.',
    role: 'Referent'
  }
} as const

/** The text of an attendance report as Microsoft Teams writes it. */
export const teamsText = (people: readonly Visit[], language: keyof typeof TEAMS = 'en'): string => {
  const { summary, sections, people: columns, visits, day, lasted, role } = TEAMS[language]
  const [heading, title, count, start, end, duration, average] = summary
  const stays = (one: Visit) => one.stays ?? [['10:00:05', '10:58:17']]
  return [
    heading,
    line(title, 'Lean coffee'),
    line(count, String(people.length)),
    line(start, `${day}10:00:02`),
    line(end, `${day}10:59:40`),
    line(duration, '59m 38s'),
    line(average, lasted),
    '',
    sections[0],
    line(...columns),
    ...people.map(one =>
      line(
        one.name,
        day + stays(one)[0]![0],
        day + stays(one).at(-1)![1],
        lasted,
        one.email ?? '',
        one.upn ?? one.email ?? '',
        one.role ?? role
      )
    ),
    '',
    sections[1],
    line(...visits),
    ...people.flatMap(one =>
      stays(one).map(([from, until]) =>
        line(one.name, day + from, day + until, lasted, one.email ?? '', one.role ?? role)
      )
    ),
    ''
  ].join('\r\n')
}

/** The file that Teams saves: UTF-16, with a byte order mark. */
export const teamsFile = (...of: Parameters<typeof teamsText>): Buffer =>
  Buffer.from(`\ufeff${teamsText(...of)}`, 'utf16le')

const cell = (text: string) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
const row = (...cells: string[]) => cells.map(cell).join(',')

/** The participants report that Zoom saves, each person once: the meeting, then its people. */
export const zoomFile = (people: readonly (Visit & { waited?: boolean })[]): Buffer =>
  Buffer.from(
    `\ufeff${[
      row('Meeting ID', 'Topic', 'Start Time', 'End Time', 'User Email', 'Duration (Minutes)', 'Participants'),
      row(
        '861 5555 0101',
        'Lean coffee, with biscuits',
        '11/26/2026 10:00:02 AM',
        '11/26/2026 10:59:40 AM',
        'host@example.org',
        '60',
        String(people.length)
      ),
      '',
      row('Name (Original Name)', 'User Email', 'Total Duration (Minutes)', 'Guest', 'In Waiting Room'),
      ...people.map(({ name, email = '', waited = false }) =>
        row(name, email, '58', email ? 'No' : 'Yes', waited ? 'Yes' : 'No')
      ),
      ''
    ].join('\n')}`
  )

/** The same where Zoom writes a line for each time that somebody was there. */
export const zoomVisits = (people: readonly Visit[]): Buffer =>
  Buffer.from(
    `\ufeff${[
      row(
        'Name (original name)',
        'Email',
        'Join time',
        'Leave time',
        'Duration (minutes)',
        'Guest',
        'Recording disclaimer response',
        'In waiting room'
      ),
      ...people.flatMap(({ name, email = '', stays = [['10:00:05', '10:58:17']] }) =>
        stays.map(([from, until]) =>
          row(name, email, `11/26/2026 ${from} AM`, `11/26/2026 ${until} AM`, '29', email ? 'No' : 'Yes', '', 'No')
        )
      )
    ].join('\r\n')}`
  )
