import type { AgendaItemCreate } from '@guildhall/schema'

type Item = Pick<AgendaItemCreate, 'kind' | 'title' | 'durationMinutes' | 'isDone'>

/** What is on record of one date of a meeting: the one held so many times ago, 1 for the last, or 0 for the next. */
export type SampleRecord = {
  title: string
  ago: number
  agenda: readonly Item[]
  minutes?: string
  recording?: { title: string; url: string; durationMinutes: number }
}

const item = (kind: Item['kind'], title: string, more: Omit<Item, 'kind' | 'title'> = {}): Item => ({
  kind,
  title,
  ...more
})
const done = (title: string) => item('action', title, { isDone: true })
const video = (title: string, name: string, durationMinutes: number) => ({
  title,
  url: `https://video.example.org/${name}`,
  durationMinutes
})

/** Agendas, minutes and recordings of the sample’s meetings. */
export const records: readonly SampleRecord[] = [
  {
    title: 'Show the mess',
    ago: 2,
    agenda: [
      item('topic', 'A form that asks for the same address three times', { durationMinutes: 15 }),
      item('topic', 'What we threw away after the first test', { durationMinutes: 15 }),
      done('Remove the second address from the parking form')
    ],
    minutes: `## What we looked at

- The parking form asks for the address three times, since three teams each own a part of it.
- Of the first draft of the queue sign nothing is left, and that took one afternoon.

## What we do

The second address goes this week. Whether the third is needed, we ask the depot.`,
    recording: video('Show the mess: three addresses', 'show-the-mess-three-addresses', 41)
  },
  {
    title: 'Show the mess',
    ago: 1,
    agenda: [
      item('topic', 'Letters that nobody understands', { durationMinutes: 20 }),
      item('topic', 'How long does a test have to be?', { durationMinutes: 10 }),
      item('action', 'Read the three worst letters aloud, and note where people stop')
    ],
    minutes: `## What we looked at

Two letters, both correct, neither understood. Reading them aloud took four minutes and found eleven sentences.

## What we do

We bring the three worst to the Read-aloud.`
  },
  {
    title: 'Show the mess',
    ago: 0,
    agenda: [
      item('topic', 'A sign for people who are in a hurry'),
      item('topic', 'Testing with two people, at the bus stop')
    ]
  },
  {
    title: 'Question book',
    ago: 1,
    agenda: [
      item('topic', 'Which questions come up every day?', { durationMinutes: 20 }),
      done('Put the five most frequent answers on the wall')
    ],
    minutes: `The five most frequent questions are answered on the wall now. The sixth is where the wall is.`
  },
  {
    title: 'Fix-it Friday',
    ago: 1,
    agenda: [
      item('topic', 'The lift at Quay 2 is too slow for its doors', { durationMinutes: 25 }),
      item('round', 'What would you try first?', { durationMinutes: 15 }),
      item('action', 'Ask for the doors to stay open for eight seconds')
    ],
    minutes: `## The barrier

The doors of the lift close after four seconds; with a walking frame it takes six.

## What we try

Eight seconds, for two weeks, and we count who waits for the next one.`
  },
  {
    title: 'Opening the forecast diaries',
    ago: 1,
    agenda: [
      item('question', 'What did we expect that did not happen?', { durationMinutes: 15 }),
      item('topic', 'Our storms come a day late', { durationMinutes: 20 }),
      item('action', 'Note with each forecast how sure we are')
    ],
    minutes: `We were right about the rain and late about the wind, four times of five. From now on each forecast says how sure we are.`
  },
  {
    title: 'Lightning talks',
    ago: 1,
    agenda: [
      item('talk', 'A test that failed for a year and was right', { durationMinutes: 5 }),
      item('talk', 'Deleting a service without anybody noticing', { durationMinutes: 5 }),
      item('talk', 'What the lock told us', { durationMinutes: 5 })
    ],
    minutes: `Three talks, fifteen minutes, one decision: tests that fail for more than a week get a name beside them.`,
    recording: video('Three lightning talks', 'lightning-talks-three', 17)
  },
  {
    title: 'Show and tell',
    ago: 1,
    agenda: [
      item('talk', 'A model that says when it does not know', { durationMinutes: 30 }),
      item('question', 'Where would you not use it?')
    ],
    minutes: `The model says “I do not know” in one case of nine, and is right about that. We would not use it where nobody reads the answer.`,
    recording: video('A model that says when it does not know', 'show-and-tell-does-not-know', 34)
  },
  {
    title: 'Opening the ledgers',
    ago: 1,
    agenda: [
      item('round', 'What changed since last time?', { durationMinutes: 15 }),
      item('topic', 'Counting the ferries twice', { durationMinutes: 20 })
    ],
    minutes: `Two ledgers count the same ferry. The one of the harbour stays.`
  }
]
