import { suggestionList } from 'graphql/jsutils/suggestionList.js'

/** Which of the names that there are was probably meant by one that is none of them. */
export const likely = (name: string, known: readonly string[]): string => {
  const [nearest] = suggestionList(name, known)
  return nearest ? `Did you mean "${nearest}"?` : `There are: ${known.join(', ')}.`
}
