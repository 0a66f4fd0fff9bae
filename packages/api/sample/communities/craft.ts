import { chat, GOALS, inside, mail, outside, place, type Story, shelf } from '../story.ts'

/** Communities around design, software, language and data. */
export const craft: Story[] = [
  {
    slug: 'accessible-journeys',
    name: 'Accessible Journeys',
    summary: 'Deckhands, designers and drivers who want every traveller to get from door to door with dignity.',
    mission:
      'We make sure that nobody has to phone ahead to travel with us. We try our own journeys with the people who find them hardest, share what we learn the same week, and keep at it until the barrier is gone.',
    description: `## Why we exist

A ramp that is locked is not a ramp. Most barriers on our routes are not built in concrete: they are habits, forms and forgotten keys. We find them together and take them away, one at a time.

## What we do

- **Ride-alongs**, every second month: a small group travels a whole route with a traveller who uses a wheelchair, a cane, a hearing loop or a pushchair.
- **Fix-it Fridays**: an open hour in which anyone brings a barrier and leaves with a name and a date.
- **The barrier log**: what we found, who is on it, what helped. Anyone may add to it.

## How to take part

Come to one ride-along. You need no expertise, only curiosity and comfortable shoes. Travel time counts as working time; talk to your manager, or let us do it for you.`,
    topics: [
      'accessibility',
      'inclusive design',
      'step-free travel',
      'hearing loops',
      'assistance',
      'ride-alongs',
      'training'
    ],
    strategicObjectives: [GOALS.everyone, GOALS.journey],
    memberProfile: {
      experience: 'None needed. People who live with a disability and people who work on board are equally at home.',
      level: 'any',
      commitment: 'Two hours a month, and one ride-along a year.',
      objectives: 'To see our journeys through other eyes, and to change something about them.'
    },
    channels: [
      chat('accessible-journeys'),
      mail('accessible-journeys'),
      shelf('barrier-log', 'The barrier log'),
      place('calendar', 'https://calendar.example.org/accessible-journeys', 'Ride-alongs')
    ],
    partners: [
      inside('Property & Works'),
      inside('People & Learning'),
      outside('Open Quays Travellers’ Forum', 'https://open-quays.example.org/'),
      outside('Signed Crossings, interpreters')
    ],
    waysToContribute: [
      {
        kind: 'open_role',
        title: 'Facilitator of the Fix-it Fridays',
        role: 'facilitator',
        description: 'One Friday afternoon a month; we show you how.'
      },
      { kind: 'help_wanted', title: 'Describe our stations in plain words', description: 'An hour for each station.' },
      { kind: 'offer', title: 'A ride-along with your team' }
    ],
    origin: 'emerged',
    hostOrganisation: {
      name: 'Property & Works',
      provides: 'A room, travel time, and a budget for the barrier log.',
      leavesToMembers: 'Which barriers come first, and whom we ask.'
    },
    began: 1490,
    everyDays: 14,
    leaders: [{ who: 'marguerite.abiola', since: 410, hours: 8, title: 'Coordinator' }],
    sponsors: [
      { who: 'yorgos.melissinos', since: 1490, until: 620 },
      { who: 'solveig.brandvold', since: 620 }
    ],
    size: 128,
    alumni: 11,
    core: 6,
    draws: ['Customer Care', 'Ports & Terminals', 'Design', 'Deck']
  },
  {
    slug: 'step-free-ports',
    parent: 'accessible-journeys',
    name: 'Step-Free Ports',
    summary: 'The builders’ corner of Accessible Journeys: gangways, lifts, kerbs and tides.',
    mission: 'One port after the other, from kerb to cabin without a step, at any tide.',
    description: `A tidal range of six metres makes every gangway a moving target. We collect drawings, gradients and hard-won tricks from all our ports, and review each other's plans **before** the concrete is poured.

We meet every four weeks, in a different port each time; those who can't travel join by video and get the muddy photos afterwards.`,
    topics: ['step-free travel', 'gangways', 'lifts', 'construction', 'tides'],
    strategicObjectives: [GOALS.everyone],
    channels: [chat('step-free-ports'), shelf('gangways', 'Drawings and gradients')],
    partners: [inside('Property & Works'), outside('Harbour Builders’ Exchange')],
    began: 640,
    everyDays: 28,
    leaders: [{ who: 'tomasz.wrzesien', since: 640, hours: 4 }],
    sponsors: [{ who: 'malgorzata.zurawska', since: 640 }],
    size: 12,
    alumni: 2,
    draws: ['Property & Works', 'Ports & Terminals', 'Maintenance']
  },
  {
    slug: 'plain-language',
    name: 'Plain Language',
    summary: 'Words that people understand the first time, in nine languages.',
    mission:
      'Help everyone who writes for travellers or colleagues to be understood at first reading, by everybody, also when they are tired, late or worried.',
    description: `> "Due to operational circumstances the service will not be operated."
> *The boat isn't coming. The next one leaves at 14:20.*

We edit each other's texts. That is really all. Bring a notice, a policy, a letter or a button, put it on the **clothes line** (our shared page) and by the next day three people have made it shorter.

On the first Tuesday we meet for a *read-aloud*: whoever stumbles has found the sentence to fix.

**Fáilte · Bem-vindos · Καλώς ήρθατε · 환영합니다**`,
    topics: ['plain language', 'writing', 'translation', 'letters', 'announcements'],
    strategicObjectives: [GOALS.everyone],
    channels: [chat('plain-language'), shelf('clothes-line', 'The clothes line')],
    partners: [
      inside('Communications'),
      inside('Legal'),
      outside('Clear Letters Network', 'https://clear-letters.example.org/')
    ],
    began: 980,
    everyDays: 28,
    leaders: [{ who: 'aoife.ni.dhonnchu', since: 300, hours: 4 }],
    sponsors: [{ who: 'yasmine.haddou', since: 700 }],
    size: 38,
    alumni: 4,
    draws: ['Communications', 'Customer Care', 'Legal', 'Design']
  },
  {
    slug: 'service-design',
    name: 'Service Design',
    summary: 'We design the whole service, from the first thought of a trip to the last bus home.',
    mission: 'Make every service simple to use and simple to run, for travellers and for the colleagues behind it.',
    description: `## Who comes

Designers, of course. But also planners, purser staff, people from finance: whoever shapes what a traveller meets.

## What happens

| when | what |
| --- | --- |
| every other Thursday | *Show the mess*: unfinished work, honest questions |
| once a quarter | a day outdoors at one terminal, with blueprints on the floor |
| any time | pair up: ask for a second pair of eyes in the chat |

## What we ask of you

Show something unfinished within your first three months. It's less frightening than it sounds, and the biscuits are good.`,
    topics: ['service design', 'journey maps', 'service blueprints', 'prototyping', 'co-design', 'critique'],
    strategicObjectives: [GOALS.journey, GOALS.everyone],
    channels: [
      chat('service-design'),
      shelf('blueprints', 'Blueprint shelf'),
      place('video', 'https://video.example.org/show-the-mess', 'Show the mess')
    ],
    partners: [inside('Customer Care'), outside('Public Service Designers’ Meet-up')],
    began: 1210,
    everyDays: 14,
    leaders: [{ who: 'beatriz.valadao', since: 40, hours: 6 }],
    sponsors: [{ who: 'maren.uhlenbrock', since: 900 }],
    size: 64,
    alumni: 7,
    core: 5,
    draws: ['Design', 'Research', 'Digital', 'Customer Care']
  },
  {
    slug: 'listening-posts',
    name: 'Listening Posts',
    summary: 'User research as a habit: small studies, real travellers, findings on one page.',
    mission: 'Nobody here decides for travellers without having listened to some of them this month.',
    description: `We run a **listening post** in a different waiting room each month: one table, two chairs, three questions. Anyone can staff it after an hour of practice.

Our library holds 140 one-page findings. Each says what we heard, how many said it, and what we *don't* know. If you use one, leave a note about what came of it.`,
    topics: ['user research', 'interviews', 'surveys', 'research ethics', 'synthesis'],
    strategicObjectives: [GOALS.evidence, GOALS.everyone],
    channels: [chat('listening-posts'), shelf('findings', 'One-page findings')],
    partners: [inside('Data & Timetables'), outside('Waiting Room Museum')],
    began: 720,
    everyDays: 30,
    leaders: [{ who: 'jiwoo.han', since: 390, hours: 5 }],
    sponsors: [{ who: 'solveig.brandvold', since: 720 }],
    size: 31,
    alumni: 3,
    draws: ['Research', 'Design', 'Customer Care', 'Data']
  },
  {
    slug: 'software-guild',
    name: 'Software Guild',
    summary: 'Everyone who writes code here, from booking engine to engine-room dashboard.',
    mission:
      'Write software that our colleagues can trust at three in the morning, and learn to do it a bit better each week.',
    description: `We started as five people sharing one monitor. Now we're the place where code from the booking team, the depot and the bridge meets.

### Regulars

1. **Mob hour**, Wednesdays at noon UTC: one problem, one keyboard, changing hands.
2. **Lightning talks**, last Friday: five minutes, no slides needed.
3. **The incident book**: blameless write-ups, read aloud by somebody who wasn't there.

### Ground rules

Ask early. Say "I don't know". Credit by name. Leave the build greener than you found it.`,
    topics: ['software', 'testing', 'pairing', 'incidents', 'architecture', 'open source', 'release'],
    strategicObjectives: [GOALS.journey, GOALS.learning],
    channels: [
      chat('software-guild'),
      place('repository', 'https://code.example.org/guild', 'Guild repositories'),
      place('forum', 'https://forum.example.org/software-guild', 'Questions that deserve a long answer')
    ],
    partners: [
      inside('People & Learning'),
      outside('Coastal Developers’ Meet-up', 'https://coastal-devs.example.org/')
    ],
    began: 1660,
    everyDays: 7,
    leaders: [{ who: 'kwabena.asante', since: 520, hours: 6 }],
    sponsors: [
      { who: 'samir.belkacemi', since: 1660, until: 800 },
      { who: 'henrique.sampaio', since: 800 }
    ],
    size: 72,
    alumni: 9,
    core: 6,
    draws: ['Software', 'Data', 'Digital']
  },
  {
    slug: 'open-timetables',
    name: 'Open Timetables',
    summary: 'One open timetable for sea and rail, that any app, kiosk or schoolbook may use.',
    mission:
      'Publish our timetables, stops and disruptions as open data that is complete, on time and correct, together with the lines around us.',
    description: `A ferry that meets its train is worth two. To get there, the two have to read the same timetable.

We are colleagues from eleven lines and agencies. We keep the **stop register**, agree on names ("Harbour" is not a name), and answer every report about wrong data within two working days.

Newcomers usually begin by adopting a stop. There are 1,204 of them; some have lovely views.`,
    topics: ['open data', 'timetables', 'stops', 'disruptions', 'standards', 'interoperability'],
    strategicObjectives: [GOALS.journey, GOALS.evidence],
    channels: [
      mail('open-timetables'),
      place('repository', 'https://code.example.org/open-timetables', 'Feeds and validators'),
      place('website', 'https://timetables.example.org/', 'The open timetable')
    ],
    partners: [
      outside('Northlight Rail'),
      outside('Baía Ferries'),
      outside('Stop Register Association', 'https://stops.example.org/')
    ],
    portals: ['transformation'],
    began: 860,
    everyDays: 21,
    leaders: [{ who: 'thordis.hrafnkels', since: 260, hours: 6 }],
    sponsors: [{ who: 'samir.belkacemi', since: 860 }],
    size: 27,
    alumni: 3,
    draws: ['Data & Timetables', 'Rail & Connections', 'Software', 'Data']
  },
  {
    slug: 'data-craft',
    name: 'Data Craft',
    summary: 'For everyone who counts, charts, models or doubts: the craft of working with data, well and kindly.',
    mission:
      'Raise the craft of everyone who works with data, so that decisions rest on figures that can be traced, questioned and repeated.',
    description: `## Welcome

A third of us have *data* in the job title. The others have a question and a spreadsheet. Both are the point.

## Things to come to

- **Data surgery** on Mondays: bring a table that hurts.
- **Chart garden**: before and after, with the author's permission.
- **Reading circle**: one paper a month, read slowly.
- **The doubt hour**: we take a number everyone quotes and follow it to its source.

## Going deeper

*Forecasting* and *Maps & Charts* are groups of their own within the community. Anyone may start another; two people and a topic will do.

## What we promise

No question is too small. No figure without its source. Nobody's mistake becomes an anecdote without their blessing.`,
    topics: [
      'data quality',
      'statistics',
      'dashboards',
      'spreadsheets',
      'SQL',
      'notebooks',
      'forecasting',
      'maps',
      'charts',
      'surveys',
      'sampling',
      'metadata',
      'lineage',
      'privacy',
      'anonymisation',
      'open data',
      'data ethics',
      'sensors',
      'time series',
      'experiments',
      'causality',
      'uncertainty',
      'storytelling',
      'data literacy',
      'governance',
      'catalogues',
      'reproducibility',
      'text analysis',
      'simulation',
      'passenger counts'
    ],
    strategicObjectives: [GOALS.evidence, GOALS.learning],
    channels: [
      chat('data-craft'),
      mail('data-craft'),
      shelf('chart-garden', 'Chart garden'),
      place('repository', 'https://code.example.org/data-craft', 'Shared notebooks')
    ],
    partners: [inside('People & Learning'), inside('Finance & Procurement'), outside('Circle of Public Statisticians')],
    began: 1330,
    everyDays: 7,
    leaders: [{ who: 'nour.soliman', since: 455, hours: 8 }],
    sponsors: [{ who: 'samir.belkacemi', since: 1330 }],
    size: 112,
    alumni: 10,
    core: 6,
    draws: ['Data', 'Data & Timetables', 'Finance', 'Research', 'Software']
  },
  {
    slug: 'forecasting',
    parent: 'data-craft',
    name: 'Forecasting',
    summary: 'How many people will be on the 07:10? We guess, check, and guess better.',
    mission: 'Forecasts that say how sure they are, and that we look back on.',
    description: `Each of us keeps a **forecast diary**: what I expected, how sure I was, what happened. Every six weeks we open them. It is humbling and great fun.

Useful if you plan crews, fuel, meals or money.`,
    topics: ['forecasting', 'time series', 'uncertainty', 'passenger counts'],
    strategicObjectives: [GOALS.evidence],
    channels: [chat('forecasting')],
    began: 500,
    everyDays: 42,
    leaders: [{ who: 'eero.kivimaki', since: 500, hours: 3 }],
    sponsors: [{ who: 'pieter.hoogendijk', since: 420 }],
    size: 11,
    alumni: 1,
    draws: ['Data', 'Finance', 'Data & Timetables']
  },
  {
    slug: 'maps-and-charts',
    parent: 'data-craft',
    name: 'Maps & Charts',
    summary: 'Nautical, statistical, or drawn on a napkin.',
    mission: 'Pictures of data that a person in a hurry reads correctly.',
    description: `Cartographers and chart makers under one roof. We review each other's drafts, keep a palette that works for colour-blind readers, and maintain the base map of all our routes.

*Next up:* a chart style for screens in bright sunlight. Bring a screen. Bring the sun.`,
    topics: ['maps', 'charts', 'cartography', 'colour', 'visualisation'],
    strategicObjectives: [GOALS.evidence, GOALS.journey],
    channels: [chat('maps-and-charts'), shelf('palette', 'Palette and base map')],
    began: 410,
    everyDays: 21,
    leaders: [{ who: 'ximena.huenchullan', since: 180, hours: 4 }],
    sponsors: [{ who: 'maren.uhlenbrock', since: 410 }],
    size: 16,
    alumni: 2,
    draws: ['Data', 'Design', 'Communications']
  },
  {
    slug: 'security-watch',
    name: 'Security Watch',
    summary: 'The people who keep ships’ and stations’ systems safe, among themselves.',
    mission: 'Warn each other early, practise together, and leave nobody alone with an incident.',
    description: `What is said here stays here, until the group decides otherwise. That is why members invite members.

We practise an incident each month on a system that doesn't exist, so that we know each other's voices when one that does exist is in trouble.`,
    topics: ['security', 'incident response', 'exercises', 'operational technology'],
    visibility: 'members',
    joinPolicy: 'invitation',
    memberProfile: {
      experience: 'On duty for a system of ours, in any role.',
      level: 'practitioner or senior',
      commitment: 'One exercise a month, and reachable when it counts.',
      objectives: 'To be warned early, and to warn.'
    },
    strategicObjectives: [GOALS.calm],
    channels: [place('chat', 'https://chat.example.org/security-watch', 'Members’ room')],
    partners: [outside('Maritime Early Warning Circle')],
    portals: ['intranet'],
    began: 900,
    everyDays: 30,
    leaders: [{ who: 'radek.ostry', since: 330, hours: 5 }],
    sponsors: [{ who: 'henrique.sampaio', since: 900 }],
    size: 13,
    alumni: 2,
    waiting: { invited: 2, expired: 1 },
    draws: ['Software', 'Engineering', 'Digital']
  },
  {
    slug: 'machine-learning-in-practice',
    name: 'Machine Learning in Practice',
    summary: 'What works, what doesn’t and what we shouldn’t do, told by those who tried.',
    mission:
      'Use machine learning where it truly helps travellers and colleagues, openly, with a person who answers for it.',
    description: `Everyone here has something in use, or has had the courage to switch it off.

**Our three questions** for every show-and-tell:

1. What did people do before, and what did they lose?
2. Who can object, and does it work?
3. What would make us stop?

We are about thirty and would like to stay small enough for honest talk. Apply with a few lines; the group reads applications on the first of each month.`,
    topics: ['machine learning', 'evaluation', 'data ethics', 'automation', 'vision', 'language models'],
    joinPolicy: 'approval',
    visibility: 'internal',
    memberProfile: {
      experience: 'You have built, bought, tested or stopped at least one system.',
      level: 'practitioner or above, any profession',
      commitment: 'Three hours a month, one case told per year.',
      objectives: 'To learn from what failed as well as from what worked.'
    },
    strategicObjectives: [GOALS.evidence, GOALS.carbon],
    channels: [chat('ml-in-practice'), shelf('ml-cases', 'Case book')],
    partners: [inside('Legal'), outside('Responsible Automation Forum')],
    began: 540,
    everyDays: 30,
    leaders: [
      { who: 'priya.venkataraghavan', since: 540, hours: 3, title: 'Co-lead, methods' },
      { who: 'lucas.etchevarne', since: 350, hours: 2, title: 'Co-lead, practice' },
      { who: 'sofia.karamitrou', since: 200, hours: 2, title: 'Co-lead, ethics' }
    ],
    sponsors: [{ who: 'isidro.paredes', since: 540 }],
    size: 34,
    alumni: 4,
    waiting: { applied: 6, declined: 1, withdrawn: 1 },
    draws: ['Data', 'Software', 'Research', 'Legal']
  }
]
