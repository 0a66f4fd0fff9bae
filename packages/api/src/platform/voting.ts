import type { Config } from './config/config.ts'

let quorum = 50

/** Sets the rules of votes, once at the start. */
export const setVoting = ({ VOTE_QUORUM }: Pick<Config, 'VOTE_QUORUM'>): void => {
  quorum = VOTE_QUORUM
}

/** The percentage of those who may vote that has to take part. */
export const voteQuorum = (): number => quorum
