import { call, type Meeting, meetingsOf, monthly, room, weeks } from './meeting.ts'

const engines = meetingsOf('engine-room', 'Europe/Stockholm')
const trains = meetingsOf('night-trains', 'Europe/Berlin')
const safety = meetingsOf('safe-hands', 'Pacific/Auckland')
const winter = meetingsOf('winter-operations', 'Europe/Oslo')
const hosts = meetingsOf('harbour-hosts', 'Africa/Lagos')
const wayfinding = meetingsOf('wayfinding', 'Europe/Amsterdam')
const galley = meetingsOf('galley', 'Europe/Paris')
const carbon = meetingsOf('carbon-ledger', 'Europe/Oslo')
const spreadsheets = meetingsOf('spreadsheet-rescue', 'Europe/Amsterdam')
const radio = meetingsOf('radio-voices', 'Europe/Lisbon')
const bridge = meetingsOf('paperless-bridge', 'Europe/Tallinn')

/** What the communities on board, on the quay and on the rails hold. */
export const operations: Meeting[] = [
  engines('Fault cards, read aloud', ['tuesday', '13:00'], {
    format: 'brown_bag',
    mode: 'online',
    joinUrl: call('fault-cards'),
    topics: ['engines', 'fault cards'],
    durationMinutes: 60,
    since: 728,
    repeats: monthly(4)
  }),
  trains('Coming off shift', ['thursday', '05:30'], {
    format: 'coffee_catch_up',
    mode: 'online',
    description: 'The same agenda as in the evening, for those who are going to bed.',
    joinUrl: call('night-trains'),
    topics: ['shift work'],
    durationMinutes: 30,
    since: 580,
    repeats: weeks(2)
  }),
  trains('Going on shift', ['thursday', '20:00'], {
    format: 'coffee_catch_up',
    mode: 'online',
    joinUrl: call('night-trains'),
    topics: ['shift work'],
    durationMinutes: 30,
    since: 580,
    repeats: weeks(2)
  }),
  trains('Quieter doors: a night of listening', ['saturday', '23:15'], {
    format: 'other',
    mode: 'on_site',
    description: 'From the last departure to the first coffee, with a sound meter in each car.',
    place: room('Platform 9', 'Central Station, Hamburg'),
    topics: ['rolling stock'],
    capacity: 8,
    durationMinutes: 330,
    since: -6
  }),
  safety('Drill swap, southern watch', ['wednesday', '09:00'], {
    format: 'training',
    mode: 'online',
    description: 'We play each other’s scripts, so that nobody knows how it ends.',
    joinUrl: call('drill-swap'),
    topics: ['drills', 'first aid'],
    durationMinutes: 90,
    since: 720,
    repeats: weeks(3),
    turns: [{ ago: -25, movedBy: -1, at: '17:00' }]
  }),
  winter('Reading the winter book', ['monday', '12:00'], {
    format: 'xtrem_reading',
    mode: 'online',
    joinUrl: call('winter-book'),
    topics: ['winter'],
    durationMinutes: 60,
    since: 725,
    repeats: monthly(1),
    turns: [
      { ago: 34, cancelled: 'All hands are on the routes; we meet again when they are back.' },
      { ago: 0, cancelled: 'All hands are on the routes; we meet again when they are back.' },
      { ago: -34, cancelled: 'All hands are on the routes; we meet again when they are back.' }
    ]
  }),
  hosts('Question book', ['tuesday', '10:00'], {
    format: 'lean_coffee',
    mode: 'hybrid',
    place: room('Hosts’ room', 'Marina Terminal, Lagos'),
    joinUrl: call('question-book'),
    topics: ['hospitality', 'ticketing'],
    durationMinutes: 45,
    since: 730,
    repeats: weeks(2)
  }),
  wayfinding('Inspection tour', ['monday', '09:00'], {
    format: 'other',
    mode: 'on_site',
    place: room('Main entrance', 'Wilhelminakade 9, Rotterdam'),
    topics: ['signage'],
    durationMinutes: 120,
    since: 730,
    repeats: monthly(2, 2),
    status: 'dormant',
    cause: 'It is not known whether its last dates were held.',
    unheard: 560
  }),
  galley('Dish of the month', ['friday', '15:00'], {
    format: 'other',
    mode: 'online',
    joinUrl: call('dish-of-the-month'),
    durationMinutes: 60,
    since: 375,
    repeats: monthly(2)
  }),
  carbon('Opening the ledgers', ['thursday', '13:00'], {
    with: ['hybrid-propulsion'],
    format: 'core_check_in',
    mode: 'online',
    joinUrl: call('ledgers'),
    topics: ['carbon accounting'],
    durationMinutes: 90,
    since: 680,
    repeats: monthly(2, 3)
  }),
  spreadsheets('Open rescue', ['monday', '16:00'], {
    format: 'action_learning',
    mode: 'online',
    joinUrl: call('open-rescue'),
    topics: ['spreadsheets'],
    durationMinutes: 45,
    since: 730,
    repeats: weeks(2),
    until: 690
  }),
  radio('Forty years on the air: the last evening', ['friday', '18:00'], {
    format: 'other',
    mode: 'hybrid',
    description: 'Recordings, thanks, and the book of good phrases.',
    place: room('Coast station', 'Farol da Barra, Porto'),
    joinUrl: call('last-evening'),
    topics: ['radio'],
    durationMinutes: 150,
    since: -45
  }),
  bridge('Pilot review', ['wednesday', '10:00'], {
    format: 'retrospective',
    mode: 'hybrid',
    place: room('Bridge simulator', 'Sadama 11, Tallinn'),
    topics: ['logbooks'],
    durationMinutes: 60,
    since: 725,
    repeats: weeks(4),
    until: 420
  })
]
