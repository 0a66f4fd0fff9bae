import t from 'tap'
import { blockOf } from './blocks.ts'
import { type Content, firstSight, nextSight, pendingSince } from './content.ts'
import type { ReadDocument } from './document.ts'

const HOUR = 3_600_000
const BEGAN = Date.UTC(2026, 10, 28, 12)

type Sight = { lines: string; title?: string; shown?: boolean }
type Case = {
  name: string
  /** What stood on the page at each visit: lines between slashes. */
  sights: (string | Sight)[]
  /** The hours between two visits: 25. */
  every?: number
  /** At which visit a change counts, and at which it was first seen. */
  counts: [at: number, since: number][]
  /** Whether a change is still open after the last visit. */
  open?: boolean
}

const A = 'Weavers/We teach/Ada keeps the looms'
const same = (text: string, times: number) => Array<string>(times).fill(text)

const sameSight = (sight: Sight, times: number): Sight[] => Array<Sight>(times).fill(sight)

const CASES: Case[] = [
  { name: 'nothing changes', sights: same(A, 5), counts: [] },
  { name: 'a new line is confirmed by two later visits', sights: [A, ...same(`${A}/Bread`, 4)], counts: [[3, 1]] },
  { name: 'one later visit is too few', sights: [A, ...same(`${A}/Bread`, 2)], counts: [], open: true },
  {
    name: 'later visits less than a day apart are too few',
    sights: [A, ...same(`${A}/Bread`, 5)],
    every: 11,
    counts: [[5, 1]]
  },
  {
    name: 'later visits an hour short of a day',
    sights: [A, ...same(`${A}/Bread`, 3)],
    every: 23,
    counts: [],
    open: true
  },
  { name: 'a change for a day and back', sights: [A, `${A}/Bread`, ...same(A, 4)], counts: [] },
  {
    name: 'a change back to what was there before',
    sights: [A, ...same(`${A}/Bread`, 3), ...same(A, 4)],
    counts: [[3, 1]]
  },
  { name: 'what comes and goes', sights: [A, `${A}/Bread`, A, `${A}/Bread`, A, ...same(`${A}/Bread`, 4)], counts: [] },
  { name: 'a line taken out', sights: [A, ...same('Weavers/Ada keeps the looms', 3)], counts: [[3, 1]] },
  { name: 'a line taken out that named a day', sights: [`${A}/Fair: 3 May 2026`, ...same(A, 4)], counts: [] },
  { name: 'a line in the place of another', sights: [A, ...same(A.replace('Ada', 'Ben'), 3)], counts: [[3, 1]] },
  {
    name: 'a line by chance, which is learnt to change by itself',
    sights: [`Q one/${A}`, `Q two/${A}`, `Q three/${A}`, ...same(`Q four/${A}`, 5)],
    counts: []
  },
  {
    name: 'an edit beside what changes by itself',
    sights: [`Q one/${A}`, `Q two/${A}`, `Q three/${A}/Bread`, `Q four/${A}/Bread`, `Q five/${A}/Bread`],
    counts: [[4, 2]]
  },
  { name: 'a footer year', sights: [`${A}/© 2026 Us`, ...same(`${A}/© 2027 Us`, 4)], counts: [] },
  {
    name: 'a day to come',
    sights: [`${A}/Next: 12 December 2026`, ...same(`${A}/Next: 19 December 2026`, 3)],
    counts: [[3, 1]]
  },
  { name: 'a day that is over', sights: [`${A}/Since 3 May 2026`, ...same(`${A}/Since 4 May 2026`, 4)], counts: [] },
  { name: 'a day to come that comes', sights: same(`${A}/Fair: 2 December 2026`, 9), counts: [] },
  {
    name: 'two edits, each for itself',
    sights: [A, `${A}/Bread`, ...same(`${A}/Bread/Salt`, 4)],
    counts: [
      [3, 1],
      [4, 2]
    ]
  },
  {
    name: 'a time that is changed',
    sights: [`${A}/Meetings: 14:00`, ...same(`${A}/Meetings: 15:30`, 3)],
    counts: [[3, 1]]
  },
  {
    name: 'a time without minutes',
    sights: [`${A}/We meet at 2 pm`, ...same(`${A}/We meet at 3 pm`, 3)],
    counts: [[3, 1]]
  },
  {
    name: 'a sum that is changed',
    sights: [`${A}/Our budget: 3,000`, ...same(`${A}/Our budget: 4,500`, 3)],
    counts: [[3, 1]]
  },
  {
    name: 'a number that is changed, seen again once',
    sights: [`${A}/Room 12`, ...same(`${A}/Room 40`, 2)],
    counts: [],
    open: true
  },
  {
    name: 'a number that is changed, seen again twice within a day',
    sights: [`${A}/Room 12`, ...same(`${A}/Room 40`, 4)],
    every: 11,
    counts: [],
    open: true
  },
  {
    name: 'a number that changes again before it is confirmed waits anew',
    sights: [`${A}/Room 12`, `${A}/Room 40`, ...same(`${A}/Room 70`, 3)],
    counts: [[4, 2]]
  },
  {
    name: 'a number that goes back to what it was',
    sights: [`${A}/Room 12`, ...same(`${A}/Room 40`, 3), ...same(`${A}/Room 12`, 4)],
    counts: [[3, 1]]
  },
  {
    name: 'numbers that change at each visit, and then stand still',
    sights: [`${A}/Score 10`, `${A}/Score 90`, `${A}/Score 20`, ...same(`${A}/Score 70`, 5)],
    counts: []
  },
  {
    name: 'a clock',
    sights: ['10:00', '11:01', '12:02', '13:03', '14:04'].map(time => `${A}/It is ${time} GMT`),
    counts: [],
    open: false
  },
  {
    name: 'a clock that was stopped',
    sights: ['10:00', '11:01', '12:02', ...same('13:03', 5)].map(time => `${A}/It is ${time}`),
    counts: []
  },
  {
    name: 'a count that stands still between two steps',
    sights: [...same(`${A}/Sheep: 1204`, 3), ...same(`${A}/Sheep: 1205`, 4), ...same(`${A}/Sheep: 1290`, 4)],
    counts: []
  },
  {
    name: 'a count that goes up by one',
    sights: [`${A}/Sheep: 3`, ...same(`${A}/Sheep: 4`, 4), ...same(`${A}/Sheep: 5`, 4), ...same(`${A}/Sheep: 6`, 4)],
    counts: []
  },
  {
    name: 'a count that moves on by little each time, and far in the end',
    sights: [100, 108, 116, 125, 135, 145, 156, 168, 168, 168].map(count => `${A}/Sheep: ${count}`),
    counts: []
  },
  {
    name: 'a counter that jumps and stands still',
    sights: [`${A}/Visitors: 120`, ...same(`${A}/Visitors: 380`, 4)],
    counts: []
  },
  { name: 'a year', sights: [`${A}/Season 2026`, ...same(`${A}/Season 2027`, 4)], counts: [] },
  {
    name: 'the time of a day that is over',
    sights: [`${A}/Saved on 3 May 2026 at 14:00`, ...same(`${A}/Saved on 3 May 2026 at 16:20`, 4)],
    counts: []
  },
  {
    name: 'the time of a day to come',
    sights: [`${A}/Next: 12 December 2026, 14:00`, ...same(`${A}/Next: 12 December 2026, 15:30`, 3)],
    counts: [[3, 1]]
  },
  {
    name: 'a number in one of several lines of the same words',
    sights: [`${A}/Hall 12/Hall 30`, ...same(`${A}/Hall 12/Hall 80`, 4)],
    counts: []
  },
  {
    name: 'a number in a new line',
    sights: [A, ...same(`${A}/Room 12`, 3), ...same(`${A}/Room 40`, 3)],
    counts: [
      [3, 1],
      [6, 4]
    ]
  },
  {
    name: 'the title does not survive',
    sights: [A, ...sameSight({ lines: 'Casino/Spin', title: 'Lucky', shown: false }, 5)],
    counts: [],
    open: true
  },
  {
    name: 'the mission does not survive',
    sights: [A, ...sameSight({ lines: `${A}/Bread`, shown: false }, 5)],
    counts: [],
    open: true
  },
  {
    name: 'another title over the same mission is no update, and the next edit is',
    sights: [
      A,
      ...sameSight({ lines: `${A}/Bread`, title: 'The guild' }, 3),
      ...sameSight({ lines: `${A}/Bread/Salt`, title: 'The guild' }, 3)
    ],
    counts: [[6, 4]]
  }
]

const served = (sight: string | Sight, at: number) => {
  const { lines, title = 'Weavers', shown = true } = typeof sight === 'string' ? { lines: sight } : sight
  const blocks = lines.split('/').flatMap(line => blockOf(line, at) ?? [])
  const read = { title, headings: [], blocks } as unknown as ReadDocument
  return { status: 200, url: 'http://a.test/', finalUrl: 'http://a.test/', shown, read }
}

for (const { name, sights, every = 25, counts, open = false } of CASES) {
  t.test(name, t => {
    let content: Content | undefined
    const found: [number, number][] = []
    for (const [visit, sight] of sights.entries()) {
      const at = BEGAN + visit * every * HOUR
      const seen = served(sight, at)
      const next = content ? nextSight(content, seen, at) : { content: firstSight(seen), change: undefined }
      if (next.change) found.push([visit, (next.change.since - BEGAN) / (every * HOUR)])
      // As it is kept between visits.
      content = JSON.parse(JSON.stringify(next.content)) as Content
    }
    t.strictSame(found, counts)
    t.equal(pendingSince(content!) !== undefined, open, 'whether something is open')
    t.end()
  })
}
