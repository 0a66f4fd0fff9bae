import { call, type Meeting, meetingsOf, monthly, room, weeks } from './meeting.ts'

const journeys = meetingsOf('accessible-journeys', 'Europe/London')
const ports = meetingsOf('step-free-ports', 'Europe/Lisbon')
const language = meetingsOf('plain-language', 'Europe/Dublin')
const design = meetingsOf('service-design', 'Europe/Lisbon')
const listening = meetingsOf('listening-posts', 'Asia/Seoul')
const software = meetingsOf('software-guild', 'UTC')
const timetables = meetingsOf('open-timetables', 'Atlantic/Reykjavik')
const data = meetingsOf('data-craft', 'Europe/Paris')
const forecasting = meetingsOf('forecasting', 'Europe/Helsinki')
const maps = meetingsOf('maps-and-charts', 'America/Santiago')
const security = meetingsOf('security-watch', 'Europe/Warsaw')
const learning = meetingsOf('machine-learning-in-practice', 'Asia/Kolkata')

/** What the communities around design, software, language and data hold. */
export const craft: Meeting[] = [
  journeys('Fix-it Friday', ['friday', '10:00'], {
    format: 'action_learning',
    mode: 'online',
    description: 'Bring a barrier, leave with a name and a date.',
    joinUrl: call('fix-it-friday'),
    topics: ['accessibility'],
    durationMinutes: 60,
    since: 728,
    repeats: weeks(2),
    turns: [
      { ago: 300, notHeld: 'Only two of us came, so we had coffee instead.' },
      { ago: -12, title: 'Fix-it Friday: the new ticket machines' }
    ]
  }),
  journeys('Ride-along with the hearing loop testers', ['tuesday', '09:15'], {
    with: ['harbour-hosts'],
    format: 'other',
    mode: 'on_site',
    description:
      'A whole route with travellers who use a hearing loop. Comfortable shoes; travel time is working time.',
    place: room('Quay 2, under the clock', 'Harbour Road, Oban'),
    topics: ['accessibility', 'ride-alongs'],
    capacity: 12,
    durationMinutes: 300,
    since: 700,
    repeats: monthly(2, 2)
  }),
  ports('Gangway walk', ['wednesday', '08:30'], {
    format: 'other',
    mode: 'on_site',
    place: room('Terminal 1', 'Cais da Ribeira, Porto'),
    topics: ['gangways'],
    durationMinutes: 90,
    since: 680,
    repeats: monthly(3),
    turns: [{ ago: -2, cancelled: 'Storm warning: the quay is closed. We walk in the new year.' }]
  }),
  language('Read-aloud', ['tuesday', '11:00'], {
    format: 'workshop',
    mode: 'online',
    description: 'Bring a notice, a letter or a button. Where people stumble, a sentence is to be fixed.',
    joinUrl: call('read-aloud'),
    joinVisibility: 'public',
    guests: true,
    topics: ['plain language', 'writing'],
    durationMinutes: 60,
    since: 730,
    repeats: monthly(1),
    turns: [{ ago: 90, movedBy: 2, at: '15:00' }]
  }),
  design('Show the mess', ['thursday', '14:00'], {
    format: 'lean_coffee',
    mode: 'hybrid',
    description: 'Unfinished work, honest questions. The biscuits are good.',
    place: room('Studio 3', 'Rua da Alfândega 12, Lisbon'),
    joinUrl: call('show-the-mess'),
    topics: ['service design', 'critique'],
    durationMinutes: 75,
    since: 725,
    repeats: weeks(2),
    turns: [
      { ago: 180, notHeld: 'Too few came: half of us were at the launch of the night ferry.' },
      { ago: -8, movedBy: 1, at: '10:00' }
    ]
  }),
  design('Blueprints on the floor', ['tuesday', '00:00'], {
    with: ['listening-posts'],
    format: 'workshop',
    mode: 'on_site',
    description: 'Two days outdoors and on the floor of the terminal: the whole service, drawn at its real size.',
    place: room('Terminal hall', 'Quayside 4, Gothenburg', 'Lift to the hall; quiet room next door.'),
    topics: ['service blueprints'],
    externalSpeakers: [{ name: 'Grace Moreau', organisation: 'Harbour Institute' }],
    capacity: 24,
    guests: true,
    days: 2,
    since: -11
  }),
  listening('Findings on one page', ['wednesday', '16:00'], {
    format: 'brown_bag',
    mode: 'online',
    joinUrl: call('listening-posts'),
    topics: ['user research'],
    durationMinutes: 45,
    since: 715,
    repeats: monthly(2)
  }),
  software('Mob hour', ['wednesday', '12:00'], {
    format: 'action_learning',
    mode: 'online',
    description: 'One problem, one keyboard, changing hands.',
    joinUrl: call('mob-hour'),
    joinVisibility: 'public',
    topics: ['software', 'pairing'],
    durationMinutes: 60,
    since: 730,
    repeats: weeks(1),
    turns: [
      { ago: 333, cancelled: 'Everybody is at the incident review.' },
      { ago: -20, cancelled: 'We read the incident book together instead.' }
    ]
  }),
  software('Lightning talks', ['friday', '13:00'], {
    with: ['data-craft'],
    format: 'lightning_talks',
    mode: 'online',
    joinUrl: call('lightning-talks'),
    topics: ['software'],
    durationMinutes: 45,
    since: 720,
    repeats: monthly(-1)
  }),
  timetables('Stop register round', ['thursday', '09:00'], {
    format: 'other',
    mode: 'online',
    joinUrl: call('stop-register'),
    topics: ['open data', 'stops'],
    durationMinutes: 60,
    since: 720,
    repeats: weeks(3)
  }),
  data('Data surgery', ['monday', '15:00'], {
    format: 'action_learning',
    mode: 'online',
    description: 'Bring a table that hurts.',
    joinUrl: call('data-surgery'),
    topics: ['data quality', 'spreadsheets'],
    durationMinutes: 60,
    since: 728,
    repeats: weeks(1),
    turns: [{ ago: 61, notHeld: 'Nobody brought a table. A good sign?' }]
  }),
  data('Reading circle', ['thursday', '17:30'], {
    format: 'xtrem_reading',
    mode: 'hybrid',
    place: room('Library, first floor', 'Quai du Port 8, Marseille'),
    topics: ['statistics', 'data literacy'],
    durationMinutes: 90,
    since: 700,
    repeats: monthly(3)
  }),
  forecasting('Opening the forecast diaries', ['friday', '09:00'], {
    format: 'retrospective',
    mode: 'online',
    joinUrl: call('forecast-diaries'),
    topics: ['forecasting'],
    durationMinutes: 60,
    since: 490,
    repeats: weeks(6)
  }),
  maps('Draft review', ['tuesday', '18:00'], {
    format: 'workshop',
    mode: 'online',
    joinUrl: call('draft-review'),
    topics: ['maps', 'charts'],
    durationMinutes: 60,
    since: 400,
    repeats: weeks(3)
  }),
  security('Incident exercise', ['monday', '13:00'], {
    format: 'training',
    mode: 'online',
    joinUrl: call('exercise'),
    topics: ['exercises'],
    durationMinutes: 120,
    since: 720,
    repeats: monthly(2)
  }),
  learning('Show and tell', ['wednesday', '14:30'], {
    format: 'talk',
    mode: 'online',
    joinUrl: call('ml-in-practice'),
    topics: ['machine learning'],
    durationMinutes: 60,
    since: 530,
    repeats: monthly(1)
  })
]
