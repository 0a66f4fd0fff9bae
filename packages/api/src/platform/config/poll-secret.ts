let secret: string | undefined

/** Sets the secret of the ballots of polls, once at the start; without one no poll can be opened. */
export const setPollSecret = (value: string | undefined): void => {
  secret = value
}

/** The secret of the ballots of polls; undefined where none is set. */
export const pollSecret = (): string | undefined => secret
