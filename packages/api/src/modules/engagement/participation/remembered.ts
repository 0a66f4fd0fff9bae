/** A function that finds each of its answers once. */
export const remembered = <K, V extends NonNullable<unknown> | null>(find: (key: K) => V): ((key: K) => V) => {
  const known = new Map<K, V>()
  return key => {
    const answer = known.get(key)
    if (answer !== undefined) return answer
    const found = find(key)
    known.set(key, found)
    return found
  }
}
