import { CHARTER_STATUSES, type CharterStatus, type CharterTransition } from '@guildhall/schema'
import type { Relation } from '../../../core/access/caller.ts'
import { type By, service, those } from '../../../core/lifecycle/actors.ts'
import { defineLifecycle } from '../../../core/lifecycle/define.ts'
import { lacking, must, NOTHING } from '../../../core/lifecycle/lack.ts'
import type { Step } from '../../../core/lifecycle/types.ts'
import type { Database } from '../../../platform/database/database.ts'
import { DAY_MS, dayOf } from '../../../platform/days.ts'
import { voteQuorum } from '../../../platform/voting.ts'
import { markCounted } from '../votes/count.ts'
import { type CharterRow, readCharters } from '../votes/facts.ts'
import { notifyOfVotes } from '../votes/notify.ts'
import { type Counts, haveAllVoted, outcomeOf } from '../votes/outcome.ts'
import { charterLacks as lacks } from '../words.en.ts'
import { supersedeBefore } from './supersede.ts'

/** A version, and what a vote on it would come to if it were closed now. */
type CharterSubject = CharterRow & { outcome: Counts }
export type CharterFacts = Omit<CharterSubject, 'state'> & { state: CharterStatus | null }
type CharterInput = { until?: string }
type OfCharters = { facts: CharterFacts; subject: CharterSubject; input: CharterInput; by: By }
export type CharterAct = CharterTransition | 'draft' | 'end_vote' | 'supersede'
/** A step of a charter that is taken. */
export type CharterStep = Step<OfCharters, CharterAct>

/** Those who write the charter: the leader and the core group; the author of the community while it has no leader. */
export const CHARTER_KEEPERS: readonly Relation[] = ['author', 'leader', 'core']
/** How many days a vote is open unless said otherwise. */
export const VOTE_DAYS = 14

const untilOf = ({ until }: CharterInput, opened: Date) =>
  new Date(until ?? opened.getTime() + VOTE_DAYS * DAY_MS).toISOString()

/** Reads versions, each with what a vote on it would come to now. */
export const loadCharters = async (db: Database, ids: readonly string[]): Promise<CharterSubject[]> =>
  (await readCharters(db, ids)).map(row => ({ ...row, outcome: outcomeOf({ ...row, quorum: voteQuorum() }) }))

const ask = lacking<CharterFacts, CharterInput>
const say = must<CharterFacts, CharterInput>
const transitionOf = ({ id }: CharterFacts) => `POST /v1/charters/${id}/transitions`

/** The whole life of a version of a charter. */
export const charterLifecycle = defineLifecycle<OfCharters>()({
  noun: 'charter',
  states: CHARTER_STATUSES,
  guards: {
    filled: ask(lacks.filled, ({ isFilled, id }) =>
      isFilled ? NOTHING : [{ problem: lacks.filled, call: `PATCH /v1/charters/${id}` }]
    ),
    end: say({ problem: lacks.end, code: 'RULE_BROKEN', pointer: '/until' }, (_, { until }, now) =>
      until === undefined ? true : Date.parse(until) > now.getTime()
    ),
    voters: say({ problem: lacks.voters, call: 'POST /v1/memberships' }, ({ electorate }) => electorate.length > 0),
    no_one_to_vote: ask(lacks.vote, facts =>
      facts.hasCore || facts.hasLeader ? [{ problem: lacks.vote, call: transitionOf(facts) }] : NOTHING
    ),
    over: say(
      lacks.over,
      (facts, _, now) => haveAllVoted(facts) || now.getTime() >= Date.parse(facts.voteUntil!),
      ({ voteUntil }) => voteUntil
    ),
    carried: say(lacks.carried, ({ outcome }) => outcome.result === 'carried'),
    not_carried: say(lacks.not_carried, ({ outcome }) => outcome.result !== 'carried')
  },
  actors: {
    keepers: those(lacks.keepers, ...CHARTER_KEEPERS),
    organisation: those(lacks.organisation),
    service
  },
  rows: [
    { name: 'draft', from: [null], to: 'draft', by: 'keepers', guards: [], notice: null },
    { name: 'publish', from: [null], to: 'published', by: 'service', guards: [], notice: null },
    {
      name: 'open_vote',
      from: ['draft'],
      to: 'in_vote',
      by: 'keepers',
      guards: ['filled', 'voters', 'end'],
      notice: 'charter_vote_opened'
    },
    // Secret keys state what was decided elsewhere.
    { name: 'publish', from: ['draft'], to: 'published', by: 'organisation', guards: [], notice: null },
    { name: 'publish', from: ['draft'], to: 'published', by: 'keepers', guards: ['no_one_to_vote'], notice: null },
    // No person ends a vote: whoever could would choose the moment.
    {
      name: 'publish',
      from: ['in_vote'],
      to: 'published',
      by: 'service',
      guards: ['over', 'carried'],
      notice: 'charter_vote_ended'
    },
    {
      name: 'end_vote',
      from: ['in_vote'],
      to: 'draft',
      by: 'service',
      guards: ['over', 'not_carried'],
      notice: 'charter_vote_ended'
    },
    { name: 'withdraw', from: ['draft'], to: 'withdrawn', by: 'keepers', guards: [], notice: null },
    {
      name: 'withdraw',
      from: ['in_vote'],
      to: 'withdrawn',
      by: 'keepers',
      guards: [],
      notice: 'charter_vote_ended'
    },
    // What follows from the publication of another version.
    { name: 'supersede', from: ['published'], to: 'superseded', by: 'service', guards: [], notice: null },
    // A version that was published and replaced elsewhere is stated so.
    { name: 'supersede', from: ['draft'], to: 'superseded', by: 'service', guards: [], notice: null },
    { name: 'remove', from: ['published'], to: 'superseded', by: 'keepers', guards: [], notice: null }
  ],
  stored: {
    table: 'charters',
    state: 'status',
    columns: [
      'number',
      'published_at',
      'published_by_id',
      'superseded_at',
      'removed_on',
      'vote_opened_at',
      'vote_until',
      'vote_round',
      'outcome'
    ],
    // With their communities, whose versions are numbered one after the other.
    hold: `from charters t join communities c on c.id = t.community_id where t.id = any ($ids)
      order by c.id, t.id for no key update of c for update of t`
  },
  load: (db, moves) =>
    loadCharters(
      db,
      moves.map(({ id }) => id)
    ),
  makes: { publish: supersedeBefore },
  sets: ({ name, from, to, subject, input }, { caller }, at) => {
    if (to === 'in_vote') {
      const vote = { vote_opened_at: at, vote_until: untilOf(input, new Date(at)), vote_round: subject.round + 1 }
      return { ...vote, outcome: null }
    }
    const outcome = from === 'in_vote' && to !== 'withdrawn' ? { outcome: { ...subject.outcome, closedAt: at } } : {}
    if (to === 'published') return { ...outcome, published_at: at, published_by_id: caller?.person ?? null }
    if (to === 'superseded') return { superseded_at: at, ...(name === 'remove' ? { removed_on: dayOf(at) } : {}) }
    return outcome
  },
  after: { publish: markCounted, end_vote: markCounted },
  notify: (db, taken, by, now) =>
    notifyOfVotes(
      db,
      taken.map(step => ({ ...step, until: untilOf(step.input, now) })),
      by
    )
})
