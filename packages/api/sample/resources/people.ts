import { file, recording, type Work, worksOf } from './work.ts'

const hands = worksOf('new-hands')
const circle = worksOf('facilitation-circle')
const navigators = worksOf('project-navigators')
const mentoring = worksOf('mentoring-match')
const women = worksOf('women-at-sea')
const carers = worksOf('carers-on-shift')
const languages = worksOf('language-tables')
const buying = worksOf('buying-well')
const repair = worksOf('repair-cafe')
const harbour = worksOf('story-harbour')
const stage = worksOf('open-stage')

/** What the communities around people and ways of working share. */
export const people: Work[] = [
  hands('document', 'Words of the quay: a glossary for newcomers', {
    summary: 'From “apron” to “yard”, with who to ask.',
    url: file('new-hands/glossary.html'),
    topics: ['glossary', 'onboarding'],
    quality: 'reviewed',
    reviewIn: 14,
    by: ['zeynep.karagulle', 6]
  }),
  hands('quick_tip', 'Ask the question twice', {
    text: 'Once when you hear the answer, once when you have tried it. Nobody minds the second time.',
    topics: ['newcomers'],
    by: [12]
  }),
  circle('template', 'A retrospective in twenty minutes', {
    url: file('facilitation-circle/retrospective-20.pdf'),
    topics: ['retrospectives', 'templates'],
    licence: 'CC-BY-4.0',
    clearance: 'granted',
    quality: 'reviewed',
    reviewIn: 250
  }),
  circle('story', 'Silence is a tool', {
    storyKind: 'success',
    summary: 'How three minutes without a word changed a meeting that had gone in circles for a year.',
    text: 'Everybody wrote. Then everybody read. The loudest idea turned out to have one friend, and the quietest had nine.',
    topics: ['facilitation', 'meetings'],
    by: ['mihail.stoyanov', 3]
  }),
  circle('blog', 'Vingt façons de commencer une réunion', {
    url: 'https://stories.example.org/vingt-facons',
    language: 'fr',
    topics: ['meetings', 'facilitation'],
    by: [4]
  }),
  navigators('case_study', 'The premortem that saved a terminal', {
    summary: 'We imagined the failure first, and found it in the delivery dates.',
    url: file('project-navigators/premortem.pdf'),
    topics: ['premortems', 'risk'],
    by: ['folasade.okunlola', 2]
  }),
  navigators('lessons_learned', 'Late, and better for it', {
    text: 'We moved the opening by six weeks, and said so in the first of them. Nobody wrote about the delay; everybody wrote about the opening.',
    topics: ['planning', 'projects'],
    status: 'proposed',
    by: [4]
  }),
  mentoring('document', 'First conversation: ten questions, none about careers', {
    url: file('mentoring-match/first-conversation.pdf'),
    topics: ['mentoring', 'listening'],
    quality: 'reviewed',
    reviewIn: -1
  }),
  women('story', 'The survival suit that fitted', {
    storyKind: 'success',
    summary: 'It took two years, one form and forty signatures.',
    text: 'Suits came in three sizes, all of them too long. We measured everybody, wrote down the difference, and ordered by the list. The next order was made by the list without us.',
    topics: ['equipment', 'equality'],
    by: ['anneli.roosaare', 5],
    clearance: 'requested'
  }),
  women('audio', 'Four careers at sea', {
    url: recording('women-at-sea/four-careers'),
    topics: ['careers', 'women in maritime'],
    by: [1, 2, 3]
  }),
  carers('quick_tip', 'Swap the shift before the appointment, not after', {
    text: 'Say that it is a fixed date, not why. You owe nobody the reason.',
    topics: ['shift work', 'carers'],
    by: [3]
  }),
  languages('link', 'Lunch phrases in nineteen languages', {
    url: 'https://languages.example.org/lunch',
    topics: ['languages', 'lunch'],
    licence: 'CC-BY-SA-4.0'
  }),
  buying('standard', 'Questions to every supplier', {
    summary: 'The seven questions that we ask before we ask for a price.',
    url: file('buying-well/seven-questions.html'),
    topics: ['procurement', 'sustainability'],
    quality: 'reviewed',
    reviewIn: 45
  }),
  repair('video', 'A zip, a lamp and a radio: repaired in an evening', {
    url: recording('repair-cafe/an-evening'),
    topics: ['repair', 'circular economy'],
    by: [2]
  }),
  harbour('story', 'How we ask for a story', {
    storyKind: 'lesson',
    summary: 'Not “do you have a success?” but “what surprised you?”.',
    text: 'Who is asked for a success brings a slide. Who is asked for a surprise brings the thing itself, and often the name of somebody who helped.',
    topics: ['storytelling', 'interviews'],
    by: ['amina.diouf', 1],
    quality: 'reviewed',
    licence: 'CC-BY-4.0',
    clearance: 'granted',
    reviewIn: 180
  }),
  harbour('template', 'Release form for photographs', {
    url: file('story-harbour/release-form.odt'),
    topics: ['photography', 'templates'],
    quality: 'reviewed',
    reviewIn: -30
  }),
  harbour('audio', 'Voices from the night ferry', {
    url: recording('story-harbour/night-ferry'),
    topics: ['audio', 'storytelling'],
    status: 'withdrawn',
    cause: 'One of the voices asked us to take it down.',
    by: [4]
  }),
  stage('blog', 'Seven minutes are enough', {
    url: 'https://stories.example.org/seven-minutes',
    topics: ['talks', 'public speaking'],
    status: 'proposed'
  })
]
