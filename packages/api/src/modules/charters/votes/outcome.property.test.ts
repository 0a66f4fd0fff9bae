import { deepStrictEqual, equal } from 'node:assert/strict'
import fc from 'fast-check'
import t from 'tap'
import { type Ballot, counted, haveAllVoted, outcomeOf } from './outcome.ts'

const PEOPLE = ['ada', 'bo', 'cy', 'di', 'ed', 'flo'] as const
type Person = (typeof PEOPLE)[number]

/** What happens during a vote, in its order. */
type Happening = { who: Person } & (
  | { what: 'votes'; answer: 'agree' | 'object' | 'abstain' }
  | { what: 'joins' | 'leaves' | 'is erased' }
)

const person = fc.constantFrom(...PEOPLE)
const happening: fc.Arbitrary<Happening> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      what: fc.constant('votes' as const),
      who: person,
      answer: fc.constantFrom('agree' as const, 'object' as const, 'abstain' as const)
    })
  },
  { weight: 2, arbitrary: fc.record({ what: fc.constantFrom('joins' as const, 'leaves' as const), who: person }) },
  { weight: 1, arbitrary: fc.record({ what: fc.constant('is erased' as const), who: person }) }
)
const story = fc.record({
  first: fc.uniqueArray(person),
  happenings: fc.array(happening, { maxLength: 30 }),
  mode: fc.constantFrom('majority' as const, 'consent' as const),
  quorum: fc.constantFrom(1, 25, 50, 51, 67, 100)
})

/** The votes as they are stored: one for each voter, the last; nameless once the person is erased. */
const play = (first: readonly Person[], happenings: readonly Happening[]) => {
  const electorate = new Set<string>(first)
  const ballots: Ballot[] = []
  for (const one of happenings) {
    if (one.what === 'joins') electorate.add(one.who)
    else if (one.what === 'leaves') electorate.delete(one.who)
    else if (one.what === 'is erased') {
      electorate.delete(one.who)
      for (const ballot of ballots) if (ballot.voter === one.who) ballot.voter = null
    } else if (one.what === 'votes' && electorate.has(one.who)) {
      const { who: voter, answer } = one
      const mine = ballots.find(ballot => ballot.voter === voter)
      if (mine) mine.answer = answer
      else ballots.push({ id: `${ballots.length}`, voter, answer, reason: answer === 'object' ? 'Because.' : null })
    }
  }
  return { electorate: [...electorate], ballots }
}

/** The outcome as the rules say it in words, told person by person from the story; it knows nothing of the code. */
const told = (first: readonly Person[], happenings: readonly Happening[], mode: string, percent: number) => {
  let may = 0
  const answers: string[] = []
  for (const who of PEOPLE) {
    let isIn = first.includes(who)
    let last: string | undefined
    for (const one of happenings.filter(one => one.who === who)) {
      if (one.what === 'votes') {
        if (isIn) last = one.answer
      } else isIn = one.what === 'joins'
      if (one.what === 'is erased') last = undefined
    }
    if (!isIn) continue
    may++
    if (last) answers.push(last)
  }
  const say = (answer: string) => answers.filter(one => one === answer).length
  let needed = 1
  while (needed * 100 < may * percent) needed++
  const enough = answers.length >= needed
  const result = !enough
    ? 'no_quorum'
    : mode === 'majority'
      ? say('agree') > say('object')
        ? 'carried'
        : 'no_majority'
      : answers.includes('object')
        ? 'objected'
        : 'carried'
  return {
    result,
    decisionMode: mode,
    electorate: may,
    quorum: needed,
    agree: say('agree'),
    object: say('object'),
    abstain: say('abstain'),
    all: may > 0 && answers.length === may
  }
}

t.test('whatever happens during a vote, its outcome is the one that the rules say: 5,000 runs', async t => {
  const results = new Set<string>()
  fc.assert(
    fc.property(story, ({ first, happenings, mode, quorum }) => {
      const { electorate, ballots } = play(first, happenings)
      const outcome = outcomeOf({ electorate, ballots, mode, quorum })
      const { all, ...expected } = told(first, happenings, mode, quorum)
      deepStrictEqual(outcome, expected)
      equal(haveAllVoted({ electorate, ballots }), all)
      equal(counted({ electorate, ballots }).length, outcome.agree + outcome.object + outcome.abstain)
      results.add(outcome.result)
    }),
    { numRuns: 5000 }
  )
  t.strictSame([...results].sort(), ['carried', 'no_majority', 'no_quorum', 'objected'], 'and each outcome came up')
})

t.test('the order in which votes arrive does not matter', async t => {
  fc.assert(
    fc.property(
      story.chain(({ first, happenings, ...rules }) => {
        const played = play(first, happenings)
        return fc.record({
          one: fc.constant({ ...played, ...rules }),
          electorate: fc.shuffledSubarray(played.electorate, { minLength: played.electorate.length }),
          ballots: fc.shuffledSubarray(played.ballots, { minLength: played.ballots.length })
        })
      }),
      ({ one, ...shuffled }) => deepStrictEqual(outcomeOf({ ...one, ...shuffled }), outcomeOf(one))
    ),
    { numRuns: 1000 }
  )
  t.pass('1,000 runs')
})

t.test('under consent no number of people outvotes an objection', async t => {
  fc.assert(
    fc.property(fc.nat(200), others => {
      const electorate = Array.from({ length: others + 1 }, (_, at) => `${at}`)
      const ballots = electorate.map((voter): Ballot => {
        const objects = voter === '0'
        return {
          id: voter,
          voter,
          answer: objects ? 'object' : 'agree',
          reason: objects ? 'It forgets beginners.' : null
        }
      })
      const facts = { electorate, ballots, quorum: 50 }
      equal(outcomeOf({ ...facts, mode: 'consent' }).result, 'objected')
      equal(outcomeOf({ ...facts, mode: 'majority' }).result, others > 1 ? 'carried' : 'no_majority')
    })
  )
  t.pass('up to 200 people')
})
