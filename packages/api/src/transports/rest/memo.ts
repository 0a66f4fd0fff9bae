/** Makes the value of each key once and keeps it; of more than `most` the oldest is made anew. */
export const memo = <K, V>(make: (key: K) => V, most = 100) => {
  const made = new Map<K, V>()
  return (key: K): V => {
    const known = made.get(key)
    if (known !== undefined) return known
    const value = make(key)
    if (made.size >= most) made.delete(made.keys().next().value!)
    made.set(key, value)
    return value
  }
}
