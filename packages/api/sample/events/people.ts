import { call, type Meeting, meetingsOf, monthly, room, weeks } from './meeting.ts'

const newcomers = meetingsOf('new-hands', 'Europe/Istanbul')
const facilitation = meetingsOf('facilitation-circle', 'Europe/Sofia')
const circle = meetingsOf('circle-of-facilitators', 'Europe/Athens')
const projects = meetingsOf('project-navigators', 'Africa/Lagos')
const tables = meetingsOf('language-tables', 'Asia/Tokyo')
const buying = meetingsOf('buying-well', 'Africa/Johannesburg')
const repair = meetingsOf('repair-cafe', 'Europe/Amsterdam')
const stories = meetingsOf('story-harbour', 'Africa/Dakar')
const stage = meetingsOf('open-stage', 'Europe/Lisbon')

/** What the communities about people and ways of working hold. */
export const people: Meeting[] = [
  newcomers('Coffee with a mooring partner', ['tuesday', '09:30'], {
    format: 'coffee_catch_up',
    mode: 'online',
    joinUrl: call('mooring-partners'),
    topics: ['newcomers'],
    durationMinutes: 30,
    since: 730,
    repeats: weeks(1)
  }),
  facilitation('A format that none of us has run', ['thursday', '15:00'], {
    format: 'workshop',
    mode: 'online',
    joinUrl: call('facilitation-circle'),
    topics: ['facilitation'],
    durationMinutes: 90,
    since: 726,
    repeats: weeks(2),
    turns: [{ ago: 120, cancelled: 'Half the circle is on leave.' }]
  }),
  circle('Early practice', ['wednesday', '06:30'], {
    format: 'workshop',
    mode: 'on_site',
    place: room('Training room', 'Gate 3, Thessaloniki'),
    topics: ['facilitation'],
    durationMinutes: 60,
    since: 600,
    repeats: monthly(3),
    unheard: 140
  }),
  projects('Premortem', ['wednesday', '11:00'], {
    format: 'workshop',
    mode: 'online',
    description: 'We imagine that it failed, and tell you why.',
    joinUrl: call('premortem'),
    topics: ['projects', 'premortems'],
    durationMinutes: 60,
    since: 729,
    repeats: weeks(3)
  }),
  tables('日本語のテーブル', ['tuesday', '12:00'], {
    format: 'coffee_catch_up',
    mode: 'hybrid',
    place: room('Canteen', 'Osanbashi Pier, Yokohama'),
    joinUrl: call('nihongo'),
    topics: ['languages'],
    durationMinutes: 45,
    since: 728,
    repeats: weeks(1)
  }),
  {
    ...tables('طاولة العربية', ['wednesday', '13:00'], {
      format: 'coffee_catch_up',
      mode: 'online',
      joinUrl: call('arabic'),
      topics: ['languages'],
      durationMinutes: 45,
      since: 728,
      repeats: weeks(2)
    }),
    zone: 'Africa/Cairo'
  },
  buying('Clinic', ['tuesday', '10:00'], {
    format: 'action_learning',
    mode: 'online',
    description: 'Bring a specification, leave with a shorter one.',
    joinUrl: call('buying-well'),
    topics: ['procurement'],
    durationMinutes: 60,
    since: 550,
    repeats: weeks(4)
  }),
  repair('Repair café', ['saturday', '14:00'], {
    format: 'other',
    mode: 'on_site',
    place: room('Workshop shed', 'Brielselaan 7, Rotterdam', 'Two steps at the door; ring and we bring the ramp.'),
    topics: ['repair'],
    durationMinutes: 180,
    since: 725,
    repeats: monthly(1),
    turns: [{ ago: 45, notHeld: 'Four of us and no toaster: too few to open.' }]
  }),
  stories('Story of the tide', ['monday', '15:00'], {
    format: 'talk',
    mode: 'online',
    description: 'One colleague, interviewed by somebody from a very different job.',
    joinUrl: call('story-of-the-tide'),
    joinVisibility: 'public',
    topics: ['storytelling', 'interviews'],
    durationMinutes: 60,
    since: 610,
    repeats: monthly(3)
  }),
  stage('The first evening', ['thursday', '18:30'], {
    format: 'launch',
    mode: 'on_site',
    description: 'Short talks, generous listeners, and managers go last.',
    place: room('The room with the good chairs', 'Rua do Arsenal 5, Lisbon'),
    topics: ['public speaking'],
    capacity: 40,
    durationMinutes: 120,
    status: 'tentative',
    since: -24
  })
]
