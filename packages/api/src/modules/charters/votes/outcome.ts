import type { DecisionMode, VoteAnswer, VoteResult } from '@guildhall/schema'

/** A vote that was cast: by whom, and what they answered. Where the person was erased nobody is named. */
export type Ballot = { id: string; voter: string | null; answer: VoteAnswer; reason: string | null }

/** What the outcome of a vote follows from: those who may vote when it is closed, what was cast, and the rules of it. */
export type VoteFacts = {
  electorate: readonly string[]
  ballots: readonly Ballot[]
  mode: DecisionMode
  /** The percentage of those who may vote that has to take part. */
  quorum: number
}

export type Counts = {
  result: VoteResult
  decisionMode: DecisionMode
  /** How many may vote, and how many of them have to. */
  electorate: number
  quorum: number
  agree: number
  object: number
  abstain: number
}

/** An outcome as it is stored: with the moment at which the vote was closed. */
export type StoredOutcome = Counts & { closedAt: string }

/** How many of those who may vote have to take part; never nobody. */
export const quorumOf = (electorate: number, percent: number) => Math.max(1, Math.ceil((electorate * percent) / 100))

/** The votes of those who may vote. */
export const counted = ({ electorate, ballots }: Pick<VoteFacts, 'electorate' | 'ballots'>) => {
  const may = new Set(electorate)
  return ballots.filter(({ voter }) => voter !== null && may.has(voter))
}

/** Whether all who may vote have done so. */
export const haveAllVoted = (facts: Pick<VoteFacts, 'electorate' | 'ballots'>) =>
  facts.electorate.length > 0 && counted(facts).length === facts.electorate.length

/**
 * The outcome of a vote, of what is known when it is closed. Only those count who may vote then. Without the quorum nothing is
 * decided; abstentions count towards it. By majority more agree than object; under consent nobody objects. Pure.
 */
export const outcomeOf = (facts: VoteFacts): Counts => {
  const answers = Map.groupBy(counted(facts), ({ answer }) => answer)
  const [agree, object, abstain] = (['agree', 'object', 'abstain'] as const).map(
    answer => answers.get(answer)?.length ?? 0
  ) as [number, number, number]
  const electorate = facts.electorate.length
  const quorum = quorumOf(electorate, facts.quorum)
  const decided = (): VoteResult => {
    if (agree + object + abstain < quorum) return 'no_quorum'
    if (facts.mode === 'consent') return object > 0 ? 'objected' : 'carried'
    return agree > object ? 'carried' : 'no_majority'
  }
  return { result: decided(), decisionMode: facts.mode, electorate, quorum, agree, object, abstain }
}
