import { file, recording, type Work, worksOf } from './work.ts'

const engines = worksOf('engine-room')
const hybrid = worksOf('hybrid-propulsion')
const night = worksOf('night-trains')
const safe = worksOf('safe-hands')
const misses = worksOf('near-miss-stories')
const winter = worksOf('winter-operations')
const hosts = worksOf('harbour-hosts')
const lost = worksOf('lost-property')
const signs = worksOf('wayfinding')
const galley = worksOf('galley')
const carbon = worksOf('carbon-ledger')
const radio = worksOf('radio-voices')
const bridge = worksOf('paperless-bridge')
const spreadsheets = worksOf('spreadsheet-rescue')

/** What the communities on board, on the line and at the quay share. */
export const operations: Work[] = [
  engines('story', 'The noise that only the night shift heard', {
    storyKind: 'success',
    summary: 'A bearing gave notice for three weeks, between two and four in the morning.',
    text: 'By day the pumps covered it. Gunnar asked everybody for the oddest sound of their watch, and wrote the list on the door.\n\nThe list stays on the door.',
    topics: ['engines', 'maintenance', 'listening'],
    by: ['gunnar.akerblom', 3],
    quality: 'reviewed',
    reviewIn: 300
  }),
  engines('document', 'Fault cards, the whole set', {
    summary: 'One card for each fault: what you hear, what you check, whom you call.',
    url: file('engine-room/fault-cards.pdf'),
    topics: ['fault cards', 'maintenance'],
    quality: 'outdated',
    reviewIn: -75
  }),
  engines('video', 'Changing a seal in nine minutes', {
    url: recording('engine-room/seal-in-nine-minutes'),
    topics: ['spare parts', 'maintenance'],
    by: [6]
  }),
  hybrid('case_study', 'A winter of shore power in four ports', {
    summary: 'Figures, plugs, tariffs, and the cable that froze.',
    url: file('hybrid-propulsion/shore-power-winter.pdf'),
    topics: ['shore power', 'batteries', 'energy'],
    clearance: 'requested',
    by: ['farida.yusupova', 1]
  }),
  hybrid('quick_tip', 'Charge to eighty, arrive with thirty', {
    text: 'The last fifth takes as long as the three before it. Plan the crossing for the middle of the battery.',
    topics: ['batteries']
  }),
  night('story', 'Breakfast for a train that was not coming', {
    storyKind: 'lesson',
    summary: 'Sixty breakfasts, no travellers, and a call that we make earlier now.',
    text: 'The galley heard of the diversion from a traveller’s photo. Now the kitchen is on the list of those who are called first.',
    topics: ['connections', 'hospitality'],
    by: ['iulian.dobrota', 2]
  }),
  night('template', 'Handover between two crews, in five lines', {
    url: file('night-trains/handover.odt'),
    topics: ['handovers', 'templates'],
    reviewIn: 60
  }),
  safe('standard', 'First aid on board: who, where, what', {
    summary: 'What every vessel and every train carries, and who can use it.',
    url: file('safe-hands/first-aid.html'),
    topics: ['first aid', 'emergency'],
    quality: 'reviewed',
    reviewIn: -20
  }),
  safe('audio', 'After the emergency: three voices', {
    summary: 'A deckhand, a driver and a nurse on the days after.',
    url: recording('safe-hands/after-the-emergency'),
    topics: ['peer support'],
    by: ['siosaia.taufa', 4, 7]
  }),
  misses('story', 'I counted the lines, and one was another one', {
    storyKind: 'mistake',
    summary: 'Five lines on the quay. Four were ours.',
    text: 'I was sure, because I had counted. Nobody had told me that counting is not looking.\n\nWe touch each line now and say its name.',
    topics: ['mooring', 'safety', 'near misses'],
    by: ['eilidh.macaskill'],
    quality: 'reviewed'
  }),
  misses('story', 'The door that closed by itself', {
    storyKind: 'mistake',
    text: 'It had done so for a year, and each of us had found a way round it. Then came somebody who did not know the way round.',
    topics: ['safety', 'doors'],
    by: [2],
    visibility: 'members'
  }),
  misses('story', 'Half asleep at the level crossing', {
    storyKind: 'mistake',
    summary: 'A near miss on the way home, after a double shift.',
    text: 'It was not at work, and it was because of work. I tell it so that somebody else takes the bus.',
    topics: ['fatigue', 'shift work'],
    by: [5],
    status: 'proposed',
    visibility: 'members'
  }),
  winter('document', 'De-icing: how much, where, and where never', {
    url: file('winter-operations/de-icing.pdf'),
    topics: ['de-icing', 'ice'],
    quality: 'reviewed',
    reviewIn: -9
  }),
  winter('minutes', 'What we agreed before the first frost', {
    text: '- Sand at each gangway from the first forecast on.\n- The night watch calls, nobody waits to be asked.\n- We meet again after the first storm.',
    topics: ['winter', 'weather'],
    by: ['aslak.eira', 3]
  }),
  hosts('quick_tip', 'Begin with the name on the ticket', {
    text: 'It costs nothing, and it turns a complaint into a conversation.',
    topics: ['hospitality', 'complaints'],
    by: [9]
  }),
  hosts('lessons_learned', 'The day when three ferries came at once', {
    summary: 'What we would do again, and what we would not.',
    text: 'Again: one voice on the loudspeaker. Not again: three queues for one desk.',
    topics: ['quays', 'queues'],
    by: ['chiamaka.nwosu', 5],
    quality: 'reviewed',
    reviewIn: 120
  }),
  hosts('video', 'Folding a pushchair with one hand', {
    url: recording('harbour-hosts/pushchair'),
    topics: ['hospitality'],
    status: 'declined',
    cause: 'A lovely film. The same is in the onboarding course already; let us link to it from there.',
    by: [11]
  }),
  lost('template', 'Tags that survive salt water', {
    url: file('lost-property/tags.pdf'),
    topics: ['lost property', 'templates']
  }),
  signs('case_study', 'One arrow fewer', {
    summary: 'We took away a third of the signs in one terminal, and people found their way faster.',
    url: file('wayfinding/one-arrow-fewer.pdf'),
    topics: ['signage', 'wayfinding'],
    clearance: 'granted',
    licence: 'CC-BY-4.0',
    impact: 'Two other terminals took the plan over. People ask for their way a third less often.',
    by: ['hanneke.vandervelde', 1]
  }),
  signs('standard', 'Pictograms and where they hang', {
    url: file('wayfinding/pictograms.html'),
    topics: ['pictograms', 'signage'],
    quality: 'reviewed',
    reviewIn: -200
  }),
  galley('document', 'Soup for two hundred in a swell', {
    summary: 'Recipes that stay in the pot.',
    url: file('galley/soup.pdf'),
    topics: ['cooking']
  }),
  carbon('document', 'What we count, and what we do not count yet', {
    summary: 'The boundaries of our figures, in one table.',
    url: file('carbon-ledger/boundaries.html'),
    topics: ['carbon accounting', 'reporting'],
    quality: 'outdated',
    reviewIn: -95,
    by: [1]
  }),
  radio('recording', 'Calm voices: twenty calls that went well', {
    url: recording('radio-voices/calm-voices'),
    topics: ['radio', 'communication'],
    by: ['vasco.quintanilha', 1]
  }),
  bridge('lessons_learned', 'Going paperless, told from the end', {
    summary: 'What the community knew when it closed.',
    text: 'Keep one paper chart for the day when all screens are dark. Train with the new before you take away the old. Thank those who knew the old by heart.',
    topics: ['electronic charts', 'change'],
    quality: 'reviewed',
    by: ['anneli.roosaare']
  }),
  spreadsheets('template', 'The macro graveyard', {
    summary: 'Macros that nobody should need any more.',
    url: file('spreadsheet-rescue/macros.ods'),
    topics: ['spreadsheets', 'automation'],
    status: 'archived',
    by: [0]
  })
]
