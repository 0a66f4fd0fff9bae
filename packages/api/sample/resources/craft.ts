import { file, recording, type Work, worksOf } from './work.ts'

const journeys = worksOf('accessible-journeys')
const ports = worksOf('step-free-ports')
const language = worksOf('plain-language')
const design = worksOf('service-design')
const listening = worksOf('listening-posts')
const software = worksOf('software-guild')
const timetables = worksOf('open-timetables')
const data = worksOf('data-craft')
const forecasting = worksOf('forecasting')
const maps = worksOf('maps-and-charts')
const security = worksOf('security-watch')
const learning = worksOf('machine-learning-in-practice')

/** What the communities around design, software, language and data share. */
export const craft: Work[] = [
  journeys('story', 'The ramp was there. The key was not.', {
    storyKind: 'mistake',
    summary: 'A traveller waited forty minutes beside a ramp that nobody on shift could unlock.',
    text: 'The ramp at Quay 4 was new, tested and locked. The key hung in an office that closes at six.\n\nWe had checked the steel and forgotten the habit. Since then each ramp has a code, and **whoever opens the gate opens the ramp**.\n\nAsk at your port: who can open it at ten at night?',
    topics: ['accessibility', 'ramps', 'habits'],
    licence: 'CC-BY-4.0',
    clearance: 'granted',
    quality: 'reviewed',
    reviewIn: 200,
    by: ['marguerite.abiola', 3]
  }),
  journeys('template', 'Ride-along notes on one page', {
    summary: 'What to write down, and what to leave to the person you travel with.',
    url: file('accessible-journeys/ride-along-notes.odt'),
    topics: ['ride-alongs', 'templates'],
    licence: 'CC0-1.0',
    quality: 'reviewed',
    reviewIn: -40
  }),
  journeys('quick_tip', 'Say where the lift is before you say that it works', {
    text: '“The lift is behind the ticket machines, on your left” helps everybody. “The lift works” helps nobody who cannot see it.',
    topics: ['announcements', 'lifts'],
    by: [5]
  }),
  ports('document', 'Gangways at any tide: drawings and gradients', {
    summary: 'Measured gradients of all our gangways at low, mean and high water.',
    url: file('step-free-ports/gangways.pdf'),
    topics: ['gangways', 'tides'],
    quality: 'outdated',
    reviewIn: -120
  }),
  ports('lessons_learned', 'Two lifts, one power line', {
    summary: 'A spare lift is a spare only with a supply of its own.',
    text: '## What happened\n\nBoth lifts at the terminal stopped with one fuse.\n\n## What we do now\n\n- The second lift has a line of its own.\n- The plan review asks for it by name.',
    topics: ['lifts', 'construction'],
    by: ['tomasz.wrzesien', 2]
  }),
  language('standard', 'Words that we use, and words that we do not', {
    summary: 'The word list for signs, letters and announcements.',
    url: file('plain-language/word-list.html'),
    topics: ['plain language', 'writing'],
    licence: 'CC-BY-4.0',
    quality: 'reviewed',
    reviewIn: -12
  }),
  language('story', 'How a letter about a refund lost four paragraphs', {
    storyKind: 'success',
    summary: 'Calls about refunds fell by a third after we rewrote one letter with the people who answer them.',
    text: 'We sat beside the phones for a morning. Everybody asked the same: *when do I get it?* The date was in the fifth paragraph.\n\nNow it is the first line. The rest fits on a postcard.',
    topics: ['letters', 'refunds', 'plain language'],
    by: ['aoife.ni.dhonnchu', 1, 4]
  }),
  language('blog', 'Sechs Sätze, die jeder Fahrgast versteht', {
    summary: 'Durchsagen, die auch bei Wind zu verstehen sind.',
    url: 'https://stories.example.org/sechs-saetze',
    language: 'de',
    topics: ['translation', 'announcements'],
    by: [2]
  }),
  design('case_study', 'Booking with a bicycle: from eleven steps to four', {
    summary: 'What we cut, what we kept, and the step that turned out to matter.',
    url: file('service-design/booking-with-a-bicycle.pdf'),
    topics: ['service design', 'bicycles', 'journey maps'],
    quality: 'reviewed',
    clearance: 'requested',
    reviewIn: 90,
    by: ['beatriz.valadao', 6]
  }),
  design('template', 'Service blueprint, A3', {
    url: file('service-design/blueprint-a3.svg'),
    topics: ['service blueprints', 'templates'],
    licence: 'CC-BY-SA-4.0'
  }),
  design('recording', 'Prototyping a queue with chairs', {
    summary: 'Forty minutes in the canteen, three layouts, one clear winner.',
    url: recording('service-design/queue-with-chairs'),
    topics: ['prototyping', 'queues'],
    by: [8]
  }),
  listening('standard', 'Consent in two sentences', {
    summary: 'How we ask people whether we may record what they say.',
    text: '> May I take notes of what you tell me? You can say stop at any time, and I delete them.\n\nSay it, wait, and write down the answer. A nod on a noisy deck is no consent.',
    topics: ['research ethics', 'interviews'],
    quality: 'reviewed',
    reviewIn: 30
  }),
  listening('story', 'We asked only those who stayed', {
    storyKind: 'lesson',
    summary: 'Our survey said that everybody was happy. It went to those who had travelled again.',
    text: 'Ninety-one per cent were satisfied, and the route lost travellers. We had asked the ones who came back.\n\nNow one question in five goes to people who booked once.',
    topics: ['surveys', 'bias']
  }),
  software('story', 'The Friday release that nobody could undo', {
    storyKind: 'mistake',
    summary: 'A change of the database went out ten minutes before the weekend.',
    text: 'The code could go back. The table could not.\n\n1. We expand first, and contract a week later.\n2. The way back is tried before the way there.\n3. Fridays are for reading.',
    topics: ['releases', 'databases', 'incidents'],
    by: ['kwabena.asante', 7, 9],
    quality: 'reviewed',
    reviewIn: 365
  }),
  software('quick_tip', 'Name the test after what would break', {
    text: '“returns 409” says what the code does. “a seat is sold once” says what we promised.',
    topics: ['testing'],
    by: [4]
  }),
  software('recording', 'Pairing across two time zones', {
    url: recording('software-guild/pairing-across-time-zones'),
    topics: ['pairing', 'remote work'],
    by: [11, 12]
  }),
  timetables('standard', 'Stops: one name, one number, one place', {
    summary: 'How a stop is identified in everything that we publish.',
    url: file('open-timetables/stops.html'),
    topics: ['open data', 'stops'],
    licence: 'ODbL-1.0',
    clearance: 'granted',
    quality: 'reviewed',
    reviewIn: -3
  }),
  timetables('link', 'The exchange format for disruptions, annotated', {
    url: 'https://standards.example.org/disruptions',
    topics: ['disruptions', 'open data'],
    by: [1]
  }),
  data('lessons_learned', 'A spreadsheet is a system as soon as a second person opens it', {
    summary: 'What we learned from the fuel ledger of nine depots.',
    text: 'Nine copies, eleven owners, one truth that nobody could find.\n\n- Give it an owner and a day of review.\n- Lock the formulas, never the notes.\n- When it has macros, ask the guild.',
    topics: ['spreadsheets', 'data quality'],
    by: ['nour.soliman', 10]
  }),
  data('template', 'Questions to ask a dashboard', {
    url: file('data-craft/questions-to-ask-a-dashboard.pdf'),
    topics: ['dashboards'],
    reviewIn: 150
  }),
  forecasting('case_study', 'Why the Easter forecast was right for the wrong reason', {
    summary: 'Two errors that cancelled each other out, and how we found them.',
    url: file('forecasting/easter.html'),
    topics: ['forecasting', 'uncertainty'],
    by: ['eero.kivimaki', 2]
  }),
  maps('document', 'Colours that survive a night bridge', {
    summary: 'A palette for charts that are read in red light.',
    url: file('maps-and-charts/night-palette.pdf'),
    topics: ['charts', 'colour'],
    licence: 'CC-BY-4.0'
  }),
  security('lessons_learned', 'What the exercise at the winter port showed', {
    summary: 'Eleven minutes until somebody called; nine of them looking for the number.',
    text: 'The number is now on the back of every badge. We repeat the exercise each quarter, without notice.',
    topics: ['exercises', 'incident response']
  }),
  learning('case_study', 'Predicting lost luggage without profiling people', {
    summary: 'The features that we left out, and what that cost us: two points.',
    text: 'We dropped names, languages and payment methods. The model lost two points of accuracy and all of its complaints.',
    topics: ['machine learning', 'data ethics'],
    by: ['priya.venkataraghavan', 'sofia.karamitrou'],
    status: 'proposed'
  })
]
