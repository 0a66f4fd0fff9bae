import { withWords } from '../words.ts'

/** All texts of the element. `{title}` and `{origin}` are filled in. */
export const CHARTER_ENGLISH = {
  language: 'en',
  charter: 'Charter',
  loading: 'Loading the charter…',
  canvas: 'Canvas of {title}. The text below has all of it.',
  pdf: 'Download as PDF',
  poster: 'Download as PDF (A3)',
  noneTitle: 'No charter yet',
  noneText: 'The charter appears here once the community has published it.',
  errorTitle: 'The charter could not be loaded',
  errorText: 'Please try again.',
  originTitle: 'This key does not work from {origin}',
  originText: 'An admin of this site can allow it; see the browser’s console.',
  offlineTitle: 'You seem to be offline',
  offlineText: 'The charter loads once you are online again.',
  retry: 'Try again'
}

/** The words of one language. */
export type CharterWords = typeof CHARTER_ENGLISH

/** The English words with some of them said differently. */
export const charterWords = (own?: Partial<CharterWords>): CharterWords => withWords(CHARTER_ENGLISH, own)
