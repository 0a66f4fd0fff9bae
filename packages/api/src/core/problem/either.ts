const lists = new Intl.ListFormat('en', { type: 'disjunction' })

/** Names as an English sentence lists them, one of which is enough: “a, b, or c”. */
export const either = (names: readonly string[]): string => lists.format(names)
