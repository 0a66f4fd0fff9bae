import { chat, GOALS, inside, mail, outside, place, type Story, shelf } from '../story.ts'

/** Communities about people and ways of working. */
export const people: Story[] = [
  {
    slug: 'new-hands',
    name: 'New Hands',
    summary:
      'Your first year here, in good company. Everyone who starts is welcome; everyone who remembers starting, too.',
    mission:
      'Nobody is new alone. In a year each newcomer knows ten people outside their own unit, and has been useful to one of them.',
    description: `## Hello!

If you started here within the last year, this is for you. If you started earlier and remember what nobody told you, it's for you as well.

## Your first weeks with us

- **Week one:** coffee with a *mooring partner* from a different unit. We find one for you.
- **Month one:** the grand tour: a ferry, a depot and a control room in one day.
- **Month three:** you tell us what surprised you. Fresh eyes last about ninety days, and we'd like to borrow yours.

## The glossary

What does "slack water" mean in a finance meeting? Look it up, or add it: 312 entries, most of them written by people in their first month.`,
    topics: ['onboarding', 'newcomers', 'glossary', 'mooring partners', 'tours'],
    visibility: 'internal',
    strategicObjectives: [GOALS.people, GOALS.learning],
    channels: [
      chat('new-hands'),
      shelf('glossary', 'The glossary'),
      place('calendar', 'https://calendar.example.org/new-hands', 'Tours and coffees')
    ],
    partners: [inside('People & Learning'), inside('Communications')],
    began: 1120,
    everyDays: 7,
    leaders: [{ who: 'zeynep.karagulle', since: 150, hours: 8 }],
    sponsors: [
      { who: 'isidro.paredes', since: 1120, until: 540 },
      { who: 'rachel.oduya', since: 540 }
    ],
    size: 141,
    newcomers: true,
    alumni: 12,
    core: 6
  },
  {
    slug: 'facilitation-circle',
    name: 'Facilitation Circle',
    summary: 'We help meetings become worth coming to.',
    mission: 'Anyone who has to bring people together finds a method, a partner and the courage to try.',
    description: `We practise on each other. Each session somebody brings a format they have **never run before**, we run it, and afterwards we say what helped.

Need a facilitator? Describe your meeting in the chat. It's free; you owe us one story about how it went.`,
    topics: ['facilitation', 'meetings', 'workshops', 'retrospectives', 'lean coffee'],
    strategicObjectives: [GOALS.learning],
    channels: [chat('facilitation'), shelf('formats', 'Format cards')],
    partners: [inside('People & Learning'), outside('Open Circle Facilitators')],
    began: 800,
    everyDays: 14,
    leaders: [{ who: 'mihail.stoyanov', since: 250, hours: 4 }],
    sponsors: [{ who: 'rachel.oduya', since: 800 }],
    size: 26,
    alumni: 3,
    draws: ['Learning', 'Project management', 'People & Learning', 'Design']
  },
  {
    slug: 'circle-of-facilitators',
    name: 'Circle of Facilitators',
    summary: 'A circle for those who facilitate meetings and workshops.',
    mission: 'Support everyone who facilitates workshops in the ports.',
    description: `Started by port trainers who facilitate in the early hours, when the other circle is asleep. We are looking for somebody to take the helm; until then the chat is open.`,
    topics: ['facilitation', 'workshops', 'ports'],
    strategicObjectives: [GOALS.learning],
    channels: [chat('circle-of-facilitators')],
    began: 610,
    everyDays: 30,
    leaders: [],
    vacantSince: 140,
    sponsors: [{ who: 'yorgos.melissinos', since: 610 }],
    size: 8,
    alumni: 2,
    core: 3,
    crew: ['member_support'],
    draws: ['Ports & Terminals', 'Learning', 'Operations']
  },
  {
    slug: 'project-navigators',
    name: 'Project Navigators',
    summary: 'Project and programme people who would rather arrive than report.',
    mission: 'Finish more of what we start, stop the rest earlier, and be kind to each other while doing so.',
    description: `Three things you can get here:

1. **A second opinion** on your plan, in 48 hours, from somebody with no stake in it.
2. **A premortem**: we imagine it failed and tell you why.
3. **Company**, when it did.

The *logbook* has sixty projects in it, told by the people who ran them, including eleven that were stopped in time. We applaud those most.`,
    topics: ['projects', 'planning', 'risk', 'premortems', 'portfolio', 'stakeholders'],
    strategicObjectives: [GOALS.learning, GOALS.spending],
    channels: [chat('project-navigators'), shelf('logbook', 'The logbook')],
    partners: [inside('Strategy Office'), outside('Harbour City Project Meet-up')],
    began: 870,
    everyDays: 21,
    leaders: [{ who: 'folasade.okunlola', since: 365, hours: 4 }],
    sponsors: [{ who: 'isidro.paredes', since: 870 }],
    size: 36,
    alumni: 5,
    draws: ['Project management', 'Strategy Office', 'Property & Works', 'Digital']
  },
  {
    slug: 'mentoring-match',
    name: 'Mentoring Match',
    summary: 'Pairs across units, for half a year, with a beginning and an end.',
    mission: 'Everyone who wants a mentor finds one outside their own line; everyone who mentors learns how.',
    description: `A pair meets every three weeks for six months. Then it ends, with a small celebration, because good things may end.

**We look at the mix** before each round, so that mentors don't all come from one building. If your application has to wait a round we'll tell you why, and when it is your turn.

*A mentor is not a boss, a therapist or a shortcut.*`,
    topics: ['mentoring', 'coaching', 'careers', 'listening'],
    visibility: 'internal',
    joinPolicy: 'approval',
    memberProfile: {
      experience: 'A year or more with us; mentors and mentees alike.',
      level: 'any: apprentices have mentored directors here',
      commitment: 'An hour every three weeks, for six months.',
      objectives: 'One question you would like to be less alone with.'
    },
    strategicObjectives: [GOALS.people, GOALS.learning],
    channels: [mail('mentoring'), shelf('mentoring', 'The little mentoring book')],
    partners: [inside('People & Learning')],
    portals: ['intranet'],
    began: 1040,
    everyDays: 21,
    leaders: [{ who: 'joaquin.etxeberria', since: 95, hours: 5 }],
    sponsors: [{ who: 'rachel.oduya', since: 600 }],
    size: 40,
    alumni: 8,
    waiting: { applied: 7, declined: 2, withdrawn: 1 },
    draws: ['People & Learning', 'Learning']
  },
  {
    slug: 'women-at-sea',
    name: 'Women at Sea',
    summary: 'Women who work on board and in the yards, and colleagues who stand with them.',
    mission:
      'More women on every bridge and in every engine room, with boots that fit and a career that goes on after the first child.',
    description: `We are deckhands, engineers, pilots and captains, with our allies. We talk about kit, about shifts, about the things one would rather not bring up alone; and we bring the answers to the people who can change something.

**Won so far:** lifejackets in six sizes, two changing rooms, one pilot's licence (congratulations again, Anneli!).

Women, trans women included, and non-binary colleagues set the agenda; everybody else is welcome to listen, carry and vouch. Apply with a line about where you work.`,
    topics: ['women in maritime', 'equality', 'careers', 'equipment', 'mentoring'],
    visibility: 'internal',
    joinPolicy: 'approval',
    memberProfile: {
      experience: 'You work on board, in a yard or a depot, or are training for it.',
      level: 'any',
      commitment: 'Whatever your shifts allow.',
      objectives: 'To find colleagues, and to be one.'
    },
    strategicObjectives: [GOALS.people],
    channels: [place('chat', 'https://chat.example.org/women-at-sea', 'Our room')],
    partners: [
      inside('People & Learning'),
      inside('Property & Works'),
      outside('Her Watch, a network of women mariners')
    ],
    portals: ['intranet'],
    began: 960,
    everyDays: 28,
    leaders: [{ who: 'anneli.roosaare', since: 470, hours: 4 }],
    sponsors: [{ who: 'adaeze.umeh', since: 960 }],
    size: 37,
    alumni: 3,
    waiting: { applied: 2 },
    draws: ['Deck', 'Engineering', 'Fleet & Engineering', 'Maintenance']
  },
  {
    slug: 'carers-on-shift',
    name: 'Carers on Shift',
    summary: 'For everyone who looks after somebody and works odd hours.',
    mission: 'Shifts that leave room for the people who need us at home.',
    description: `Children, parents, a neighbour, a partner: if you care for someone, you're one of us. Only members see who is here.

We swap shifts, forms and phone numbers that actually answer. And we listen.`,
    topics: ['carers', 'shift work', 'families', 'peer support'],
    visibility: 'members',
    strategicObjectives: [GOALS.people],
    channels: [place('chat', 'https://chat.example.org/carers', 'Members’ room')],
    partners: [inside('People & Learning')],
    portals: ['intranet'],
    began: 530,
    everyDays: 21,
    leaders: [{ who: 'declan.mac.giolla', since: 530, hours: 2 }],
    sponsors: [{ who: 'katrin.tamm', since: 480 }],
    size: 21,
    alumni: 2
  },
  {
    slug: 'language-tables',
    name: 'Language Tables',
    summary: 'Lunch in Português, 日本語, Gaeilge, Ελληνικά, Türkçe … and nobody corrects you unless you ask.',
    description: `A table, a flag, a lunch break. Sit down and speak as well as you can. Eleven tables in seven ports, two of them online.

| day | table |
| --- | --- |
| Mon | Português, Polski |
| Tue | 日本語, Türkçe |
| Wed | Gaeilge, العربية |
| Thu | Ελληνικά, 한국어 |
| Fri | Français, Íslenska, Norsk |

Want to open another? Bring the flag.`,
    topics: ['languages', 'lunch', 'culture'],
    strategicObjectives: [],
    channels: [chat('language-tables')],
    began: 750,
    everyDays: 7,
    leaders: [{ who: 'mio.sasaki', since: 440, hours: 2 }],
    sponsors: [{ who: 'yasmine.haddou', since: 500 }],
    size: 30,
    alumni: 4
  },
  {
    slug: 'buying-well',
    name: 'Buying Well',
    summary: 'People who spend the organisation’s money and want it to do some good on the way.',
    mission: 'Every purchase is fair to the supplier, kind to the planet and clear to the auditor.',
    description: `Procurement specialists, and everyone who has ever needed forty pairs of gloves by Friday.

Clinic hours on Tuesdays: bring a specification, leave with a shorter one. The **supplier stories** are our pride: visits to the places where our things are made.`,
    topics: ['procurement', 'sustainability', 'suppliers', 'contracts', 'fairness'],
    strategicObjectives: [GOALS.spending, GOALS.carbon],
    channels: [chat('buying-well'), shelf('supplier-stories', 'Supplier stories')],
    partners: [inside('Legal'), outside('Fair Harbours Procurement Club')],
    began: 560,
    everyDays: 28,
    leaders: [{ who: 'naledi.mokgosi', since: 280, hours: 3 }],
    sponsors: [{ who: 'pieter.hoogendijk', since: 560, until: 210 }],
    size: 17,
    alumni: 2,
    draws: ['Finance & Procurement', 'Procurement', 'Finance', 'Legal']
  },
  {
    slug: 'repair-cafe',
    name: 'Repair Café',
    summary: 'Bring what is broken. Leave with it mended, and knowing how.',
    mission: 'Mend rather than replace, and pass the skill on.',
    description: `Toasters, tarpaulins, torches, once an entire accordion.

After three good years in Rotterdam we're **finding a new form**: what would a repair café look like on board, or by post? The core group meets to rewrite the charter; come and have a say.`,
    topics: ['repair', 'workshops', 'circular economy', 'skills'],
    status: 'renewing',
    strategicObjectives: [GOALS.carbon, GOALS.learning],
    channels: [chat('repair-cafe')],
    partners: [inside('Property & Works'), outside('Quayside Makers')],
    began: 1150,
    everyDays: 30,
    leaders: [{ who: 'mien.dijkgraaf', since: 700, hours: 2 }],
    sponsors: [{ who: 'malgorzata.zurawska', since: 800 }],
    size: 14,
    alumni: 4,
    draws: ['Maintenance', 'Engineering', 'Property & Works']
  },
  {
    slug: 'story-harbour',
    name: 'Story Harbour',
    summary: 'Collecting the stories of our routes, and of the people who keep them going.',
    mission: 'What we learn is told so well that it gets retold.',
    description: `A community for people who write, film, record and photograph our work.

*Story of the tide*: each month one colleague is interviewed by somebody from a very different job. The recordings are in the library, with transcripts in three languages.

We lend out microphones. They come back with sand in them. That's fine.`,
    topics: ['storytelling', 'interviews', 'audio', 'photography', 'writing'],
    strategicObjectives: [GOALS.learning, GOALS.people],
    channels: [
      chat('story-harbour'),
      place('video', 'https://video.example.org/story-of-the-tide', 'Story of the tide')
    ],
    partners: [inside('Communications'), outside('Waiting Room Museum')],
    began: 620,
    everyDays: 30,
    leaders: [{ who: 'amina.diouf', since: 620, until: -21, hours: 4 }],
    sponsors: [{ who: 'yasmine.haddou', since: 620 }],
    size: 20,
    alumni: 2,
    draws: ['Communications', 'Design', 'Learning']
  },
  {
    slug: 'open-stage',
    name: 'Open Stage',
    summary: 'For everyone who would like to speak in public a little more gladly.',
    mission: 'A friendly room to practise in, so that it isn’t always the same six people who give the talks.',
    description: `We're getting ready to launch. The plan: short talks, generous listeners, feedback only on request, and a rule that managers go last.

**First evening:** as soon as we have a room with good chairs.`,
    topics: ['public speaking', 'talks', 'feedback', 'confidence'],
    status: 'planning',
    strategicObjectives: [GOALS.learning],
    channels: [chat('open-stage')],
    partners: [inside('People & Learning')],
    began: 50,
    everyDays: 14,
    leaders: [{ who: 'tariq.jaziri', since: 50, hours: 3 }],
    sponsors: [{ who: 'henrique.sampaio', since: 35 }],
    size: 11,
    core: 3,
    crew: ['facilitator', 'web_admin'],
    draws: ['Communications', 'Learning', 'Software']
  }
]
