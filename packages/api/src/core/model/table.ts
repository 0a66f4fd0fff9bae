import { index, pgTable, text } from 'drizzle-orm/pg-core'

/**
 * The words that occur in what can be searched, so that a word nobody wrote can be taken for its nearest neighbours. A word may
 * stand twice when two transactions bring it at once; nothing depends on it standing once.
 */
export const searchWords = pgTable('search_words', { word: text().notNull() }, t => [
  index('search_words_word_idx').on(t.word.op('text_pattern_ops')),
  index('search_words_trigram_idx').using('gin', t.word.op('gin_trgm_ops'))
])
