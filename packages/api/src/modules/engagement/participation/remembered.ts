/** A function that finds each of its answers once, for few keys: a list takes less than a map, where there is one for each person. */
export const rememberedFew = <K, V>(find: (key: K) => V): ((key: K) => V) => {
  const [keys, answers]: [K[], V[]] = [[], []]
  return key => {
    const at = keys.indexOf(key)
    if (at >= 0) return answers[at]!
    const found = find(key)
    keys.push(key)
    answers.push(found)
    return found
  }
}

/** A function that finds each of its answers once. */
export const remembered = <K, V extends NonNullable<unknown> | null>(find: (key: K) => V): ((key: K) => V) => {
  // Most of those that are made for a person are never asked.
  let known: Map<K, V> | undefined
  return key => {
    const answer = known?.get(key)
    if (answer !== undefined) return answer
    const found = find(key)
    known ??= new Map()
    known.set(key, found)
    return found
  }
}
