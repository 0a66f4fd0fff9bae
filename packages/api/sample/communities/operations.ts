import { chat, GOALS, inside, mail, outside, place, type Story, shelf } from '../story.ts'

/** Communities on board, on the quay and on the rails. */
export const operations: Story[] = [
  {
    slug: 'engine-room',
    name: 'Engine Room',
    summary: 'Marine engineers across the fleet: what broke, what we tried, what held.',
    mission: 'No engineer solves the same problem alone that another has already solved.',
    description: `Forty engineers on nineteen vessels who rarely see each other, because somebody has to be on watch.

Every fault that took more than an hour gets a **card**: symptom, cause, cure, parts. There are nine hundred by now. Chief engineers read them with their apprentices; the best ones have coffee stains.

We would love to hear from more people *outside* the engine room: planners, buyers, depot crews. Come and ask us things.`,
    topics: ['engines', 'maintenance', 'fault cards', 'spare parts', 'apprentices'],
    strategicObjectives: [GOALS.calm, GOALS.carbon],
    channels: [mail('engine-room'), shelf('fault-cards', 'Fault cards')],
    partners: [inside('Finance & Procurement'), outside('Institute of Small Marine Engines')],
    portals: ['intranet'],
    began: 2150,
    everyDays: 30,
    leaders: [{ who: 'gunnar.akerblom', since: 1530, hours: 4 }],
    sponsors: [{ who: 'adaeze.umeh', since: 1200 }],
    size: 40,
    alumni: 6,
    draws: ['Fleet & Engineering'],
    strangers: 3
  },
  {
    slug: 'hybrid-propulsion',
    parent: 'engine-room',
    name: 'Hybrid Propulsion',
    summary: 'Batteries, shore power and the first quiet crossings.',
    mission: 'Bring every short crossing to shore power, and tell honestly what it costs and saves.',
    description: `A working group that grew out of two pilot ferries and one very long winter.

We publish our **monthly log**, with kilowatt-hours and everything that went wrong, so that the next port doesn't start from zero.`,
    topics: ['hybrid propulsion', 'batteries', 'shore power', 'energy'],
    strategicObjectives: [GOALS.carbon],
    channels: [chat('hybrid-propulsion'), shelf('pilot-log', 'Monthly log')],
    partners: [outside('Shore Power Alliance')],
    portals: ['transformation'],
    began: 460,
    everyDays: 28,
    leaders: [{ who: 'farida.yusupova', since: 460 }],
    sponsors: [{ who: 'chandran.pillai', since: 460 }],
    size: 10,
    alumni: 1,
    draws: ['Engineering', 'Fleet & Engineering', 'Safety']
  },
  {
    slug: 'night-trains',
    name: 'Night Trains',
    summary: 'Hosts, planners and cleaners of everything that rolls after dark.',
    mission: 'A night’s sleep, a warm welcome and an on-time morning, on every one of our night trains.',
    description: `We meet at odd hours, because we work at odd hours: one call at **05:30** for those coming off shift, one at **20:00** for those going on. Same agenda, notes shared in between.

On the list this quarter: quieter doors, breakfast for early leavers, and what to do when the ferry is late but the train can't be.`,
    topics: ['night trains', 'hospitality', 'connections', 'rolling stock', 'shift work'],
    strategicObjectives: [GOALS.journey],
    channels: [chat('night-trains'), place('calendar', 'https://calendar.example.org/night-trains', 'Calls, twice')],
    partners: [outside('Northlight Rail'), inside('Property & Works')],
    began: 590,
    everyDays: 14,
    leaders: [{ who: 'iulian.dobrota', since: 230, hours: 3 }],
    sponsors: [{ who: 'katrin.tamm', since: 590 }],
    size: 24,
    alumni: 3,
    draws: ['Rail & Connections', 'Operations', 'Customer service']
  },
  {
    slug: 'safe-hands',
    name: 'Safe Hands',
    summary: 'First aid, drills and looking after each other when it gets serious.',
    mission: 'Everyone on duty knows what to do in the first three minutes, and has somebody to talk to afterwards.',
    description: `## Before
Drills that are *played*, not ticked off. We swap scripts between ports, so nobody knows how it ends.

## During
The pocket card: three minutes, six pictures, eleven languages.

## After
A listener within a day for anybody who was there. It is confidential and has nothing to do with an inquiry.

You don't need to be a first aider to join. Many of us came because of the *after*.`,
    topics: ['first aid', 'drills', 'peer support', 'emergency', 'training'],
    strategicObjectives: [GOALS.calm, GOALS.people],
    channels: [chat('safe-hands'), shelf('drill-scripts', 'Drill scripts')],
    partners: [inside('People & Learning'), outside('Coastal Rescue Volunteers')],
    began: 1080,
    everyDays: 21,
    leaders: [{ who: 'siosaia.taufa', since: 480, hours: 6 }],
    sponsors: [{ who: 'ngaire.tamihana', since: 1080 }],
    size: 39,
    alumni: 5,
    draws: ['Deck', 'Safety', 'Ports & Terminals', 'Safety & Environment']
  },
  {
    slug: 'near-miss-stories',
    name: 'Near-Miss Stories',
    summary: 'What nearly happened, told by the person it nearly happened to.',
    mission: 'Turn almost-accidents into stories early enough that they remain almost-accidents.',
    description: `Nobody has ever been in trouble for a story told here. The circle is small, and we ask each member to tell one story of their own in the first half year.

Stories leave the circle only when the teller has read the text and agreed.`,
    topics: ['safety', 'near misses', 'storytelling', 'just culture'],
    visibility: 'internal',
    joinPolicy: 'approval',
    memberProfile: {
      experience: 'You work where things can go wrong: on deck, on track, at height, with current.',
      level: 'any',
      commitment: 'One evening a month, one story in six months.',
      objectives: 'To speak plainly about mistakes, your own first.'
    },
    strategicObjectives: [GOALS.calm],
    channels: [place('other', 'https://library.example.org/near-miss', 'The story box')],
    portals: ['intranet'],
    began: 760,
    everyDays: 30,
    leaders: [{ who: 'eilidh.macaskill', since: 340, hours: 4 }],
    sponsors: [{ who: 'ngaire.tamihana', since: 760 }],
    size: 22,
    alumni: 4,
    waiting: { applied: 3, declined: 1 },
    draws: ['Deck', 'Engineering', 'Maintenance', 'Operations', 'Safety']
  },
  {
    slug: 'winter-operations',
    name: 'Winter Operations',
    summary: 'Ice, dark, wind and salt: getting people there anyway, or telling them in time that we won’t.',
    mission: 'Share what keeps routes open and people safe through the cold months.',
    description: `*Buorre dálvi!* We are the crews of the northern routes, and anyone who is curious about ice.

In the busy months we are at sea, so the community rests: see the pause. What you can do meanwhile is read the **winter book**, forty pages by sixty hands.`,
    topics: ['winter', 'ice', 'de-icing', 'weather', 'disruptions'],
    strategicObjectives: [GOALS.calm, GOALS.journey],
    channels: [chat('winter-operations'), shelf('winter-book', 'The winter book')],
    partners: [outside('Northern Weather Office'), inside('Data & Timetables')],
    began: 1010,
    everyDays: 30,
    pause: { since: 35, days: 55, reason: 'All hands are on the routes; we meet again when they are back' },
    leaders: [{ who: 'aslak.eira', since: 640, hours: 3 }],
    sponsors: [{ who: 'chandran.pillai', since: 700 }],
    size: 29,
    alumni: 3,
    draws: ['Deck', 'Fleet & Engineering', 'Operations', 'Maintenance']
  },
  {
    slug: 'harbour-hosts',
    name: 'Harbour Hosts',
    summary: 'The faces on the quay: welcoming, explaining, finding the lost and calming the late.',
    mission: 'Whoever stands on one of our quays knows within a minute where to go and that somebody cares.',
    description: `We share the small things: how to explain a cancelled sailing, what to keep in the drawer, how to end a hard shift.

Since the **Ticket Desk Network** joined us we are also the place for everyone who sells and changes tickets. Their question book moved in with them and is still growing.

Job swaps: twice a year you may spend a day at another port. Ask in the chat.`,
    topics: ['hospitality', 'ticketing', 'complaints', 'quays', 'languages', 'job swaps'],
    strategicObjectives: [GOALS.everyone, GOALS.people],
    channels: [chat('harbour-hosts'), mail('harbour-hosts'), shelf('question-book', 'The question book')],
    partners: [inside('Communications'), inside('People & Learning')],
    began: 930,
    everyDays: 14,
    leaders: [{ who: 'chiamaka.nwosu', since: 310, hours: 5 }],
    sponsors: [{ who: 'yorgos.melissinos', since: 500 }],
    size: 33,
    alumni: 4,
    absorbs: 'ticket-desk-network',
    draws: ['Customer Care', 'Customer service', 'Ports & Terminals']
  },
  {
    slug: 'lost-property',
    name: 'Lost Property',
    summary: 'Three of us, eleven ports, one very large cupboard.',
    mission: 'Everything that is found finds its way home.',
    topics: ['lost property', 'customer care'],
    visibility: 'internal',
    began: 420,
    leaders: [{ who: 'pepe.larranaga', since: 420, hours: 1 }],
    sponsors: [],
    size: 3,
    core: 0,
    crew: [],
    draws: ['Customer service']
  },
  {
    slug: 'wayfinding',
    name: 'Working Group on Wayfinding, Signage, Announcements and Everything Else That Tells People Where They Are and Which Way to Go, in Our Ports, in Our Stations and on Board Our Vessels and Trains',
    summary: 'Signs, arrows, voices and floor lines, looked at as one thing.',
    mission: 'One way of showing the way, from the car park to the cabin.',
    description: `We brought together all who put up signs and found **four different arrows** for "left".

The arrow catalogue (third edition) is in the library. The next inspection tour is to be announced.`,
    topics: ['wayfinding', 'signage', 'announcements', 'pictograms'],
    strategicObjectives: [GOALS.everyone],
    channels: [shelf('arrows', 'Arrow catalogue'), mail('wayfinding')],
    partners: [inside('Property & Works')],
    began: 1380,
    everyDays: 60,
    quietSince: 560,
    leaders: [{ who: 'hanneke.vandervelde', since: 900, hours: 2 }],
    sponsors: [{ who: 'malgorzata.zurawska', since: 1380 }],
    size: 19,
    alumni: 3,
    core: 3,
    crew: ['information_resources'],
    draws: ['Ports & Terminals', 'Property & Works', 'Design']
  },
  {
    slug: 'galley',
    name: 'Galley & Café',
    summary: 'Cooks and café crews who swap recipes, suppliers and tricks for a rolling kitchen.',
    mission: 'Good, fresh, affordable food on every route, with next to nothing thrown away.',
    description: `**Phở at force six?** Possible. Ask Mai.

We test one dish a month on three vessels and compare: cost, waste, queue, smiles. What works goes into the *rolling cookbook*.`,
    topics: [],
    strategicObjectives: [GOALS.carbon, GOALS.spending],
    channels: [chat('galley')],
    partners: [outside('Islands Growers’ Cooperative')],
    began: 380,
    everyDays: 30,
    leaders: [{ who: 'mai.dang', since: 380 }],
    sponsors: [{ who: 'solveig.brandvold', since: 330 }],
    size: 18,
    alumni: 2,
    core: 2,
    draws: ['Hospitality', 'Customer Care', 'Procurement']
  },
  {
    slug: 'carbon-ledger',
    name: 'Carbon Ledger',
    summary: 'Counting every tonne, so that we can get rid of it.',
    mission: 'One honest carbon account for all routes, that crews can act on and auditors can follow.',
    description: `Accountants learned about fuel, engineers learned about accounts, and everyone learned about **scope 3**.

Each vessel has a ledger keeper. Each quarter we compare, argue about factors, and publish. Corrections are celebrated, since each one makes the account truer.`,
    topics: ['carbon accounting', 'energy', 'reporting', 'fuel', 'emission factors'],
    strategicObjectives: [GOALS.carbon, GOALS.evidence],
    channels: [chat('carbon-ledger'), shelf('ledger', 'Quarterly ledgers')],
    partners: [inside('Finance & Procurement'), outside('Open Emission Factors Project')],
    portals: ['transformation'],
    began: 690,
    everyDays: 30,
    leaders: [{ who: 'frode.hallingstad', since: 690, hours: 5 }],
    sponsors: [{ who: 'ngaire.tamihana', since: 690 }],
    size: 23,
    alumni: 2,
    draws: ['Finance', 'Safety & Environment', 'Engineering', 'Data']
  }
]
